/** A label of an event with the lines it is broken into and where it stands. */
export type PlacedLabel = {
  /** Where the event's line stands. */
  x: number;
  /** Which way the text runs from there. */
  anchor: 'start' | 'end';
  /** Row, counted from 0 at the top; rows do not overlap. */
  row: number;
  /** The text in lines. */
  lines: string[];
};

/** Breaks a text into lines of at most `most` characters, at spaces; a longer word gets a line of its own. */
export function breakLines(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Places labels of events so that none leaves the chart and none covers another: each runs away from the nearer edge
 * and takes the first row in which it fits. `charWidth` is the mean width of a character.
 */
export function placeLabels(
  events: readonly { x: number; what: string }[],
  area: { from: number; to: number; charWidth: number; most: number },
): PlacedLabel[] {
  const taken: { row: number; from: number; to: number }[] = [];
  return events.map(({ x, what }) => {
    const room = Math.max(x - area.from, area.to - x);
    const most = Math.max(8, Math.min(area.most, Math.floor((room - 6) / area.charWidth)));
    const lines = breakLines(what, most);
    const width = Math.max(...lines.map((line) => line.length)) * area.charWidth + 6;
    const anchor = x + width <= area.to ? 'start' : 'end';
    const from = anchor === 'start' ? x : x - width;
    const overlaps = (row: number) =>
      taken.some((box) => box.row === row && box.from < from + width && box.to > from);
    let row = 0;
    while (overlaps(row)) row += 1;
    taken.push({ row, from, to: from + width });
    return { x, anchor, row, lines };
  });
}
