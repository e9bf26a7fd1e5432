import { normalise } from '../../../src/text/words.ts';
import type { Cell } from '../../sources/types.ts';

const emptyWords: ReadonlySet<string> = new Set(['n/a', '#n/a', 'null', 'nan']);
const emptyTexts: ReadonlySet<string> = new Set([
  ...emptyWords,
  '-',
  '--',
  '.',
  'kein text',
  'keine angabe',
  'k.a.',
  'k. a.',
  'none',
]);

/** A cell as one trimmed string; the items of a list are joined by line breaks. What stands for "nothing" is empty. */
export function plain(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  const text = normalise(typeof cell === 'string' ? cell : cell.join('\n')).trim();
  return text.length < 6 && emptyWords.has(text.toLowerCase()) ? '' : text;
}

/** Words that somebody wrote: as `plain`, and "Kein Text" and the like are empty too. */
export function words(cell: Cell | undefined): string {
  const text = plain(cell);
  return text.length < 16 && emptyTexts.has(text.toLowerCase()) ? '' : text;
}

/** The values of a cell that may hold several: the items of a list, or what semicolons or bars separate. */
export function several(cell: Cell | undefined): string[] {
  if (cell === undefined) return [];
  const items = typeof cell === 'string' ? cell.split(/[;|\n]/) : cell;
  return [...new Set(items.map((item) => plain(item)).filter((item) => item !== ''))];
}

/**
 * A number as people write it: `4`, `0,0092`, `4 von 5`, `4/5`, `5 Sterne`, `★★★★☆`.
 * @returns Undefined where the text begins with no number.
 */
export function readNumber(text: string): number | undefined {
  const value = text.replace(/\u00A0/g, ' ').trim();
  if (/^(?:[★☆⭐\s]|\uFE0F)+$/u.test(value)) return (value.match(/[★⭐]/gu) ?? []).length;
  const found = /^(-?\d+(?:[.,]\d+)?)(?:\s*(?:\/|von|of|out of)\s*\d+)?(?:\s*(?:\p{L}+|[★⭐%]))?$/u.exec(
    value,
  );
  return found?.[1] === undefined ? undefined : Number(found[1].replace(',', '.'));
}

const yes: ReadonlySet<string> = new Set([
  'yes',
  'y',
  'true',
  '1',
  'ja',
  'j',
  'wahr',
  'x',
  'einverstanden',
  'agreed',
]);
const no: ReadonlySet<string> = new Set([
  'no',
  'n',
  'false',
  '0',
  'nein',
  'falsch',
  'nicht einverstanden',
  'declined',
]);

/** A yes or no in either language; undefined where it is neither. */
export function readYesNo(text: string): boolean | undefined {
  const value = text.trim().toLowerCase();
  if (yes.has(value)) return true;
  return no.has(value) ? false : undefined;
}

/** Language that a cell names: a tag such as `de-DE`, or the language's name. */
export function readLanguage(text: string): 'de' | 'en' | 'other' | undefined {
  const value = text.trim().toLowerCase();
  if (value === '') return undefined;
  if (/^(?:de|ger|deu)(?:[-_ ].*)?$|^(?:german|deutsch)/.test(value)) return 'de';
  if (/^(?:en|eng)(?:[-_ ].*)?$|^(?:english|englisch)/.test(value)) return 'en';
  return 'other';
}

const sentiments = {
  positive: ['positive', 'positiv', 'pos', 'good', 'gut', 'lob', 'praise', '1', '2', '+1', '+2'],
  neutral: ['neutral', 'mixed', 'gemischt', '0'],
  negative: [
    'negative',
    'negativ',
    'neg',
    'bad',
    'schlecht',
    'kritik',
    'criticism',
    'beschwerde',
    '-1',
    '-2',
  ],
} as const;

/** Sentiment that a cell names, in a word of either language or as a number from -2 to 2. */
export function readSentiment(text: string): 'positive' | 'neutral' | 'negative' | undefined {
  const value = text.trim().toLowerCase();
  if (sentiments.positive.some((word) => word === value)) return 'positive';
  if (sentiments.negative.some((word) => word === value)) return 'negative';
  return sentiments.neutral.some((word) => word === value) ? 'neutral' : undefined;
}
