import type { Statement } from '../../schema/fields.ts';
import type { Persona } from '../../schema/persona.ts';
import type { TranslationOfKind } from '../../schema/translation.ts';
import type { Placing } from './placing.ts';

/** A persona with the words of a translation. */
export function personaWords(data: Persona, words: TranslationOfKind['persona'], place: Placing): Persona {
  const statements = (name: 'goals' | 'jobs' | 'needs' | 'pains' | 'behaviours') =>
    place.at(name).inOrder(data[name], words[name], said);
  return {
    ...place.texts(data, words, ['context', 'channelsCounted']),
    goals: statements('goals'),
    jobs: statements('jobs'),
    needs: statements('needs'),
    pains: statements('pains'),
    behaviours: statements('behaviours'),
    channels: place.at('channels').byId(
      data.channels,
      words.channels,
      ({ channel, note }) => (note ? channel : undefined),
      (use, note) => ({ ...use, note }),
    ),
  };
}

function said(statement: Statement, text: string): Statement {
  return { ...statement, text };
}
