/** Longest option, in characters, that a joined cell is believed to hold. */
const longestOption = 80;

/** What separates options that a tool writes into one cell. */
export type Separator = ',' | ', ' | ';';

/** A comma that separates: not within brackets; one without a blank after it where the tool writes none. */
const separators: Readonly<Record<Separator, RegExp>> = {
  ',': /,(?=\S)(?![^(]*\))/,
  ', ': /,\s(?![^(]*\))/,
  ';': /;/,
};

/** The options of a cell. */
export function splitOptions(cell: string, separator: Separator): string[] {
  const pieces = cell.split(separators[separator]).map((piece) => piece.trim());
  return [...new Set(pieces.filter((piece) => piece !== ''))];
}

/**
 * Whether cells hold several options each: most pieces come again in other cells. Labels that hold a comma themselves
 * ("Yes, somewhat rude") do not, because their pieces always come together.
 */
export function holdsSeveral(values: readonly string[], separator: Separator): boolean {
  const cells = [...new Set(values)].map((value) => splitOptions(value, separator));
  const joined = cells.filter((pieces) => pieces.length > 1);
  if (joined.length === 0 || cells.flat().some((piece) => piece.length > longestOption)) return false;
  const pieces = [...new Set(joined.flat())];
  const again = pieces.filter((piece) => cells.filter((cell) => cell.includes(piece)).length > 1);
  return again.length >= pieces.length * 0.6;
}
