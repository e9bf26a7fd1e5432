/** One cell as the export holds it, untrimmed; a list where JSON holds a list of plain values. */
export type Cell = string | readonly string[];

/** One row of an export before anything is understood of it. */
export type Row = {
  /** Name of the file as typed, or `standard input`. */
  file: string;
  /** Line of the file on which the row begins, counted from 1; the number of the row where the format has no lines. */
  line: number;
  /** Cells by column, in the order of the columns; a column that a JSON row does not have is absent. */
  cells: ReadonlyMap<string, Cell>;
  /** The object as it stands in a JSON file, for tools whose objects are no plain rows; absent elsewhere. */
  value?: unknown;
};

/** Named rules by which a row is passed over without being wrong. */
export const SKIP_RULES = [
  'header row',
  'empty row',
  'no text and no answers',
  'row of totals',
  'repeated row',
  'past the retention',
  'erased',
  'preview or test response',
  'unfinished response without an answer',
  'screened-out response',
  'not by a customer',
  'not a review',
  'told by another row',
  'deleted in the tool',
] as const;

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

/**
 * A piece of a file on its way to whoever reads its rows, in this thread or in another: plain data. `text` is cut at
 * the boundaries of rows and read by {@link Shape}'s reader; `events` are rows read already, their cells plain maps.
 */
export type Batch =
  | { kind: 'text'; text: string; line: number }
  | { kind: 'events'; events: readonly RowEvent[] };

/** How pieces of delimited text become rows. */
export type CsvReader = {
  /** Marks the reader. */
  type: 'csv';
  /** One character. */
  delimiter: string;
  /** Columns of the header. */
  columns: readonly string[];
  /** Line of the header. */
  headerLine: number;
  /** Last line of the header rows; what stands on it or before is no voice. */
  lastHeaderLine: number;
};

/** All that is needed to read the batches of a table, wherever that is done: plain data. */
export type Shape = {
  /** Name of the file as typed. */
  file: string;
  /** Reader of text batches; absent where there are none. */
  reader?: CsvReader | { type: 'jsonl' };
  /** Tool whose row function is applied to each row. Default: none. */
  tool?: string;
  /** What that function needs to know of this file. */
  layout?: Layout;
};

/** What a tool found out about one file, as plain data. */
export type Layout = Readonly<Record<string, unknown>>;

/** A file opened as a table. */
export type Table = {
  /** Columns in the order of the header; of JSON, in the order in which the first rows name them. */
  columns: readonly string[];
  /** Wording of questions from further header rows, by column. Empty where there are none. */
  wording: ReadonlyMap<string, string>;
  /** How it was read, to be kept in the manifest. */
  format: TableFormat;
  /** How its batches are read, by `rowsOf`. */
  shape: Shape;
  /** What a person should know of the file, one sentence each. Default: none. */
  notices?: readonly string[];
  /** Reads the file anew on each call, batch by batch; memory does not grow with its size. */
  batches(): AsyncIterable<Batch>;
};

/** Formats of files. */
export type FileType = 'csv' | 'json' | 'jsonl' | 'xlsx' | 'parquet' | 'zip' | 'html' | 'markdown';

/** How a file was read. */
export type TableFormat = {
  /** Format of the file. */
  type: FileType;
  /** Label of the character encoding, as the Encoding Standard names it. */
  encoding: string;
  /** Delimiter of a CSV; absent where there is one column only. */
  delimiter?: string;
  /** Line of the header, counted from 1. */
  headerLine?: number;
  /** Rows after the header that are no voices. */
  extraHeaderRows?: number;
  /** Path of the list in a JSON file, empty for an array at the top; name of the sheet in a workbook. */
  list?: string;
};

/** What a person, an earlier import or a tool settled about the format. Absent parts are recognised. */
export type FormatWish = {
  /** Format of the file. */
  type?: FileType | undefined;
  /** Character encoding. */
  encoding?: string | undefined;
  /** Encoding of other files of the source; it counts where this one is no UTF-8. */
  usualEncoding?: string | undefined;
  /** Delimiter of a CSV. */
  delimiter?: string | undefined;
  /** Line of the header. */
  headerLine?: number | undefined;
  /** Rows after the header that are no voices. */
  extraHeaderRows?: number | undefined;
  /** Path of the list in a JSON file, or name of a sheet. */
  list?: string | undefined;
  /** Name of the sheet of earlier workbooks; it counts where this one has it. */
  usualSheet?: string | undefined;
};
