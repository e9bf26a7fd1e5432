import type { Mapping, Question, Source } from '../../src/schema/source.ts';
import type { Input } from './formats/input.ts';
import type { FileType, FormatWish, Layout, Row, RowEvent, Table } from './types.ts';

/** What a file looks like before anybody knows what it is: enough to recognise a tool by shape, never by name. */
export type Sight = {
  /** Format, recognised from the bytes. */
  type: FileType;
  /** First rows of a table, header rows included, as raw cells; at most 200. Empty where there is no table. */
  top: readonly (readonly string[])[];
  /** First objects of the list in a JSON file or of JSON Lines; at most 50. Empty elsewhere. */
  items: readonly unknown[];
  /** Path of that list, keys joined by dots; empty for an array at the top. */
  list: string;
  /** Decoded beginning of a text file. Empty where it is no text. */
  head: string;
  /** Names of the files in a ZIP. Empty elsewhere. */
  names: readonly string[];
};

/** A question that a tool's export holds. */
export type AdvisedQuestion = {
  /** Its column, as the tool's rows have it. */
  column: string;
  /** Wording, where it is not the column's name. */
  text?: string;
  /** Sort of question. Default: recognised from the answers. */
  type?: Question['type'];
  /** Whether it is a row of a matrix, or the words beside a choice: no text or rating of the whole. Default: false. */
  part?: boolean;
};

/** What a tool's export means, as far as the tool tells. */
export type Advice = {
  /** Columns and their meaning; what is personal or technical is under `ignore`. */
  mapping: Mapping;
  /** Columns that are questions of a survey. Default: none. */
  questions?: readonly AdvisedQuestion[];
  /**
   * What becomes of columns that neither `mapping` nor `questions` names: `rest` guesses text, rating, NPS, segments
   * and products among them and the questions; `none` leaves them.
   */
  guess: 'rest' | 'none';
  /** Rating scale. Default: what the values suggest. */
  scale?: NonNullable<Source['scale']>;
  /** Time zone of times without an offset. Default: the wiki's. */
  timeZone?: string;
  /** Day of the export, `YYYY-MM-DD`, from which dates such as "vor 3 Tagen" are told. Default: unknown. */
  exportedOn?: string;
  /** Order of day and month. Default: recognised from the values. */
  dateOrder?: 'dmy' | 'mdy' | 'ymd';
  /** Method of a new source, an id that `methods.yaml` may have. Default: guessed. */
  method?: string;
  /** Words by which the channel of a new source is looked up in `channels.yaml`, best first. Default: guessed. */
  channels?: readonly string[];
  /** Whether the voices were asked for. Default: as the method has it. */
  solicited?: boolean;
  /**
   * Columns of tags and labels. They are no themes unless somebody says so: tools and teams add many that are none.
   * Default: none.
   */
  tags?: readonly string[];
  /** What a person should know, one sentence each. */
  notices?: readonly string[];
};

/** What a tool says of a file that it recognises. */
export type Recognised = {
  /** How telling the shape is, 0 to 1; of several tools the surest reads the file. */
  sure: number;
} & (
  | {
      /** Why the export cannot be used and what to export instead: sentences that follow "`file`: ". */
      refuse: string;
    }
  | {
      /** How the file is read as a table: header rows, list, delimiter. Default: recognised. */
      format?: FormatWish;
      /** Columns of the rows that the tool's row function makes. Default: those of the file. */
      columns?: readonly string[];
      /** Wording of questions by column. Default: what further header rows say. */
      wording?: ReadonlyMap<string, string>;
      /** What the row function needs to know. */
      layout?: Layout;
      /** What the columns mean. */
      advice: Advice;
      /**
       * Opens the file where it is no plain table, such as an archive of pages; advice that only the whole content
       * gives replaces `advice`. Default: as its format has it.
       */
      open?: (input: Input) => Promise<Table & { advice?: Advice }>;
      /**
       * Makes a table in which rows are put together that stand apart in the file, such as one row a tag.
       * @param rows Reads the file's rows anew on each call.
       */
      regroup?: (table: Table, rows: () => AsyncIterable<RowEvent>) => Table;
    }
  | {
      /** Makes the draft of an entry of the file, which is a report and holds no voices. */
      entry: (report: ReportText) => EntryDraft;
    }
);

/** A report as it is read: redacted, and with what the wiki knows. */
export type ReportText = {
  /** Its text without personal data. */
  text: string;
  /** File name without folders and ending. */
  stem: string;
  /** Language it is written in. */
  lang: 'de' | 'en';
  /** Day of the import, `YYYY-MM-DD`, for what the report does not date. */
  today: string;
  /** Finds the method that a word means; undefined where the wiki knows none. */
  method: (word: string) => string | undefined;
  /** Method where the report tells none. */
  anyMethod: string;
};

/** An entry in the making, which a person completes. */
export type EntryDraft = {
  /** Kind of the entry. */
  kind: 'study' | 'persona';
  /** Its title. */
  title: string;
  /** Front matter by field, title included. */
  data: Readonly<Record<string, unknown>>;
  /** Markdown below it, without HTML. */
  body: string;
  /** What the report did not tell and a person fills in. */
  open: readonly OpenPoint[];
};

/** What a report may leave open. */
export type OpenPoint = 'question' | 'period' | 'participants' | 'method' | 'findings' | 'evidence' | 'lists';

/** One tool whose exports are known: one folder, one line in `tools.ts`. */
export type Tool = {
  /** Id, as `--as` and a manifest's `tool` name it. */
  id: string;
  /** Name as its maker writes it. */
  name: string;
  /** What its export looks like, as a clause for people: "three header rows, the third with import ids". */
  looksLike: string;
  /**
   * Recognises an export by its shape.
   * @returns Undefined where this is none.
   */
  recognise(sight: Sight): Recognised | undefined;
  /**
   * Makes the function that turns one raw row into rows of voices, skips or rejections. It runs in several threads:
   * it may depend on nothing but `layout` and its row. Default: rows stay as they are.
   */
  rows?(layout: Layout): (row: Row) => readonly RowEvent[];
};
