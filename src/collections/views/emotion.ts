import type { Stage } from '../../schema/journey.ts';
import { type EmotionScore, type StageVoices, stageEmotion } from '../../wiki/judgement/stageEmotion.ts';
import { scoreOfVoice } from '../../wiki/judgement/voiceScore.ts';
import type { EmotionView } from '../../wiki/views/judged.ts';
import type { Reader } from '../reader.ts';

/**
 * How customers feel at a stage: measured from the feedback that is coded to it, else as the author assumes.
 * @param path `journey/stage`.
 */
export function emotionView(path: string, stage: Stage, reader: Reader): EmotionView {
  const emotion = stageEmotion(stageVoices(path, reader));
  if (emotion.kind === 'measured') {
    return { basis: 'measured', value: emotion.mean, ...emotion.interval, n: emotion.n };
  }
  if (emotion.kind === 'hollow') return { basis: 'complaintsOnly', value: emotion.mean, n: emotion.n };
  if (stage.assumedEmotion === undefined) return { basis: 'unknown' };
  return { basis: 'assumed', value: stage.assumedEmotion };
}

/** Voices coded to a stage, by source, as counts of scores. */
export function stageVoices(path: string, { wiki }: Reader): StageVoices[] {
  const here = wiki.judged.stages.filter(({ value }) => value === path);
  const bySource = Map.groupBy(here, ({ source }) => source);
  return [...bySource].flatMap(([id, rows]) => {
    const source = wiki.graph.entry('source', id);
    if (!source) return [];
    const counts = new Map<EmotionScore, number>();
    for (const mark of rows.flatMap(({ marks }) => marks)) {
      const score = scoreOfVoice(mark, source.data.scale);
      if (score !== undefined) counts.set(score, (counts.get(score) ?? 0) + mark.count);
    }
    const histogram = [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => a.value - b.value);
    return [{ source: id, solicited: source.data.solicited, histogram }];
  });
}
