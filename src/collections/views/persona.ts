import type { Persona } from '../../schema/persona.ts';
import type { Verbatim } from '../../wiki/answer.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import type { Link } from '../../wiki/views/links.ts';
import type { PersonaView } from '../../wiki/views/persona.ts';
import type { ClaimRowView } from '../../wiki/views/rows.ts';
import { wordsOf } from '../links.ts';
import type { Reader } from '../reader.ts';
import { claimOf } from './claims.ts';
import { anySynthetic, type ConcernedView, concernedBy } from './concerned.ts';
import { type EntryParts, isPresent, partsOf } from './parts.ts';
import { coverageOf, statementView } from './statements.ts';
import { verbatimView } from './voices.ts';

/** The page of a persona. */
export type PersonaPageView = EntryParts &
  ConcernedView & {
    /** Kind of the entry. */
    kind: 'persona';
    /** The two pages of the spread. */
    spread: PersonaView;
    /** Journeys on which they are. */
    journeys: Link[];
    /** Research that speaks about them. */
    studies: Link[];
    /** Where one can meet them. */
    sessions: Link[];
  };

/** Fields of a persona that hold statements. */
const STATEMENTS = ['goals', 'jobs', 'needs', 'pains', 'behaviours'] as const;

/** Makes the page of a persona. */
export function personaView(entry: EntryOf<'persona'>, reader: Reader): PersonaPageView {
  const { link, wiki } = reader;
  const named = new Set(STATEMENTS.flatMap((field) => entry.data[field]).flatMap(({ insights }) => insights));
  const concerned = concernedBy(
    (insight) => insight.data.personas.includes(entry.id) || named.has(insight.id),
    reader,
  );
  const spread = spreadOf(entry, concerned.claims, reader);
  const synthetic = spread.voices.some((voice) => voice.synthetic) || anySynthetic(concerned.claims, reader);
  const meant = ({ data }: { data: { personas: readonly string[] } }) => data.personas.includes(entry.id);
  return {
    kind: 'persona',
    ...partsOf(entry, reader, { synthetic }),
    ...concerned,
    spread,
    journeys: wiki.graph.ofKind('journey').filter(meant).map(link.entry),
    studies: wiki.graph.ofKind('study').filter(meant).map(link.entry),
    sessions: wiki.graph.ofKind('session').filter(meant).map(link.entry),
  };
}

function spreadOf(entry: EntryOf<'persona'>, claims: readonly ClaimRowView[], reader: Reader): PersonaView {
  const { data } = entry;
  const { title } = wordsOf(entry, reader.lang);
  const [goals, jobs, needs, pains, behaviours] = STATEMENTS.map((field) =>
    data[field].map((statement) => statementView(statement, reader)),
  );
  const statements = { goals: goals ?? [], jobs: jobs ?? [], needs: needs ?? [], pains: pains ?? [] };
  return {
    title,
    initials: data.initials ?? initialsOf(title),
    seed: seedOf(entry.id),
    ...(data.context !== undefined && { context: data.context }),
    voices: voicesFor(entry, claims, reader).map((voice) => verbatimView(voice, reader)),
    ...statements,
    behaviours: behaviours ?? [],
    channels: channelsOf(data.channels, reader),
    segments: data.segments.map((id) => segmentOf(id, reader)).filter(isPresent),
    coverage: coverageOf([...Object.values(statements).flat(), ...(behaviours ?? [])]),
  };
}

/**
 * Voices that the author pinned. Where none is, up to two voices of people from the persona's own segments, so that
 * nobody's words are put into the mouth of another group: each from another claim that concerns it, pains first, words
 * in the page's language first.
 */
function voicesFor(
  { data }: EntryOf<'persona'>,
  claims: readonly ClaimRowView[],
  reader: Reader,
): Verbatim[] {
  const pinned = data.voices.map((record) => reader.wiki.judged.records.get(record)).filter(isPresent);
  if (data.voices.length > 0) return pinned;
  const painsFirst = claims.toSorted((a, b) => Number(b.kind === 'pain') - Number(a.kind === 'pain'));
  const found = painsFirst.flatMap(({ link }) => {
    const answers = claimOf(link.id, reader).items.flatMap((item) =>
      item.type === 'query' && item.stance !== 'refutes' ? item.answer.verbatims : [],
    );
    const own = answers.filter(({ segments }) => segments.some((id) => data.segments.includes(id)));
    return own.find(({ lang }) => lang === reader.lang) ?? own[0] ?? [];
  });
  const once = [...new Map(found.map((voice) => [`${voice.source}/${voice.id}`, voice])).values()];
  return once.toSorted((a, b) => Number(b.lang === reader.lang) - Number(a.lang === reader.lang)).slice(0, 2);
}

function channelsOf(channels: Persona['channels'], { link }: Reader): PersonaView['channels'] {
  return channels.flatMap(({ channel, share, note }) => {
    const found = link.value('channel', channel);
    if (!found) return [];
    return [{ link: found, ...(share !== undefined && { share }), ...(note !== undefined && { note }) }];
  });
}

function segmentOf(id: string, { link, wiki }: Reader): PersonaView['segments'][number] | undefined {
  const entry = wiki.graph.entry('segment', id);
  if (!entry) return undefined;
  const { share, size } = entry.data;
  return {
    link: link.entry(entry),
    ...(share !== undefined && { share }),
    ...(size !== undefined && { size }),
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
