import { normalise } from '../../../src/text/words.ts';
import type { Cell } from '../../sources/types.ts';

const emptyWords: ReadonlySet<string> = new Set(['n/a', 'null', 'nan']);
/** What a spreadsheet shows where a formula has no result, in German and English. */
const failedFormula =
  /^#(?:n\/a|nv|ref!|bezug!|value!|wert!|name\?|div\/0!|null!|num!|zahl!|spill!|überlauf!|calc!)$/i;
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
  'no text',
  'no comment',
  'kein kommentar',
  '(leer)',
  '(blank)',
]);
/** What says nothing below a question, and is a complaint where nobody asked. */
const emptyAnswers: ReadonlySet<string> = new Set(['keine antwort', 'no answer']);

/** A cell as one trimmed string; the items of a list are joined by line breaks. What stands for "nothing" is empty. */
export function plain(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  const text = normalise(typeof cell === 'string' ? cell : cell.join('\n')).trim();
  // Only words that begin with n are worth the look.
  const first = text.charCodeAt(0);
  if (text.length < 5 && (first === 0x6e || first === 0x4e) && emptyWords.has(text.toLowerCase())) return '';
  return text.startsWith('#') && failedFormula.test(text) ? '' : text;
}

/**
 * Words that somebody wrote: as `plain`, and "Kein Text" and the like are empty too.
 * @param asked Whether they answer a question, where "Keine Antwort" says that there is none.
 */
export function words(cell: Cell | undefined, asked: boolean): string {
  const text = plain(cell);
  if (text.length >= 16) return text;
  const lower = text.toLowerCase();
  return emptyTexts.has(lower) || (asked && emptyAnswers.has(lower)) ? '' : text;
}

/** The values of a cell that may hold several: the items of a list, or what semicolons or bars separate. */
export function several(cell: Cell | undefined): string[] {
  if (cell === undefined) return [];
  if (typeof cell === 'string' && !/[;|\n]/.test(cell)) {
    const only = plain(cell);
    return only === '' ? [] : [only];
  }
  const items = typeof cell === 'string' ? cell.split(/[;|\n]/) : cell;
  return [...new Set(items.map((item) => plain(item)).filter((item) => item !== ''))];
}

/** A number with its sign, thousands apart or not, decimals behind a point or a comma. */
const digits = String.raw`[+\u2212-]?(?:\d{1,3}(?:[ '’]\d{3})+|\d{1,3}(?:\.\d{3})+(?=,\d)|\d{1,3}(?:,\d{3})+(?=\.\d)|\d{1,3}(?:[.,]\d{3}){2,}|\d+)(?:[.,]\d+)?`;
const counted = new RegExp(
  String.raw`^(?:(?:rated|rating|bewertung|bewertet mit|note)[: ]+)?(${digits})(?:\s*(?:\/|von|of|out of)\s*\d+(?:\s*(?:\p{L}+|[★⭐])){0,2}|\s*(?:\p{L}+|[★⭐%]))?$`,
  'iu',
);
/** A point of a scale with its label, as in `5 - sehr zufrieden`. */
const labelled = /^(-?\d{1,3})\s*(?:[-–—:=]\s*|\()(?=\p{L})[^\d]*$/u;

/**
 * A number as people write it: `4`, `0,0092`, `1.234,5`, `85 %`, `4 von 5`, `4/5`, `5 Sterne`, `★★★★☆`,
 * `10 - sehr wahrscheinlich`.
 * @returns Undefined where the text is no number.
 */
export function readNumber(text: string): number | undefined {
  if (/^-?\d{1,9}$/.test(text)) return Number(text);
  const value = text.replace(/[\u00A0\u202F]/g, ' ').trim();
  if (/^-?\d{1,9}$/.test(value)) return Number(value);
  if (/^(?:[★☆⭐\s]|\uFE0F)+$/u.test(value)) return (value.match(/[★⭐]/gu) ?? []).length;
  const found = (counted.exec(value) ?? labelled.exec(value))?.[1];
  return found === undefined ? undefined : Number(withPoint(found));
}

/** A number as programs write it: the last point or comma is that of the decimals where it stands alone. */
function withPoint(written: string): string {
  const plain = written.replace(/[ '’+]/g, '').replace('\u2212', '-');
  const signs = plain.match(/[.,]/g) ?? [];
  const decimal = plain.search(/[.,]\d*$/);
  // Several of one sort part thousands only, as in 1.234.567.
  if (signs.length > 1 && new Set(signs).size === 1) return plain.replace(/[.,]/g, '');
  return decimal < 0 ? plain : `${plain.slice(0, decimal).replace(/[.,]/g, '')}.${plain.slice(decimal + 1)}`;
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
  if (text === '') return undefined;
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
  if (text === '') return undefined;
  const value = text.trim().toLowerCase();
  if (sentiments.positive.some((word) => word === value)) return 'positive';
  if (sentiments.negative.some((word) => word === value)) return 'negative';
  return sentiments.neutral.some((word) => word === value) ? 'neutral' : undefined;
}
