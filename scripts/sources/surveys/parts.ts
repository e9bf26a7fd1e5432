import type { Mapping } from '../../../src/schema/source.ts';
import type { Separator } from './joined.ts';
import type { SheetColumn } from './sheet.ts';

/** What a column, or some columns together, of a survey's export are. */
export type Part =
  | {
      /** A column that every export of the tool has. */
      is: 'field';
      /** Its meaning. */
      field: keyof Mapping;
      /** The column. */
      column: SheetColumn;
      /** What separates several values in a cell. Default: none. */
      separator?: Separator;
    }
  | {
      /** A column that is personal or about the machinery: it is not kept. */
      is: 'ignored';
      /** The column. */
      column: SheetColumn;
    }
  | {
      /** A column of which the tool says nothing; it is kept only where a product, segment or the like is guessed. */
      is: 'left';
      /** The column. */
      column: SheetColumn;
    }
  | Asked
  | {
      /** A multiple choice whose options have a column each; they become one list. */
      is: 'choice';
      /** Its options, each with its column. */
      options: readonly { label: string; column: SheetColumn }[];
      /** Name of the column of lists. */
      name: string;
      /** Wording of the question. */
      text: string;
    };

/** A question that has one column. */
export type Asked = {
  /** Marks the part. */
  is: 'question';
  /** The column. */
  column: SheetColumn;
  /** Name of the column. Default: as the file has it. */
  name?: string;
  /** Wording. */
  text: string;
  /** What it is besides a question, where the tool tells. Default: guessed. */
  field?: 'nps' | 'rating';
  /** Whether people wrote or chose, where the export tells. Default: recognised from the answers. */
  sort?: 'open' | 'closed';
  /** Whether it is a row of a matrix, or the words beside a choice. Default: false. */
  part?: boolean;
  /** What the tool may write between several options in one cell. Default: it has a column for each. */
  separators?: readonly Separator[];
};

/** A question of one column. */
export function asked(column: SheetColumn, text: string, more: Partial<Asked> = {}): Asked {
  return { is: 'question', column, text, ...more };
}
