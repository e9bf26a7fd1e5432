/** One cell as the export holds it, untrimmed; a list where JSON holds a list of plain values. */
export type Cell = string | readonly string[];

/** One row of an export before anything is understood of it. */
export type Row = {
  /** Name of the file as typed, or `standard input`. */
  file: string;
  /** Line of the file on which the row begins, counted from 1. */
  line: number;
  /** Cells by column, in the order of the columns; a column that a JSON row does not have is absent. */
  cells: ReadonlyMap<string, Cell>;
};

/** Named rules by which a row is passed over without being wrong. */
export const SKIP_RULES = ['header row', 'empty row', 'no text and no answers', 'repeated row'] as const;

/** One of the named rules. */
export type SkipRule = (typeof SKIP_RULES)[number];

/** A row that cannot be used, for the rejects file. */
export type Rejected = {
  /** Marks the event. */
  type: 'rejected';
  /** File it stands in. */
  file: string;
  /** Line on which it begins. */
  line: number;
  /** Why, as a clause. */
  reason: string;
  /** What stands there, not yet redacted nor cut. */
  value: string;
};

/** A row passed over by a named rule. */
export type Skipped = {
  /** Marks the event. */
  type: 'skipped';
  /** Line on which it begins. */
  line: number;
  /** The rule. */
  rule: SkipRule;
};

/** What comes out of a file, in its order: usable rows, rejected rows, skipped rows. */
export type RowEvent = { type: 'row'; row: Row } | Rejected | Skipped;

/** A file opened as a table. */
export type Table = {
  /** Columns in the order of the header; of JSON, in the order in which the first rows name them. */
  columns: string[];
  /** Wording of questions from further header rows, by column. Empty where there are none. */
  wording: ReadonlyMap<string, string>;
  /** How it was read, to be kept in the manifest. */
  format: TableFormat;
  /** Reads the rows anew on each call; memory does not grow with their number. */
  rows(): AsyncIterable<RowEvent>;
};

/** How a file was read. */
export type TableFormat = {
  /** Format of the file. */
  type: 'csv' | 'json' | 'jsonl';
  /** Label of the character encoding, as the Encoding Standard names it. */
  encoding: string;
  /** Delimiter of a CSV; absent where there is one column only. */
  delimiter?: string;
  /** Line of the header, counted from 1. */
  headerLine?: number;
  /** Rows after the header that are no voices. */
  extraHeaderRows?: number;
  /** Path of the list in a JSON file, empty for an array at the top. */
  list?: string;
};

/** What a person or an earlier import settled about the format. Absent parts are recognised. */
export type FormatWish = {
  /** Format of the file. */
  type?: 'csv' | 'json' | 'jsonl' | undefined;
  /** Character encoding. */
  encoding?: string | undefined;
  /** Delimiter of a CSV. */
  delimiter?: string | undefined;
  /** Line of the header. */
  headerLine?: number | undefined;
  /** Rows after the header that are no voices. */
  extraHeaderRows?: number | undefined;
  /** Path of the list in a JSON file. */
  list?: string | undefined;
};
