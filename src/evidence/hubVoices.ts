import type { Verbatim } from '../wiki/answer.ts';
import type { WikiContent } from '../wiki/entry.ts';
import { entriesOf } from './entries.ts';
import type { AnswerContext, EvidenceStore, VerbatimRequest } from './store.ts';

/** Voices shown on hubs and pages of sources, by `theme/id`, `channel/id`, `source/id` ..., asked in one go. */
export async function hubVoices(
  content: WikiContent,
  store: EvidenceStore,
  context: AnswerContext,
): Promise<Map<string, Verbatim[]>> {
  const { taxonomy, settings } = content;
  const limit = settings.verbatimsOnHubs;
  const requests: (VerbatimRequest & { hub: string })[] = [
    ...(['theme', 'channel', 'product'] as const).flatMap((vocabulary) =>
      taxonomy[vocabulary].map(({ id }) => ({
        hub: `${vocabulary}/${id}`,
        where: { [vocabulary]: id },
        limit,
      })),
    ),
    ...entriesOf(content, 'segment').map(({ id }) => ({
      hub: `segment/${id}`,
      where: { segment: id },
      limit,
    })),
    // Of a stage those that tell no feeling are left out afterwards.
    ...entriesOf(content, 'journey').flatMap(({ id, data }) =>
      data.stages.map((stage) => ({
        hub: `stage/${id}/${stage.id}`,
        where: { stage: `${id}/${stage.id}` },
        limit: 2 * limit,
      })),
    ),
    ...entriesOf(content, 'source').map(({ id }) => ({
      hub: `source/${id}`,
      where: {},
      sources: [id],
      limit,
    })),
  ];
  const found = await store.verbatims(requests, context);
  return new Map(requests.map(({ hub }, index) => [hub, found[index] ?? []]));
}
