import { compareTexts } from '../../text/order.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import {
  HABITS,
  type Habit,
  type HabitPart,
  type HabitRecord,
  type HabitScore,
  shareOfSelf,
} from '../../wiki/habits/habit.ts';
import { scoreHabits } from '../../wiki/habits/score.ts';
import { isoDay } from '../../wiki/statistics/days.ts';
import type {
  HabitPageView,
  HabitPartView,
  HabitRecordView,
  HabitRowView,
  HabitsView,
} from '../../wiki/views/habits.ts';
import type { Link } from '../../wiki/views/links.ts';
import { spokenIn } from '../links.ts';
import type { Wiki } from '../makeWiki.ts';
import type { Reader } from '../reader.ts';

/** Records listed of each sort: past that the filtered lists serve better. */
const LISTED = 50;

const scores = new WeakMap<Wiki, HabitScore[]>();

/** Address of the overview of the habits. */
export function habitsHref({ lang }: Reader): string {
  return `/${lang}/habits/`;
}

/** What stands in the address for a habit: its name with hyphens. */
export function habitSlug(habit: Habit): string {
  return habit.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A habit by its name, linked to the page of its score. */
export function habitLink(habit: Habit, reader: Reader): Link {
  return { href: `${habitsHref(reader)}${habitSlug(habit)}/`, text: reader.ui.t.pages.habit[habit] };
}

/** The scores of a wiki, reckoned once. */
export function scoresOf({ wiki }: Reader): HabitScore[] {
  const { judged, graph } = wiki;
  const known =
    scores.get(wiki) ??
    scoreHabits({
      asOf: judged.asOf,
      graph,
      claims: judged.claims,
      channels: judged.slices.channel,
      sources: judged.volumes.map((row) => ({ ...row, value: row.source })),
    });
  scores.set(wiki, known);
  return known;
}

/** Makes the overview of the ten habits. */
export function habitsView(reader: Reader): HabitsView {
  const latest = latestAssessments(reader);
  return {
    habits: scoresOf(reader).map((score) => rowOf(score, latest, reader)),
    units: latest.map((assessment) => unitOf(assessment, reader)),
  };
}

/** Makes the page of a habit. */
export function habitPageView(habit: Habit, reader: Reader): HabitPageView {
  const latest = latestAssessments(reader);
  const score = scoresOf(reader).find((each) => each.habit === habit) ?? { habit, parts: [] };
  const order = HABITS.indexOf(habit) + 1;
  const [before, after] = [HABITS[order - 2], HABITS[order]];
  const guide = reader.wiki.graph
    .ofKind('guide')
    .find(({ data }) => data.type === 'habit' && data.order === order);
  const { habitScores } = reader.ui.t;
  return {
    ...rowOf(score, latest, reader),
    formula: habitScores.formula[habit],
    raiseBy: habitScores.raiseBy[habit],
    parts: score.parts.map((part) => partView(part, reader)),
    units: latest.map((assessment) => {
      const self = assessment.data.habits[habit];
      return { ...unitOf(assessment, reader), self, ...gapOf(self, score.score) };
    }),
    ...(guide && { guide: reader.link.entry(guide) }),
    ...(before && { previous: habitLink(before, reader) }),
    ...(after && { next: habitLink(after, reader) }),
  };
}

/** The latest assessment of each unit, in the order of their units. */
function latestAssessments({ wiki, written }: Reader): EntryOf<'assessment'>[] {
  // A unit is known by its name as written: not every one of its assessments need be translated.
  const byUnit = Map.groupBy(
    wiki.graph.ofKind('assessment'),
    ({ id, data }) => written.entry('assessment', id)?.data.unit ?? data.unit,
  );
  return [...byUnit]
    .sort(([a], [b]) => compareTexts(a, b))
    .flatMap(([, list]) => list.toSorted((a, b) => b.data.on.getTime() - a.data.on.getTime()).slice(0, 1));
}

function unitOf(assessment: EntryOf<'assessment'>, { link, lang }: Reader): HabitsView['units'][number] {
  const { href } = link.entry(assessment);
  const { unit, on } = assessment.data;
  return { link: { href, text: unit, ...spokenIn(assessment, lang) }, on: isoDay(on) };
}

function rowOf(
  { habit, score, parts }: HabitScore,
  latest: readonly EntryOf<'assessment'>[],
  reader: Reader,
): HabitRowView {
  const views = latest.map(({ data }) => data.habits[habit]);
  const self = views.length === 0 ? undefined : views.reduce((sum, view) => sum + view, 0) / views.length;
  return {
    order: HABITS.indexOf(habit) + 1,
    link: habitLink(habit, reader),
    ...(score !== undefined && { score }),
    parts: parts.map(({ id, met, of }) => ({ id, met, of })),
    ...(self !== undefined && { self, ...gapOf(self, score) }),
  };
}

function gapOf(self: number, score: number | undefined): { gap?: number } {
  return score === undefined ? {} : { gap: shareOfSelf(self) - score };
}

function partView({ id, records, met, of }: HabitPart, reader: Reader): HabitPartView {
  const open = records.filter((record) => record.met < record.of);
  const full = records.filter((record) => record.met >= record.of);
  const views = (list: readonly HabitRecord[]) =>
    list.slice(0, LISTED).flatMap((record) => recordView(record, id, reader) ?? []);
  return {
    id,
    met,
    of,
    title: partTitle(id, reader),
    open: views(open),
    openLeft: Math.max(0, open.length - LISTED),
    full: views(full),
    fullLeft: Math.max(0, full.length - LISTED),
  };
}

/** The name of a ratio. */
function partTitle(id: string, { ui }: Reader): string {
  const titles: Readonly<Record<string, string>> = ui.t.habitScores.part;
  return titles[id] ?? id;
}

function recordView(record: HabitRecord, part: string, reader: Reader): HabitRecordView | undefined {
  const link = linkOf(record.key, reader);
  const told = toldOf(record, part, reader);
  return link && { link, ...(told !== undefined && { told }) };
}

function toldOf({ met, of, days }: HabitRecord, part: string, { ui }: Reader): string | undefined {
  const { told, days: noun } = ui.t.habitScores;
  if (part === 'months' || part === 'seats') return told[part](ui.f.number(met), ui.f.number(of));
  return days === undefined ? undefined : told.days(ui.f.count(days, noun));
}

/** Where a record stands, by its key. */
function linkOf(key: string, { link, wiki, lang }: Reader): Link | undefined {
  const [sort = '', id = '', rest = ''] = key.split('/');
  if (sort === 'channel') return link.value('channel', id);
  if (sort === 'stage') {
    const stage = link.stage(`${id}/${rest}`);
    return stage && { ...stage, text: `${stage.journey}: ${stage.text}` };
  }
  if (sort === 'lesson') {
    const path = wiki.graph.entry('path', id);
    const lesson = path?.data.lessons.find((each) => each.id === rest);
    if (!path || !lesson) return undefined;
    return { href: `${link.entry(path).href}#lesson-${rest}`, text: lesson.title, ...spokenIn(path, lang) };
  }
  return link.reference(key);
}
