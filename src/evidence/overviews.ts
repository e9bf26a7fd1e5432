import type { SliceField } from '../wiki/pulse/asked.ts';
import type { AnswerContext, Breakdown, BreakdownField, CrossField, EvidenceStore } from './store.ts';

/** Voices by source, month and a field. */
export type Overviews = {
  /** By theme. */
  themes: Breakdown[];
  /** By stage. */
  stages: Breakdown[];
  /** All of them. */
  volumes: Breakdown[];
  /** By channel, product and segment. */
  slices: Readonly<Record<SliceField, Breakdown[]>>;
  /** By two fields at once. */
  crosses: Readonly<Record<CrossField, Breakdown[]>>;
};

const FIELDS = [
  'theme',
  'stage',
  'all',
  'channel',
  'product',
  'segment',
  'stage|segment',
  'stage|channel',
  'stage|theme',
  'theme|segment',
  'theme|channel',
  'theme|product',
] as const satisfies readonly BreakdownField[];

/** Asks for all overviews at once. */
export async function overviewsOf(
  store: Pick<EvidenceStore, 'breakdowns'>,
  context: AnswerContext,
): Promise<Overviews> {
  const found = await store.breakdowns(FIELDS, context);
  const by = (field: BreakdownField) => found[FIELDS.indexOf(field)] ?? [];
  return {
    themes: by('theme'),
    stages: by('stage'),
    volumes: by('all'),
    slices: { channel: by('channel'), product: by('product'), segment: by('segment') },
    crosses: {
      'stage|segment': by('stage|segment'),
      'stage|channel': by('stage|channel'),
      'stage|theme': by('stage|theme'),
      'theme|segment': by('theme|segment'),
      'theme|channel': by('theme|channel'),
      'theme|product': by('theme|product'),
    },
  };
}
