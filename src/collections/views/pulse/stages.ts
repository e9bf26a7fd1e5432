import type { Stage } from '../../../schema/journey.ts';
import type { Verbatim } from '../../../wiki/answer.ts';
import type { EntryOf } from '../../../wiki/entry.ts';
import { scoreOfVoice } from '../../../wiki/judgement/voiceScore.ts';
import { voicesOfCell } from '../../../wiki/pulse/strands.ts';
import type { VoicesBehind } from '../../../wiki/views/pulse.ts';
import { isInHouse } from '../../inHouse.ts';
import { spokenIn } from '../../links.ts';
import type { Reader } from '../../reader.ts';
import { emotionView } from '../emotion.ts';
import { verbatimView } from '../voices.ts';
import { pulseAddresses } from './addresses.ts';

/** Voices shown of a stage at most. */
const MOST_OF_STAGE = 20;

/** Whether the emotion of any stage of a journey was heard. */
export function isHeard(journey: EntryOf<'journey'>, reader: Reader): boolean {
  return journey.data.stages.some((stage) => stageVoicesHref(journey.id, stage, reader) !== undefined);
}

/** Where the voices behind a stage's emotion stand; undefined where nobody was heard, or the build has no pulse. */
export function stageVoicesHref(journey: string, stage: Stage, reader: Reader): string | undefined {
  if (!isInHouse(reader.wiki) || !('n' in emotionView(`${journey}/${stage.id}`, stage, reader)))
    return undefined;
  return `${pulseAddresses(reader.lang).voices('journey', journey)}#voices-${stage.id}`;
}

/** The voices behind the emotion of every stage that was heard. */
export function stageSections(id: string, reader: Reader): VoicesBehind[] {
  const journey = reader.wiki.graph.entry('journey', id);
  const { t, f } = reader.ui;
  return (journey?.data.stages ?? []).flatMap((stage) => {
    const emotion = emotionView(`${id}/${stage.id}`, stage, reader);
    if (!('n' in emotion)) return [];
    const voices = feelingAt(`${id}/${stage.id}`, emotion.basis === 'measured', reader);
    const shown = voices.map((voice) => verbatimView(voice, reader));
    return [
      {
        anchor: `voices-${stage.id}`,
        title: stage.title,
        ...(journey && spokenIn(journey, reader.lang)),
        count: t.pulse.behind.count(f.number(shown.length), f.count(emotion.n, t.list.voices)),
        shown,
      },
    ];
  });
}

/** Voices of a stage that tell a feeling, of the sources that count: those that ask, or those that do not. */
function feelingAt(path: string, solicited: boolean, { wiki }: Reader): Verbatim[] {
  const told = (wiki.judged.voices.get(`stage/${path}`) ?? []).filter((voice) => {
    const source = wiki.graph.entry('source', voice.source);
    return source?.data.solicited === solicited && scoreOfVoice(voice, source.data.scale) !== undefined;
  });
  return voicesOfCell(told, { key: path, voices: told.length }, MOST_OF_STAGE);
}
