import type { Stage } from '../../schema/journey.ts';
import type { Kind, Vocabulary } from '../../schema/kinds.ts';
import type { Entry, EntryKey, EntryOf, TaxonomyValue, WikiContent } from '../entry.ts';

/** A place where something is used. */
export type Backlink = {
  /** Entry that refers to it. */
  from: Entry;
  /** Field that does, for example `stages` or `evidence.finding`, or `body`. */
  how: string;
};

/** What a written reference points at. */
export type Resolved =
  | { type: 'entry'; key: EntryKey; entry: Entry }
  | { type: 'value'; key: `${Vocabulary}/${string}`; vocabulary: Vocabulary; value: TaxonomyValue }
  /** A bare id that several kinds have; their keys in the order of the kinds. */
  | { type: 'ambiguous'; keys: string[] }
  | { type: 'none' };

/** Everything that refers to everything, for lookups. */
export type Graph = {
  /** The content, with references to former ids written as the ids of today. */
  content: WikiContent;
  /** The entry of a key `kind/id`; former ids are not followed. */
  get(key: string): Entry | undefined;
  /** The entry of a kind and id; former ids are not followed. */
  entry<K extends Kind>(kind: K, id: string): EntryOf<K> | undefined;
  /** Entries of a kind in the order of their ids. */
  ofKind<K extends Kind>(kind: K): readonly EntryOf<K>[];
  /** The value of a vocabulary. */
  value<V extends Vocabulary>(vocabulary: V, id: string): TaxonomyValue<V> | undefined;
  /** A stage with its journey, by `journey/stage`. */
  stage(path: string): { journey: EntryOf<'journey'>; stage: Stage } | undefined;
  /**
   * What a wiki link points at: `kind/id`, `theme/id` and the like, or a bare id, looked up over all kinds, then
   * over all vocabularies. Former ids are followed.
   */
  resolve(reference: string): Resolved;
  /**
   * Where something is used, by its key: `kind/id`, `theme/id` and the like, `stage/journey/stage`,
   * `finding/study/finding`, `record/source/record`. A journey's, study's or source's links include those to its
   * parts. Ordered by kind, id and field; each entry once for a field, and no entry for its own.
   */
  backlinks(key: string): readonly Backlink[];
  /** Old keys with the keys of today. */
  formerIds: ReadonlyMap<string, EntryKey>;
};
