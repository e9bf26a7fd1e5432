import { finderOf, withoutQuotations } from '../quotes.ts';
import { patternOf, type Words } from '../words.ts';

/** What stands in old versions where words were. */
const ERASED = '[gelöscht]';

/** Takes words out of the bytes of an old version; the same bytes where there is nothing to take. */
export type Cleaner = (bytes: Buffer) => Buffer;

const lineOfRecord = /^\{"id": ?"([a-f0-9]{20})"/;

/**
 * Makes a cleaner: lines of the records go, sentences and quotations of the words are replaced by `[gelöscht]`.
 * Bytes that are no text stay.
 */
export function cleanerOf(ids: ReadonlySet<string>, words: Words): Cleaner {
  const patterns = words.sentences.map(patternOf);
  const finder = finderOf(words);
  // Old versions of evidence are large and many, and nearly all of them hold nothing to look at closely.
  const signs = [...ids, ...[...words.sentences, ...words.wholes].map(longestWord)];
  const mayHold = (lower: string) => signs.some((sign) => lower.includes(sign));
  const clean = (text: string): string => {
    if (!mayHold(text.toLowerCase())) return text;
    const lines = text.split('\n').filter((line) => !ids.has(lineOfRecord.exec(line)?.[1] ?? ''));
    const unquoted = lines.map((line) => {
      const [, marks = '', quoted = ''] = /^(\s*>\s*)(.*)$/.exec(line) ?? [];
      return marks !== '' && finder.isAll(quoted) ? marks + ERASED : line;
    });
    const emptied = withoutQuotations(unquoted.join('\n'), finder, ERASED);
    return patterns.reduce((cleaned, pattern) => cleaned.replace(pattern, ERASED), emptied);
  };
  return (bytes) => {
    if (bytes.includes(0)) return bytes;
    const encoding = encodingOf(bytes);
    const text = bytes.toString(encoding);
    const cleaned = clean(text);
    return cleaned === text ? bytes : Buffer.from(cleaned, encoding);
  };
}

/** Old exports may be of Windows or the Mac: what is no UTF-8 is taken byte by byte, and comes out byte by byte. */
function encodingOf(bytes: Buffer): 'utf8' | 'latin1' {
  return Buffer.from(bytes.toString('utf8'), 'utf8').equals(bytes) ? 'utf8' : 'latin1';
}

function longestWord(words: string): string {
  const all = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return all.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
