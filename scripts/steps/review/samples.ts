import type { PersonalDataType } from '../../../src/text/placeholders.ts';
import { placeholders } from '../../../src/text/placeholders.ts';
import type { Finding } from '../../../src/text/redact/types.ts';
import { stripControlCharacters } from '../../../src/text/sentences.ts';

/**
 * A stretch that was replaced, with the redacted words around it: plain data, which another thread can send. It holds
 * the original and so stays in memory: nothing that is written may contain it.
 */
export type RedactionSample = {
  /** Sort of data. */
  type: PersonalDataType;
  /** Redacted words before it, on one line. */
  before: string;
  /** The original, on one line, cut. */
  value: string;
  /** Redacted words after it, on one line. */
  after: string;
  /** File of the row. */
  file: string;
  /** Line of the file on which the row begins. */
  line: number;
  /** Draws the sample: the lowest stay. It depends on the place alone, so that any order of batches gives the same. */
  rank: number;
};

/** Samples of one sort that are kept. */
const kept = 50;
/** Characters of context on either side, and of an original. */
const reach = 32;
const longestValue = 60;

/** The samples of a text. */
export function samplesOf(
  { text, findings }: { text: string; findings: readonly Finding[] },
  redacted: string,
  { file, line }: { file: string; line: number },
): RedactionSample[] {
  let shift = 0;
  return findings.map(({ type, start, end, value }) => {
    const at = start + shift;
    const length = placeholders[type].length;
    shift += length - (end - start);
    return {
      type,
      before: wordsBefore(redacted.slice(0, at)),
      value: onOneLine(text.slice(start, end)).slice(0, longestValue),
      after: wordsAfter(redacted.slice(at + length)),
      file,
      line,
      rank: rankOf(`${file}\u0000${line}\u0000${start}\u0000${value}`),
    };
  });
}

/** Of samples, as many of each sort as are kept: the ones of the lowest rank, in the order of their files and lines. */
export function mergedSamples(
  some: readonly RedactionSample[],
  more: readonly RedactionSample[],
): RedactionSample[] {
  const sorts = Map.groupBy([...some, ...more], ({ type }) => type);
  return [...sorts.values()]
    .flatMap((samples) => samples.toSorted((a, b) => a.rank - b.rank || a.line - b.line).slice(0, kept))
    .toSorted(inOrder);
}

/** A sample as it may be reported and kept. */
export type ShownRedaction = Omit<RedactionSample, 'value' | 'rank'>;

/** Samples without their originals. */
export function withoutOriginals(samples: readonly RedactionSample[]): ShownRedaction[] {
  return samples.map(({ type, before, after, file, line }) => ({ type, before, after, file, line }));
}

/** The first `count` of each sort. */
export function fewOfEach(samples: readonly RedactionSample[], count: number): RedactionSample[] {
  const sorts = Map.groupBy(
    samples.toSorted((a, b) => a.rank - b.rank),
    ({ type }) => type,
  );
  return [...sorts.values()].flatMap((some) => some.slice(0, count)).toSorted(inOrder);
}

const order = Object.keys(placeholders);

function inOrder(a: RedactionSample, b: RedactionSample): number {
  const byType = order.indexOf(a.type) - order.indexOf(b.type);
  const byFile = a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
  return byType || byFile || a.line - b.line || a.rank - b.rank;
}

function onOneLine(text: string): string {
  return stripControlCharacters(text).replace(/\s+/g, ' ');
}

/** Whole words only, so that no placeholder is cut. */
function wordsBefore(text: string): string {
  const tail = onOneLine(text.slice(-2 * reach));
  return tail.length <= reach ? tail : tail.slice(-reach).replace(/^\S*\s?/, '');
}

function wordsAfter(text: string): string {
  const head = onOneLine(text.slice(0, 2 * reach));
  return head.length <= reach ? head : head.slice(0, reach).replace(/\s?\S*$/, '');
}

/** FNV-1a, 32 bits, mixed once more (finaliser of MurmurHash3), as FNV alone orders neighbouring lines alike. */
function rankOf(place: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < place.length; index += 1) {
    hash = Math.imul(hash ^ place.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
