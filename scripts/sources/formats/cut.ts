import { InputProblem } from '../problem.ts';
import { countLines, readDelimited } from './delimited.ts';

/** Characters that a piece has at least, but for the last. */
const together = 256 * 1024;
/** Characters within which a row must end: an open quote would else take all the rest of the file into memory. */
const longestRow = 64 * 1024 * 1024;

/** A piece of delimited text that begins and ends with a row. */
export type Piece = {
  /** Whole rows. */
  text: string;
  /** Line on which it begins, counted from 1. */
  line: number;
};

/** Where cutting stands. */
type State = {
  /** Whether the text read so far ends inside a quoted cell. */
  quoted: boolean;
  /** The two characters before the text to come; empty at the beginning. */
  before: string;
};

/**
 * Cuts delimited text at the ends of rows, by the same grammar by which `readDelimited` reads it.
 *
 * @param file Name of the file, for problems.
 * @param delimiter One character.
 * @param least Characters of a piece at least. Default: 256 thousand.
 * @param longest Characters within which a row must end. Default: 64 million.
 * @throws InputProblem with the line of a row that does not end.
 */
export async function* cutRows(
  text: AsyncIterable<string>,
  file: string,
  delimiter: string,
  { least = together, longest = longestRow }: { least?: number; longest?: number } = {},
): AsyncGenerator<Piece> {
  const state: State = { quoted: false, before: '' };
  let parts: string[] = [];
  let length = 0;
  let line = 1;
  let held = '';
  for await (const chunk of text) {
    const joined = held + chunk;
    const known = endOfDecided(joined);
    held = joined.slice(known);
    const part = joined.slice(0, known);
    const cut = lastRowEnd(part, delimiter, state);
    length += part.length;
    if (cut < 0 || length < least) {
      parts.push(part);
      if (length > longest) throw endless(file, readDelimited(parts.join(''), delimiter, line).at(-1)?.line);
      continue;
    }
    const piece = parts.join('') + part.slice(0, cut);
    yield { text: piece, line };
    line += countLines(piece);
    parts = [part.slice(cut)];
    length = part.length - cut;
  }
  const rest = parts.join('') + held;
  if (rest !== '') yield { text: rest, line };
}

function endless(file: string, line = 1): InputProblem {
  return new InputProblem(
    `${file}:${line}: the row that begins here does not end. Look for a quote (") that is opened at the beginning of a cell and never closed, and export or save the file again.`,
  );
}

/** Up to where the next characters cannot change the meaning: quotes and line ends may go on in the next chunk. */
function endOfDecided(text: string): number {
  let end = text.length;
  while (end > 0 && (text[end - 1] === '"' || text[end - 1] === '\r')) end -= 1;
  return end;
}

/** Where the last row that ends in a text ends, or -1; the state is led on to the text's end. */
function lastRowEnd(text: string, delimiter: string, state: State): number {
  const open = openSpans(text, delimiter, state);
  if (text !== '') state.before = (state.before + text).slice(-2);
  for (const sign of ['\n', '\r']) {
    if (!text.includes(sign)) continue;
    for (let span = open.length - 2; span >= 0; span -= 2) {
      const [from = 0, to = 0] = open.slice(span, span + 2);
      const found = lastEndIn(text, sign, from, to);
      if (found >= 0) return found + 1;
    }
  }
  return -1;
}

/** The last line end of a span that stands for itself: a CR before another sign of the sort may be a part of one. */
function lastEndIn(text: string, sign: string, from: number, to: number): number {
  let found = to > from ? text.lastIndexOf(sign, to - 1) : -1;
  while (found >= from && sign === '\r' && (text[found + 1] === '\n' || text[found + 1] === '\r')) {
    found = found === 0 ? -1 : text.lastIndexOf(sign, found - 1);
  }
  return found >= from ? found : -1;
}

/** Beginnings and ends of what lies outside quoted cells, in turn. */
function openSpans(text: string, delimiter: string, state: State): number[] {
  const spans: number[] = state.quoted ? [] : [0];
  let at = text.indexOf('"');
  while (at >= 0) {
    if (state.quoted && text[at + 1] === '"') at += 1;
    else if (state.quoted) {
      state.quoted = false;
      spans.push(at + 1);
    } else if (beginsCell(text, at, delimiter, state.before)) {
      state.quoted = true;
      spans.push(at);
    }
    at = text.indexOf('"', at + 1);
  }
  if (!state.quoted) spans.push(text.length);
  return spans;
}

/** Whether a quote at a place is the first character of a cell, a byte order mark aside. */
function beginsCell(text: string, at: number, delimiter: string, before: string): boolean {
  const sign = (place: number) => (place >= 0 ? text[place] : before.at(place)) ?? '\n';
  const previous = sign(at - 1) === '\uFEFF' ? sign(at - 2) : sign(at - 1);
  return previous === delimiter || previous === '\n' || previous === '\r';
}
