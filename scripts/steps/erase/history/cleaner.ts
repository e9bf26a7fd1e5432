import { finderOf, withoutQuotations } from '../quotes.ts';
import { patternOf, type Words } from '../words.ts';

/** What stands in old versions where words were. */
const ERASED = '[gelöscht]';

/**
 * Takes words out of the bytes of an old version; the same bytes where there is nothing to take.
 * @param isContent Whether the bytes are of a file of the wiki's content; elsewhere short quotations may be anything.
 */
export type Cleaner = (bytes: Buffer, isContent: boolean) => Buffer;

const lineOfRecord = /^\{"id": ?"([a-f0-9]{20})"/;

/**
 * Makes a cleaner: lines of the records go, sentences are replaced by `[gelöscht]`, and in the content quotations, too.
 * Bytes that are no text stay.
 */
export function cleanerOf(ids: ReadonlySet<string>, words: Words): Cleaner {
  const patterns = words.sentences.map(patternOf);
  const finder = finderOf(words);
  // Old versions of evidence are large and many, and nearly all of them hold nothing to look at closely.
  const signs = [...ids, ...[...words.sentences, ...words.wholes].map(longestWord)];
  const mayHold = (lower: string) => signs.some((sign) => lower.includes(sign));
  const unquote = (text: string): string => {
    const lines = text.split('\n').map((line) => {
      const [, marks = '', quoted = ''] = /^(\s*>\s*)(.*)$/.exec(line) ?? [];
      return marks !== '' && finder.isAll(quoted) ? marks + ERASED : line;
    });
    return withoutQuotations(lines.join('\n'), finder, ERASED);
  };
  const clean = (text: string, isContent: boolean): string => {
    if (!mayHold(text.toLowerCase())) return text;
    const lines = text.split('\n').filter((line) => !ids.has(lineOfRecord.exec(line)?.[1] ?? ''));
    const kept = isContent ? unquote(lines.join('\n')) : lines.join('\n');
    return patterns.reduce((cleaned, pattern) => cleaned.replace(pattern, ERASED), kept);
  };
  return (bytes, isContent) => {
    if (bytes.includes(0)) return bytes;
    const encoding = encodingOf(bytes);
    const text = bytes.toString(encoding);
    const cleaned = clean(text, isContent);
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
