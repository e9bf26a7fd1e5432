import type { EntryOf } from '../../wiki/entry.ts';
import type { EntryLink, Link } from '../../wiki/views/links.ts';
import type {
  ComparedPersonaView,
  ComparedStatementsView,
  ComparisonsView,
  ComparisonView,
} from '../../wiki/views/persona.ts';
import type { ClaimRowView } from '../../wiki/views/rows.ts';
import { spokenIn, wordsOf } from '../links.ts';
import type { Reader } from '../reader.ts';
import { concernedBy } from './concerned.ts';
import { isPresent } from './parts.ts';
import { concerns, faceOf, footingOf, STATEMENTS, statementsBy } from './personaSpread.ts';

/** Personas of which every two are compared: the pages grow with the square of their number. */
export const PAIRS_UP_TO = 30;

/** Personas of which every three are compared: those pages grow with the third power. */
export const TRIPLES_UP_TO = 8;

/** Address of the overview of all comparisons. */
export function comparisonsHref({ lang }: Reader): string {
  return `/${lang}/compare/`;
}

/** Every two or three personas that have a page beside one another, by their ids in order. */
export function comparedGroups(reader: Reader): string[][] {
  const ids = comparable(reader).map(({ id }) => id);
  const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b]));
  if (ids.length > TRIPLES_UP_TO) return pairs;
  const triples = pairs.flatMap(([a = '', b = '']) => ids.filter((c) => c > b).map((c) => [a, b, c]));
  return [...pairs, ...triples];
}

/** What stands in the address for a comparison: the ids in order; no id holds two hyphens in a row. */
export function comparisonId(ids: readonly string[]): string {
  return ids.toSorted().join('--');
}

/** Comparisons of some personas with each of the others, named by the other. */
export function comparisonsWith(ids: readonly string[], reader: Reader): Link[] {
  const all = comparable(reader);
  const most = all.length > TRIPLES_UP_TO ? 2 : 3;
  if (ids.length >= most || !ids.every((id) => all.some((persona) => persona.id === id))) return [];
  return all
    .filter(({ id }) => !ids.includes(id))
    .map((persona) => ({ ...reader.link.entry(persona), href: hrefOf([...ids, persona.id], reader) }));
}

/** Makes the page that compares personas. */
export function comparisonView(ids: readonly string[], reader: Reader): ComparisonView {
  const { link, wiki } = reader;
  const personas = ids.map((id) => wiki.graph.entry('persona', id)).filter(isPresent);
  const claims = personas.map((persona) => claimsAbout(persona, reader));
  const common = (claims[0] ?? []).filter((claim) => claims.every((list) => has(list, claim)));
  return {
    title: personas.map((persona) => wordsOf(persona, reader.lang).title).join(' / '),
    personas: personas.map((persona) => columnOf(persona, reader)),
    statements: statementRows(personas, reader),
    common,
    own: claims.map((list, at) => onlyHere(list, claims, at)),
    journeys: personas.map(({ id }) =>
      wiki.graph
        .ofKind('journey')
        .filter(({ data }) => data.personas.includes(id))
        .map(link.entry),
    ),
    add: comparisonsWith(ids, reader),
    remove: ids.length > 2 ? withoutOne(personas, reader) : [],
  };
}

/** Makes the overview of all comparisons. */
export function comparisonsView(reader: Reader): ComparisonsView {
  const all = comparable(reader);
  const { link, wiki } = reader;
  return {
    personas: all.map(link.entry),
    pairs: all.map((row) =>
      all.map((column) =>
        row.id === column.id
          ? undefined
          : { ...link.entry(column), href: hrefOf([row.id, column.id], reader) },
      ),
    ),
    left: wiki.graph.ofKind('persona').length - all.length,
  };
}

function comparable({ wiki }: Reader): readonly EntryOf<'persona'>[] {
  return wiki.graph.ofKind('persona').slice(0, PAIRS_UP_TO);
}

function hrefOf(ids: readonly string[], reader: Reader): string {
  return `${comparisonsHref(reader)}${comparisonId(ids)}/`;
}

function columnOf(persona: EntryOf<'persona'>, reader: Reader): ComparedPersonaView {
  const { initials, seed } = faceOf(persona, reader);
  const { summary } = wordsOf(persona, reader.lang);
  const { context } = persona.data;
  return {
    link: reader.link.entry(persona),
    initials,
    seed,
    ...(summary !== undefined && { summary }),
    ...spokenIn(persona, reader.lang),
    ...(context !== undefined && { context }),
    ...footingOf(persona, reader),
  };
}

/** A row for each sort of statement that at least one of them has. */
function statementRows(personas: readonly EntryOf<'persona'>[], reader: Reader): ComparedStatementsView[] {
  const columns = personas.map((persona) => statementsBy(persona, reader));
  const { field } = reader.ui.t;
  return STATEMENTS.map((name) => ({
    title: field[name],
    cells: columns.map((statements) => statements[name]),
  })).filter(({ cells }) => cells.some((statements) => statements.length > 0));
}

/** Insights about a persona, by priority. */
function claimsAbout(persona: EntryOf<'persona'>, reader: Reader): ClaimRowView[] {
  return concernedBy(concerns(persona), reader).claims;
}

function has(claims: readonly ClaimRowView[], { link }: ClaimRowView): boolean {
  return claims.some((claim) => claim.link.id === link.id);
}

/** Insights that concern this one and none of the others. */
function onlyHere(
  list: readonly ClaimRowView[],
  all: readonly (readonly ClaimRowView[])[],
  at: number,
): EntryLink[] {
  const others = all.filter((_, other) => other !== at);
  return list.filter((claim) => !others.some((other) => has(other, claim))).map(({ link }) => link);
}

function withoutOne(personas: readonly EntryOf<'persona'>[], reader: Reader): Link[] {
  return personas.map((left) => ({
    ...reader.link.entry(left),
    href: hrefOf(
      personas.filter(({ id }) => id !== left.id).map(({ id }) => id),
      reader,
    ),
  }));
}
