import { expect, it } from 'vitest';
import { pulseVoices } from '../../src/evidence/pulseVoices.ts';
import type { AnswerContext, EvidenceStore, VerbatimRequest } from '../../src/evidence/store.ts';
import { settings } from '../../src/schema/settings.ts';
import type { Verbatim } from '../../src/wiki/answer.ts';
import type { Trend } from '../../src/wiki/judgement/trend.ts';
import { cellKey } from '../../src/wiki/pulse/strands.ts';

const context: AnswerContext = {
  asOf: '2026-10-15',
  recent: { from: '2026-07', to: '2026-09' },
  baseline: { from: '2025-10', to: '2026-06' },
};

/** Voices on one theme, newest first: many by app, then a few by post. */
function voicesBy(counts: Readonly<Record<'app' | 'post', number>>): Verbatim[] {
  const of = (channel: 'app' | 'post') =>
    Array.from({ length: counts[channel] }, (_, index): Verbatim => {
      const words = { lang: 'de' as const, text: 'x', stages: [], sentiment: 'neutral' as const };
      return {
        ...words,
        id: `${channel}${index}`,
        source: 's',
        channel,
        segments: [],
        products: [],
        themes: ['t'],
      };
    });
  return [...of('app'), ...of('post')];
}

/** A store that holds voices of one window and notes what it is asked. */
function storeOf(voices: readonly Verbatim[]) {
  const asked: VerbatimRequest[][] = [];
  const store: Pick<EvidenceStore, 'verbatims'> = {
    verbatims(requests) {
      asked.push([...requests]);
      const inChannel = ({ where }: VerbatimRequest) => where.any?.[0]?.channel ?? where.channel;
      return Promise.resolve(
        requests.map((request) => {
          const channel = inChannel(request);
          return voices
            .filter((voice) => channel === undefined || voice.channel === channel)
            .slice(0, request.limit);
        }),
      );
    },
  };
  return { store, asked };
}

async function found(counts: Readonly<Record<'app' | 'post', number>>) {
  const { store, asked } = storeOf(voicesBy(counts));
  const all = counts.app + counts.post;
  const row = (value: string, voices: number) => ({
    value,
    voices,
    source: 's',
    month: '2026-08',
    sentimentSum: 0,
    sentimentN: 0,
    marks: [],
  });
  const trend: Trend = { verdict: 'stable', reason: 'withinMargin', test: { sources: [], leftOut: [] } };
  const theme = {
    theme: 't',
    volume: { n: all, hits: all },
    before: { n: 0, hits: 0 },
    trend,
    sentiment: { n: 0 },
  };
  const none = { product: [], segment: [] };
  const channels = (['app', 'post'] as const).map((channel) => row(channel, Math.max(5, counts[channel])));
  const crossed = (['app', 'post'] as const).map((channel) => row(`t|${channel}`, counts[channel]));
  const shown = await pulseVoices(
    {
      settings: settings.parse({ name: { de: 'W', en: 'W' }, company: 'W' }),
      taxonomy: { theme: [], channel: [], product: [], phase: [], method: [] },
      entries: [],
    },
    { series: new Map(), themes: [theme] },
    {
      slices: { ...none, channel: channels },
      crosses: { 'theme|channel': crossed, 'theme|product': [], 'theme|segment': [] },
    },
    store,
    context,
  );
  const of = (value?: string) =>
    shown.get(cellKey('theme', 't', 'recent', value === undefined ? undefined : { field: 'channel', value }))
      ?.length;
  return { all: of(), app: of('app'), post: of('post'), more: asked[1]?.length };
}

it.each([
  [
    'a few voices are read once, and parted by group',
    { app: 7, post: 3 },
    { all: 10, app: 7, post: 3, more: 0 },
  ],
  [
    'no more are shown than the settings say, of a group fewer',
    { app: 150, post: 9 },
    { all: 50, app: 20, post: 9, more: 0 },
  ],
  [
    'a group that is rare among many is asked for by itself',
    { app: 400, post: 6 },
    { all: 50, app: 20, post: 6, more: 1 },
  ],
])('%s', async (_what, counts, expected) => {
  expect(await found(counts)).toEqual(expected);
});
