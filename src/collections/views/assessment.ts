import type { Assessment } from '../../schema/assessment.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import type { HabitView } from '../../wiki/views/study.ts';
import { listHref } from '../links.ts';
import type { Reader } from '../reader.ts';
import { type EntryParts, isoDay, partsOf } from './parts.ts';

/** The page of a self-assessment. */
export type AssessmentView = EntryParts & {
  /** Kind of the entry. */
  kind: 'assessment';
  /** The unit that judged itself. */
  unit: string;
  /** Day, `YYYY-MM-DD`. */
  on: string;
  /** People who took part. */
  participants?: number;
  /** The ten habits with the unit's own view. */
  habits: HabitView[];
  /** What it wants to do next. */
  next?: string;
};

/** The ten habits in the order of their numbers. */
const HABITS = [
  'listening',
  'followUp',
  'anticipation',
  'processes',
  'privacy',
  'sharing',
  'engagement',
  'systematic',
  'accountability',
  'realTime',
] as const satisfies readonly (keyof Assessment['habits'])[];

/** Makes the page of a self-assessment. */
export function assessmentView(entry: EntryOf<'assessment'>, reader: Reader): AssessmentView {
  const { data } = entry;
  return {
    kind: 'assessment',
    ...partsOf(entry, reader, { kicker: [data.unit] }),
    unit: data.unit,
    on: isoDay(data.on),
    ...(data.participants !== undefined && { participants: data.participants }),
    habits: HABITS.map((habit, index) => ({
      ...habitOf(habit, index + 1, reader),
      self: data.habits[habit],
    })),
    ...(data.next !== undefined && { next: data.next }),
  };
}

/** A habit with its page in the handbook; where the handbook has none, its name leads to the handbook. */
function habitOf(habit: (typeof HABITS)[number], order: number, { wiki, link, ui, lang }: Reader): HabitView {
  const guide = wiki.graph.ofKind('guide').find(({ data }) => data.type === 'habit' && data.order === order);
  if (guide) return { order, link: link.entry(guide) };
  return {
    order,
    link: { href: listHref(lang, 'guide'), text: ui.t.pages.habit[habit], kind: 'guide', id: habit },
  };
}
