import { LOOK, SIZES } from './look.ts';
import { wrapText } from './wrap.ts';
import { xmlElement, xmlText } from './xml.ts';

/** A paragraph in a cell of the drawing. */
export type Paragraph = {
  /** Its words. */
  text: string;
  /** Size of its letters. Default: 12. */
  size?: number;
  /** Colour. Default: ink. */
  fill?: string;
  /** Bold, italic, in the serif. Default: none of them. */
  bold?: boolean;
  italic?: boolean;
  serif?: boolean;
  /** Edged with paper, where lines run behind it. */
  halo?: boolean;
  /** Room above it. Default: 0. */
  above?: number;
};

/** A row of the drawing: a name and the paragraphs of every stage. */
export type DrawnRow = { name: string; cells: readonly (readonly Paragraph[])[] };

const sizeOf = ({ size = 12 }: Paragraph) => size;
const lineOf = (paragraph: Paragraph) => sizeOf(paragraph) * 1.35;
/** Mean width of a letter, in parts of its size; bold letters are wider. */
const LETTER = 0.52;
const BOLD_LETTER = 0.57;

function linesOf(paragraph: Paragraph, width: number): string[] {
  const letter = sizeOf(paragraph) * (paragraph.bold ? BOLD_LETTER : LETTER);
  return wrapText(paragraph.text, Math.max(6, Math.floor(width / letter)));
}

/** Height of the paragraphs of a cell, without room around them. */
export function heightOf(paragraphs: readonly Paragraph[], width: number): number {
  return paragraphs.reduce(
    (sum, each) => sum + (each.above ?? 0) + linesOf(each, width).length * lineOf(each),
    0,
  );
}

/** Width of the longest line of a cell, as far as letters have a mean width. */
export function widthOf(paragraphs: readonly Paragraph[], width: number): number {
  const lines = paragraphs.flatMap((each) =>
    linesOf(each, width).map((line) => line.length * sizeOf(each) * (each.bold ? BOLD_LETTER : LETTER)),
  );
  return Math.max(0, ...lines);
}

/** Height of a row with the room around its cells. */
export function rowHeight({ name, cells }: DrawnRow): number {
  const inner = SIZES.stage - 2 * SIZES.pad;
  const named = heightOf([{ text: name, bold: true }], SIZES.names - SIZES.pad);
  return Math.max(named, ...cells.map((cell) => heightOf(cell, inner))) + 2 * SIZES.pad;
}

/** The paragraphs of a cell from its upper left corner; from its upper right one where they end there. */
export function drawParagraphs(
  paragraphs: readonly Paragraph[],
  x: number,
  y: number,
  width: number,
  anchor: 'start' | 'end' = 'start',
): string {
  let top = y;
  return paragraphs
    .map((paragraph) => {
      top += paragraph.above ?? 0;
      const lines = linesOf(paragraph, width);
      const spans = lines.map((line, index) =>
        xmlElement('tspan', { x, y: top + sizeOf(paragraph) + index * lineOf(paragraph) }, xmlText(line)),
      );
      top += lines.length * lineOf(paragraph);
      return xmlElement(
        'text',
        {
          'font-family': paragraph.serif ? LOOK.serif : LOOK.sans,
          'font-size': sizeOf(paragraph),
          'font-weight': paragraph.bold ? 600 : undefined,
          'font-style': paragraph.italic ? 'italic' : undefined,
          'text-anchor': anchor === 'end' ? anchor : undefined,
          fill: paragraph.fill ?? LOOK.ink,
          ...(paragraph.halo && { stroke: LOOK.paper, 'stroke-width': 3, 'paint-order': 'stroke' }),
        },
        spans.join(''),
      );
    })
    .join('');
}

/** A row with its rule below it. */
export function drawRow(row: DrawnRow, y: number): string {
  const inner = SIZES.stage - 2 * SIZES.pad;
  const left = SIZES.margin + SIZES.names;
  const bottom = y + rowHeight(row);
  const name = drawParagraphs(
    [{ text: row.name, bold: true }],
    SIZES.margin,
    y + SIZES.pad,
    SIZES.names - SIZES.pad,
  );
  const cells = row.cells.map((cell, index) =>
    drawParagraphs(cell, left + index * SIZES.stage + SIZES.pad, y + SIZES.pad, inner),
  );
  const rule = xmlElement('line', {
    x1: SIZES.margin,
    x2: left + row.cells.length * SIZES.stage,
    y1: bottom,
    y2: bottom,
    stroke: LOOK.rule,
  });
  return [name, ...cells, rule].join('');
}
