import { compareTexts } from '../../text/order.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import type { MetricValue } from '../../wiki/judgement/metricValue.ts';
import { isoDay } from '../../wiki/statistics/days.ts';
import type { Link } from '../../wiki/views/links.ts';
import type { SaidAndDoneView, ToldView } from '../../wiki/views/saidAndDone.ts';
import { spokenIn } from '../links.ts';
import type { Reader } from '../reader.ts';
import { insightVoices } from './insight.ts';
import { valueWords } from './metricWords.ts';
import { outcomeOf } from './outcome.ts';

/** Whether an action is told in customers' words: it says what they said, and is not given up. */
export function isTold({ data }: EntryOf<'action'>): boolean {
  return data.said !== undefined && data.status !== 'dropped';
}

/** Address of the page. */
export function saidAndDoneHref({ lang }: Reader): string {
  return `/${lang}/said-and-done/`;
}

/** The place where an action is told. */
export function toldLink({ id }: EntryOf<'action'>, reader: Reader): Link {
  return { href: `${saidAndDoneHref(reader)}#${id}`, text: reader.ui.t.loop.said.all };
}

/** Makes the page: what is done first, the newest first, then what is being worked on. */
export function saidAndDoneView(reader: Reader): SaidAndDoneView {
  const stories = reader.wiki.graph
    .ofKind('action')
    .filter(isTold)
    .map((action) => toldView(action, reader))
    .sort(
      (a, b) =>
        Number(b.done) - Number(a.done) ||
        compareTexts(b.since ?? '', a.since ?? '') ||
        compareTexts(a.id, b.id),
    );
  return { stories: withVoices(stories, reader) };
}

/** Gives each story a voice of the insights that its action answers; no voice speaks twice. */
function withVoices(stories: readonly ToldView[], reader: Reader): ToldView[] {
  const spoken = new Set<string>();
  return stories.map((story) => {
    const voices = (reader.wiki.graph.entry('action', story.id)?.data.insights ?? [])
      .flatMap((id) => insightVoices(id, reader))
      .filter(({ id }) => !spoken.has(id));
    const voice = voices.find(({ lang }) => lang === reader.lang) ?? voices[0];
    if (!voice) return story;
    spoken.add(voice.id);
    return { ...story, voice };
  });
}

function toldView(action: EntryOf<'action'>, reader: Reader): ToldView {
  const { id, data } = action;
  const { outcome } = outcomeOf(action, reader);
  const figures = figuresOf(action, reader);
  return {
    id,
    link: reader.link.entry(action),
    ...spokenIn(action, reader.lang),
    said: data.said ?? '',
    ...(data.did !== undefined && { did: data.did }),
    ...(data.status === 'proposed' && { undecided: true as const }),
    done: data.status === 'shipped' || data.status === 'verified',
    ...(data.shippedOn && { since: isoDay(data.shippedOn) }),
    outcome: outcome.verdict,
    ...(figures !== undefined && { figures }),
  };
}

function figuresOf(action: EntryOf<'action'>, reader: Reader): string | undefined {
  const { before, after } = outcomeOf(action, reader);
  const { metric: id } = action.data;
  const metric = id === undefined ? undefined : reader.wiki.graph.entry('metric', id)?.data;
  if (!before || !after || !metric) return undefined;
  const { f, t } = reader.ui;
  const told = (value: number) => valueWords(value, metric, reader);
  const figure = ({ value, low, high, n }: MetricValue) =>
    t.loop.said.figure(told(value), t.sure.between(told(low), told(high)), f.number(n));
  return t.loop.said.figures(figure(before), figure(after));
}
