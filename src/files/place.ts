/** A place in a file. */
export type Place = {
  /** Line, counted from 1. */
  line: number;
  /** Column, counted from 1. */
  column: number;
};

/** Line and column of an offset in a text. */
export function placeAt(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', end + 1)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}
