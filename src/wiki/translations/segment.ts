import type { Segment } from '../../schema/segment.ts';
import type { TranslationOfKind } from '../../schema/translation.ts';
import type { Placing } from './placing.ts';

/** A segment with the words of a translation. */
export function segmentWords(data: Segment, words: TranslationOfKind['segment'], place: Placing): Segment {
  const { lifetimeValue } = data;
  const reckoned = place.at('reckoned').text(lifetimeValue?.reckoned, words.reckoned);
  return {
    ...place.texts(data, words, ['rule']),
    ...(lifetimeValue && reckoned !== undefined && { lifetimeValue: { ...lifetimeValue, reckoned } }),
  };
}
