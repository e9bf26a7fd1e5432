import type { Span } from '../types.ts';
import { isBrand } from './brands.ts';
import { readName } from './read.ts';
import { isNoun } from './words.ts';

/** Something was done with somebody; English writes no other noun with a capital. */
const dealing =
  /(?<!\p{L})(?:(?:spoke|spoken|speaking|talked|talking|chatted|chatting|dealt|dealing) (?:to|with)|(?:served|helped|assisted) by)[ \u00A0]/giu;
/** Where a person works, or `he` and `she`: a company is neither in a branch nor `she`. */
const human =
  /^(?:[ \u00A0](?:in|at|from|on)[ \u00A0](?:the|your)[ \u00A0](?:[\p{L}'’-]{1,20}[ \u00A0]){0,3}(?:branch|store|shop|team|department|dept|office|support|desk|centre|center|till|checkout)(?!\p{L})|[,.;]?[ \u00A0](?:(?:and|but|as|because)[ \u00A0])?s?he(?!\p{L}))/iu;

/** Names of any kind behind dealings, where a person surely is: `I spoke to Tunde in the Croydon branch`. */
export function dealtWith(text: string): Span[] {
  return Array.from(text.matchAll(dealing), (match): Span[] => {
    const name = readName(text, match.index + match[0].length, { most: 2 });
    if (!name || !human.test(text.slice(name.end, name.end + 80))) return [];
    const isOther = name.words.some(
      (word) => isNoun(word) || (word.length > 2 && word === word.toUpperCase()),
    );
    return isOther || isBrand(name.words, '') ? [] : [{ start: name.start, end: name.end }];
  }).flat();
}
