import type { Entry } from '../../../wiki/entry.ts';
import type { FacetLabels } from '../../../wiki/views/facetLabels.ts';
import type { StageLink } from '../../../wiki/views/links.ts';
import type { Reader } from '../../reader.ts';

/** Titles and labels by facet and id, in the language of the page. */
export function facetLabels({ wiki, link }: Reader): FacetLabels {
  const { graph } = wiki;
  const titles = (entries: readonly Entry[]) =>
    Object.fromEntries(entries.map((entry) => [entry.id, link.entry(entry).text]));
  const values = (vocabulary: 'theme' | 'channel') =>
    Object.fromEntries(
      graph.content.taxonomy[vocabulary].map(({ id }) => [id, link.value(vocabulary, id)?.text ?? id]),
    );
  const stages = graph
    .ofKind('journey')
    .flatMap(({ id, data }) => data.stages.flatMap((stage) => link.stage(`${id}/${stage.id}`) ?? []));
  return {
    theme: values('theme'),
    persona: titles(graph.ofKind('persona')),
    stage: stageLabels(stages),
    channel: values('channel'),
    owner: titles(graph.ofKind('contact')),
  };
}

/** Titles of stages; those of one title name their journey too, for a facet shows them without it. */
function stageLabels(stages: readonly StageLink[]): Record<string, string> {
  const byTitle = Map.groupBy(stages, ({ text }) => text);
  return Object.fromEntries(
    stages.map(({ id, text, journey }) => [
      id,
      (byTitle.get(text)?.length ?? 0) > 1 ? `${text} (${journey})` : text,
    ]),
  );
}
