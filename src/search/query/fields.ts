import { didYouMean } from '../../text/nearest.ts';
import { fold } from '../../text/words.ts';
import { FACETS, type Facet } from '../facets.ts';
import { slipsAllowed, slipsBetween } from '../lexicon/near.ts';

/** What a filter is about: a facet, or the days as of which a page may hold. */
export type FilterField = Facet | 'since' | 'until';

/** Other names of fields: German ones and everyday ones. */
const FIELD_NAMES: Readonly<Record<string, FilterField>> = {
  art: 'kind',
  type: 'kind',
  typ: 'kind',
  thema: 'theme',
  station: 'stage',
  kanal: 'channel',
  verantwortlich: 'owner',
  stand: 'status',
  sicherheit: 'confidence',
  sprache: 'language',
  lang: 'language',
  seit: 'since',
  since: 'since',
  ab: 'since',
  bis: 'until',
  until: 'until',
  ...Object.fromEntries(FACETS.map((facet) => [facet, facet])),
};

/** The field of a name in small letters; nothing where there is no such field. */
export function fieldOf(name: string): FilterField | undefined {
  return Object.hasOwn(FIELD_NAMES, name) ? FIELD_NAMES[name] : undefined;
}

/** Whether what stands before a colon is meant as a field's name: one, or one with a slip; `App:Absturz` is two words. */
export function isFieldName(name: string): boolean {
  return fieldOf(name) !== undefined || meantField(name) !== undefined;
}

/** The field that a name with a slip, or the beginning of one, can only stand for. */
export function meantField(name: string): string | undefined {
  const letters = fold(name);
  const meant = didYouMean(letters, Object.keys(FIELD_NAMES));
  const allowed = slipsAllowed(letters.length);
  if (meant === undefined || allowed === 0) return undefined;
  return meant.startsWith(letters) || slipsBetween(letters, meant, allowed) <= allowed ? meant : undefined;
}
