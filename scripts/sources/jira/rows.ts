import type { Cell, Layout, Row, RowEvent } from '../types.ts';
import { textOf } from '../voices/objects.ts';
import { columnsIn, rowWith } from '../voices/rows.ts';
import { restRow } from './rest.ts';
import { wikiText } from './wikiText.ts';

/**
 * Makes the row function: the text is the description, with the reporter's own comments as further paragraphs. Whose
 * a comment is stands in its cell: `date;author;text`. The labels of all their columns stand in the first of them.
 */
export function issueRow(layout: Layout): (row: Row) => readonly RowEvent[] {
  if (layout['of'] === 'rest') return (row) => [restRow(row)];
  const text = textOf(layout, 'text');
  const comments = columnsIn(layout, 'comments');
  const reporters = columnsIn(layout, 'reporters');
  const labels = columnsIn(layout, 'labels');
  return (row) => {
    const [first, ...more] = labels;
    const joined: Record<string, Cell> =
      first === undefined || more.length === 0
        ? {}
        : { [first]: labels.map((column) => plain(row.cells.get(column))).filter(Boolean) };
    if (text === '') return [rowWith(row, joined)];
    const names = new Set(reporters.map((column) => plain(row.cells.get(column))).filter(Boolean));
    const own = comments.flatMap((column) => ownComment(plain(row.cells.get(column)), names));
    const words = [plain(row.cells.get(text)), ...own].map(wikiText).filter(Boolean);
    return [rowWith(row, { ...joined, [text]: words.join('\n\n') })];
  };
}

function ownComment(cell: string, names: ReadonlySet<string>): string[] {
  const found = /^[^;]*\d[^;]*;(?<author>[^;]*);(?<text>.*)$/s.exec(cell)?.groups;
  return found && names.has((found['author'] ?? '').trim()) ? [found['text'] ?? ''] : [];
}

function plain(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell.trim() : '';
}
