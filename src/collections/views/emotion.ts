import type { Breakdown } from '../../evidence/store.ts';
import type { Stage } from '../../schema/journey.ts';
import type { Persona } from '../../schema/persona.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import { type EmotionScore, type StageVoices, stageEmotion } from '../../wiki/judgement/stageEmotion.ts';
import { scoreOfVoice } from '../../wiki/judgement/voiceScore.ts';
import type { PersonaCurveView } from '../../wiki/views/journey.ts';
import type { EmotionView } from '../../wiki/views/judged.ts';
import type { Reader } from '../reader.ts';

/**
 * How customers feel at a stage: measured from the feedback that is coded to it, else as the author assumes.
 * @param path `journey/stage`.
 */
export function emotionView(path: string, stage: Stage, reader: Reader): EmotionView {
  const heard = heardEmotion(stageVoices(path, reader));
  if (heard.basis !== 'unknown' || stage.assumedEmotion === undefined) return heard;
  return { basis: 'assumed', value: stage.assumedEmotion };
}

/** What voices alone say. */
function heardEmotion(voices: readonly StageVoices[]): EmotionView {
  const emotion = stageEmotion(voices);
  if (emotion.kind === 'assumed') return { basis: 'unknown' };
  const { mean, interval, n } = emotion;
  const basis = emotion.kind === 'measured' ? 'measured' : 'complaintsOnly';
  return { basis, value: mean, ...interval, n };
}

/**
 * How people of a persona's segments feel along a journey. Who belongs to several of the segments counts in each, for
 * the evidence is counted and nobody in it is known.
 * @param paths The stages in order, as `journey/stage`.
 */
export function personaCurve(
  persona: EntryOf<'persona'>,
  paths: readonly string[],
  reader: Reader,
): PersonaCurveView {
  const { segments }: Persona = persona.data;
  const crossed = reader.wiki.judged.crosses['stage|segment'];
  const emotions = paths.map((path) => {
    const values = new Set(segments.map((segment) => `${path}|${segment}`));
    return heardEmotion(voicesOf(crossed, (value) => values.has(value), reader));
  });
  const n = emotions.reduce((sum, emotion) => sum + ('n' in emotion ? emotion.n : 0), 0);
  return {
    persona: reader.link.entry(persona),
    segments: reader.link.all('segment', segments),
    basis: segments.length === 0 ? 'noSegment' : n === 0 ? 'tooFew' : 'drawn',
    emotions,
    n,
  };
}

/** Voices coded to a stage, by source, as counts of scores. */
export function stageVoices(path: string, reader: Reader): StageVoices[] {
  return voicesOf(reader.wiki.judged.stages, (value) => value === path, reader);
}

function voicesOf(
  rows: readonly Breakdown[],
  isMeant: (value: string) => boolean,
  { wiki }: Reader,
): StageVoices[] {
  const bySource = Map.groupBy(
    rows.filter(({ value }) => isMeant(value)),
    ({ source }) => source,
  );
  return [...bySource].flatMap(([id, here]) => {
    const source = wiki.graph.entry('source', id);
    if (!source) return [];
    const counts = new Map<EmotionScore, number>();
    for (const mark of here.flatMap(({ marks }) => marks)) {
      const score = scoreOfVoice(mark, source.data.scale);
      if (score !== undefined) counts.set(score, (counts.get(score) ?? 0) + mark.count);
    }
    const histogram = [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => a.value - b.value);
    return [{ source: id, solicited: source.data.solicited, histogram }];
  });
}
