/** The fourteen kinds of knowledge, in the order in which the wiki lists them. */
export const KINDS = [
  'insight',
  'persona',
  'segment',
  'journey',
  'study',
  'source',
  'action',
  'metric',
  'term',
  'guide',
  'path',
  'session',
  'contact',
  'assessment',
] as const;

/** One kind of knowledge: what an entry is. */
export type Kind = (typeof KINDS)[number];

/** The controlled vocabularies, each one file `content/taxonomy/<folder>.yaml`. */
export const VOCABULARIES = ['theme', 'channel', 'product', 'phase', 'method'] as const;

/** One controlled vocabulary. */
export type Vocabulary = (typeof VOCABULARIES)[number];

/** Folder below `content/` and path segment of the site for each kind. */
export const FOLDER_OF_KIND: Readonly<Record<Kind, string>> = {
  insight: 'insights',
  persona: 'personas',
  segment: 'segments',
  journey: 'journeys',
  study: 'studies',
  source: 'evidence',
  action: 'actions',
  metric: 'metrics',
  term: 'glossary',
  guide: 'guides',
  path: 'paths',
  session: 'sessions',
  contact: 'contacts',
  assessment: 'assessments',
};

/** File below `content/taxonomy/` and path segment of the hub pages for each vocabulary. */
export const FOLDER_OF_VOCABULARY: Readonly<Record<Vocabulary, string>> = {
  theme: 'themes',
  channel: 'channels',
  product: 'products',
  phase: 'phases',
  method: 'methods',
};

/**
 * Kinds whose words stand in both languages inside one file; their pages exist in every language
 * of the wiki. All other kinds are written in one language and may have a translation beside them.
 */
export const BILINGUAL_KINDS: ReadonlySet<Kind> = new Set<Kind>(['source', 'metric', 'term', 'contact']);
