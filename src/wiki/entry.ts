import type { Language, ReferenceTarget } from '../schema/fields.ts';
import type { Kind, Vocabulary } from '../schema/kinds.ts';
import type { DataOfKind } from '../schema/schemas.ts';
import type { Settings } from '../schema/settings.ts';
import type { Channel, Method, Phase, Product, Theme } from '../schema/taxonomy.ts';
import type { TranslatedKind, Translation, TranslationOfKind } from '../schema/translation.ts';

/** A wiki link or a block's reference found in a body, with where it stands. */
export type BodyReference = {
  /** What it must point at. */
  target: ReferenceTarget;
  /** As written: `kind/id`, a bare id, `source/record` ... */
  value: string;
  /** Line in the file, counted from 1. */
  line: number;
  /** Column in the line, counted from 1. */
  column: number;
};

/** Words of an entry in another language. */
export type EntryTranslation<K extends Kind = Kind> = {
  /** Language of the words. */
  lang: Language;
  /** Title, summary, aliases and the words of the structure, parsed by the kind's schema. */
  data: K extends TranslatedKind ? TranslationOfKind[K] : Translation;
  /** Front matter of the original with all words in this language; absent where the translation does not fit it. */
  words?: DataOfKind[K];
  /** Path of the file, relative to the content folder, with forward slashes. */
  file: string;
  /** True where the original changed after the translation. */
  outdated: boolean;
  /** References in its body. */
  references: BodyReference[];
};

/** An entry of one kind as read from a file, without its body. */
export type EntryOf<K extends Kind> = {
  /** What it is. */
  kind: K;
  /** Id: its file name without ending. */
  id: string;
  /** Language of the original. For bilingual kinds the wiki's default language. */
  lang: Language;
  /** Front matter, parsed by the kind's schema. */
  data: DataOfKind[K];
  /** Path of the file, relative to the content folder, with forward slashes. */
  file: string;
  /** How the body is written; `yaml` has none. */
  format: 'mdx' | 'md' | 'yaml';
  /** Hash of the whole file. */
  digest: string;
  /** References in the body. */
  references: BodyReference[];
  /** Translations beside it. */
  translations: EntryTranslation<K>[];
};

/** An entry of any kind; `kind` tells which. */
export type Entry = { [K in Kind]: EntryOf<K> }[Kind];

/** Whether an entry no longer holds; only kinds with a status can be retired. */
export function isRetired({ data }: Pick<Entry, 'data'>): boolean {
  return 'status' in data && data.status === 'retired';
}

/** The controlled words, each list in the order of its file. */
export type Taxonomy = {
  theme: Theme[];
  channel: Channel[];
  product: Product[];
  phase: Phase[];
  method: Method[];
};

/** One value of a vocabulary. */
export type TaxonomyValue<V extends Vocabulary = Vocabulary> = Taxonomy[V][number];

/** All that a wiki is made of, before anything is computed. */
export type WikiContent = {
  /** The company's settings. */
  settings: Settings;
  /** The controlled words. */
  taxonomy: Taxonomy;
  /** Every entry. */
  entries: Entry[];
};

/** `kind/id` of an entry, the key under which everything refers to it. */
export type EntryKey = `${Kind}/${string}`;

/** The key of an entry. */
export function keyOf(entry: { kind: Kind; id: string }): EntryKey {
  return `${entry.kind}/${entry.id}`;
}
