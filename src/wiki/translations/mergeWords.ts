import type { DataOfKind } from '../../schema/schemas.ts';
import { isTranslated, type TranslatedKind, type TranslationOfKind } from '../../schema/translation.ts';
import type { Entry, EntryTranslation } from '../entry.ts';
import { insightWords } from './insight.ts';
import { journeyWords } from './journey.ts';
import { pathWords } from './path.ts';
import { personaWords } from './persona.ts';
import { type Misfits, Placing } from './placing.ts';
import { segmentWords } from './segment.ts';
import { studyWords } from './study.ts';

type Merge<K extends TranslatedKind> = (
  data: DataOfKind[K],
  words: TranslationOfKind[K],
  place: Placing,
) => DataOfKind[K];

const MERGES: { readonly [K in TranslatedKind]: Merge<K> } = {
  insight: insightWords,
  persona: personaWords,
  segment: segmentWords,
  journey: journeyWords,
  study: studyWords,
  action: (data, words, place) => place.texts(data, words, ['said', 'did', 'droppedBecause']),
  // A page of the handbook has no words beside title, summary and body.
  guide: (data) => data,
  path: pathWords,
  session: (data, words, place) => place.texts(data, words, ['place', 'join', 'told', 'thanks']),
  assessment: (data, words, place) => place.texts(data, words, ['unit', 'next']),
};

/** Data of an original with the words of its translation, and what keeps the two from fitting. */
export type Merged<K extends TranslatedKind = TranslatedKind> = Misfits & {
  /** The original's data with every word replaced that the translation has. */
  data: DataOfKind[K];
};

/** Puts the words of a translation in the place of the original's; references, numbers and ids stay. */
export function mergeWords<K extends TranslatedKind>(
  kind: K,
  data: DataOfKind[K],
  words: TranslationOfKind[K],
): Merged<K> {
  const misfits: Misfits = { missing: [], placeless: [] };
  return { ...misfits, data: MERGES[kind](data, words, new Placing(misfits)) };
}

/** The same for an entry; undefined for one of a kind that has no translations. */
export function mergedWith({ kind, data }: Entry, translation: EntryTranslation): Merged | undefined {
  if (!isTranslated(kind)) return undefined;
  // A translation is parsed by the schema of its original's kind, which a union cannot express.
  return mergeWords<TranslatedKind>(kind, data as never, translation.data as never);
}

/** Whether a translation has all the words of its original, and no others. */
export function fits({ missing, placeless }: Misfits): boolean {
  return missing.length === 0 && placeless.length === 0;
}
