import { FUNCTION_WORDS } from '../../text/functionWords.ts';
import { canonical } from '../../text/words.ts';

/**
 * Whether a word only carries the sentence, in a language: such words are passed over in requests unless nothing else
 * is asked for.
 */
export function isFunctionWord(word: string, lang: string): boolean {
  return (lang === 'de' || lang === 'en') && FUNCTION_WORDS[lang].has(canonical(word));
}
