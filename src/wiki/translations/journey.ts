import type { Journey, Stage } from '../../schema/journey.ts';
import type { StageTranslation, TranslationOfKind } from '../../schema/translation.ts';
import type { Placing } from './placing.ts';

/** A journey with the words of a translation. */
export function journeyWords(data: Journey, words: TranslationOfKind['journey'], place: Placing): Journey {
  return {
    ...data,
    stages: place.at('stages').byId(data.stages, words.stages, ({ id }) => id, stageWords),
    mobile: place.at('mobile').byId(
      data.mobile,
      words.mobile,
      ({ question }) => question,
      (known, answer: string) => ({ ...known, answer }),
    ),
  };
}

function stageWords(stage: Stage, words: StageTranslation, place: Placing): Stage {
  const { mediaBreak } = stage;
  const what = place.at('mediaBreak').text(mediaBreak?.what, words.mediaBreak);
  const titled = place.texts(stage, words, ['title', 'goal']);
  return {
    ...place.lists(titled, words, ['doing', 'thinking', 'touchpoints', 'backstage', 'systems']),
    ...(mediaBreak && what !== undefined && { mediaBreak: { ...mediaBreak, what } }),
  };
}
