import type { Evidence, Insight } from '../../schema/insight.ts';
import type { TranslationOfKind } from '../../schema/translation.ts';
import type { Placing } from './placing.ts';

/** An insight with the words of a translation. */
export function insightWords(data: Insight, words: TranslationOfKind['insight'], place: Placing): Insight {
  const noted = place.at('notes').inOrder(
    data.evidence,
    words.notes,
    (item, note): Evidence => ({ ...item, note }),
    ({ note }) => Boolean(note),
  );
  return {
    ...place.texts(data, words, ['question']),
    evidence: place
      .at('resolved')
      .inOrder(noted, words.resolved, settled, ({ resolved }) => resolved !== undefined),
    events: place.at('events').inOrder(data.events, words.events, (event, what) => ({ ...event, what })),
  };
}

function settled(item: Evidence, how: string): Evidence {
  return item.resolved === undefined ? item : { ...item, resolved: { ...item.resolved, how } };
}
