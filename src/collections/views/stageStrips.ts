import type { StageStripView } from '../../wiki/views/judged.ts';
import type { Reader } from '../reader.ts';

/** Journeys of which at least one of the stages is meant, with those stages marked. */
export function stageStrips(stages: readonly string[], { wiki, link }: Reader): StageStripView[] {
  const meant = new Set(stages);
  return wiki.graph.ofKind('journey').flatMap((journey) => {
    const paths = journey.data.stages.map(({ id }) => `${journey.id}/${id}`);
    if (!paths.some((path) => meant.has(path))) return [];
    const marked = paths.flatMap((path) => {
      const stage = link.stage(path);
      return stage ? [{ ...stage, marked: meant.has(path) }] : [];
    });
    return [{ journey: link.entry(journey), stages: marked }];
  });
}
