import type { Study } from '../../schema/study.ts';
import type { TranslationOfKind } from '../../schema/translation.ts';
import type { Placing } from './placing.ts';

/** A study with the words of a translation. */
export function studyWords(data: Study, words: TranslationOfKind['study'], place: Placing): Study {
  return {
    ...place.texts(data, words, ['question', 'recruited', 'told', 'consent']),
    questions: place.at('questions').inOrder(data.questions, words.questions, worded),
    findings: place.at('findings').byId(data.findings, words.findings, ({ id }) => id, worded),
    limits: place.lists(data, words, ['limits']).limits,
  };
}

function worded<T extends { text: string }>(original: T, text: string): T {
  return { ...original, text };
}
