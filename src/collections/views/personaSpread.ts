import type { Persona } from '../../schema/persona.ts';
import type { Verbatim } from '../../wiki/answer.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import { isoDay } from '../../wiki/statistics/days.ts';
import { wilsonInterval } from '../../wiki/statistics/proportion.ts';
import type { ShareFigure } from '../../wiki/views/figures.ts';
import type {
  ChannelUseView,
  PersonaView,
  SegmentBehindView,
  StatementView,
} from '../../wiki/views/persona.ts';
import type { ClaimRowView } from '../../wiki/views/rows.ts';
import { spokenIn, wordsOf } from '../links.ts';
import type { Reader } from '../reader.ts';
import { claimOf } from './claims.ts';
import { isPresent } from './parts.ts';
import { coverageOf, restOf, statementView } from './statements.ts';
import { verbatimView } from './voices.ts';

/** Fields of a persona that hold statements, in the order in which they are read. */
export const STATEMENTS = ['goals', 'jobs', 'needs', 'pains', 'behaviours'] as const;

/** The statements of a persona by field, each with what it rests on. */
export type StatementsView = Record<(typeof STATEMENTS)[number], StatementView[]>;

/** Whether an insight concerns a persona: it names the persona, or the persona rests on it. */
export function concerns({ id, data }: EntryOf<'persona'>): (insight: EntryOf<'insight'>) => boolean {
  const named = new Set(STATEMENTS.flatMap((field) => data[field]).flatMap(({ insights }) => insights));
  return (insight) => insight.data.personas.includes(id) || named.has(insight.id);
}

/**
 * A persona as a spread.
 * @param claims Insights that concern it, from which voices are taken where the author pinned none.
 */
export function spreadOf(
  entry: EntryOf<'persona'>,
  claims: readonly ClaimRowView[],
  reader: Reader,
): PersonaView {
  const { context } = entry.data;
  return {
    ...faceOf(entry, reader),
    ...spokenIn(entry, reader.lang),
    ...(context !== undefined && { context }),
    voices: voicesFor(entry, claims, reader).map((voice) => verbatimView(voice, reader)),
    ...statementsBy(entry, reader),
    ...footingOf(entry, reader),
  };
}

/** Name and portrait of a persona. */
export function faceOf(
  entry: EntryOf<'persona'>,
  { lang }: Reader,
): Pick<PersonaView, 'title' | 'initials' | 'seed'> {
  const { title } = wordsOf(entry, lang);
  return { title, initials: entry.data.initials ?? initialsOf(title), seed: seedOf(entry.id) };
}

/** The statements of a persona by field. */
export function statementsBy({ data }: EntryOf<'persona'>, reader: Reader): StatementsView {
  const views = (field: (typeof STATEMENTS)[number]) =>
    data[field].map((statement) => statementView(statement, reader));
  return {
    goals: views('goals'),
    jobs: views('jobs'),
    needs: views('needs'),
    pains: views('pains'),
    behaviours: views('behaviours'),
  };
}

/** Channels and segments of a persona, and how much of it rests on evidence. */
export function footingOf(
  entry: EntryOf<'persona'>,
  reader: Reader,
): Pick<PersonaView, 'channels' | 'channelsCounted' | 'segments' | 'coverage'> {
  const { channelsCounted } = entry.data;
  const statements = Object.values(statementsBy(entry, reader)).flat();
  return {
    channels: entry.data.channels.map((use) => channelUse(use, reader)).filter(isPresent),
    ...(channelsCounted !== undefined && { channelsCounted }),
    segments: entry.data.segments.map((id) => segmentBehind(id, reader)).filter(isPresent),
    coverage: coverageOf(statements, reader),
  };
}

/**
 * Voices that the author pinned. Where none is, up to two voices of people from the persona's own segments, so that
 * nobody's words are put into the mouth of another group: each from another claim that concerns it, what the persona
 * itself names as a pain first, words in the page's language first.
 */
function voicesFor(
  { data }: EntryOf<'persona'>,
  claims: readonly ClaimRowView[],
  reader: Reader,
): Verbatim[] {
  const pinned = data.voices.map((record) => reader.wiki.judged.records.get(record)).filter(isPresent);
  if (data.voices.length > 0) return pinned;
  const named = new Set(data.pains.flatMap(({ insights }) => insights));
  const weight = ({ link, kind }: ClaimRowView) => (named.has(link.id) ? 2 : Number(kind === 'pain'));
  const found = claims
    .toSorted((a, b) => weight(b) - weight(a))
    .flatMap(({ link }) => ownVoice(link.id, data.segments, reader) ?? []);
  const once = [...new Map(found.map((voice) => [`${voice.source}/${voice.id}`, voice])).values()];
  return once.toSorted((a, b) => Number(b.lang === reader.lang) - Number(a.lang === reader.lang)).slice(0, 2);
}

/** A voice for a claim by somebody of the segments. */
function ownVoice(insight: string, segments: readonly string[], reader: Reader): Verbatim | undefined {
  const answers = claimOf(insight, reader).items.flatMap((item) =>
    item.type === 'query' && item.stance !== 'refutes' ? item.answer.verbatims : [],
  );
  const own = answers.filter((voice) => voice.segments.some((id) => segments.includes(id)));
  return own.find(({ lang }) => lang === reader.lang) ?? own[0];
}

function channelUse(use: Persona['channels'][number], reader: Reader): ChannelUseView | undefined {
  const link = reader.link.value('channel', use.channel);
  const share = countedShare(use);
  return (
    link && {
      link,
      ...restOf(use, reader),
      ...(share && { share }),
      ...(use.note !== undefined && { note: use.note }),
    }
  );
}

/** The share of the people counted, with its interval; undefined where nobody was counted. */
function countedShare({ seen: hits, of: base }: Persona['channels'][number]): ShareFigure | undefined {
  if (hits === undefined || base === undefined) return undefined;
  const interval = wilsonInterval({ hits, base });
  return interval && { type: 'share', value: hits / base, ...interval, hits, base };
}

function segmentBehind(id: string, { link, wiki, ui, lang }: Reader): SegmentBehindView | undefined {
  const entry = wiki.graph.entry('segment', id);
  if (!entry) return undefined;
  const { share, size, countedOn, lifetimeValue: value } = entry.data;
  const money = (amount: number) => ui.f.money(amount, wiki.settings.currency);
  return {
    link: link.entry(entry),
    ...(share !== undefined && { share }),
    ...(size !== undefined && { size }),
    ...(countedOn && { countedOn: isoDay(countedOn) }),
    ...(value && {
      lifetimeValue: {
        range: ui.t.pages.range(money(value.from), money(value.to)),
        reckoned: { text: value.reckoned, ...spokenIn(entry, lang) },
      },
    }),
  };
}

/** Initials of the first two words that carry weight: those with a capital, else the first ones. */
export function initialsOf(title: string): string {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  const capital = words.filter((word) => word !== word.toLowerCase());
  const first = (capital.length >= 2 ? capital : words).slice(0, 2);
  return first.map((word) => word.charAt(0).toUpperCase()).join('');
}

/** A whole number from an id (FNV-1a, 32 bit), so that a portrait stays the same while the id does. */
export function seedOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
