/** A row of a delimited file; `undefined` is an empty cell. */
export type Cells = readonly (string | number | undefined)[];

/** How a tool writes delimited files. */
export interface Dialect {
  /** Between the cells of a row. */
  readonly delimiter: ',' | ';' | '\t';
  /** Behind each row. */
  readonly lineEnd: '\n' | '\r\n';
  /** Quote every cell, or only where it must be. */
  readonly quoteAll: boolean;
}

/** Rows as a delimited file (RFC 4180 with the dialect's signs). */
export function writeDelimited(rows: readonly Cells[], { delimiter, lineEnd, quoteAll }: Dialect): string {
  const cell = (value: string | number | undefined) => {
    const text = String(value ?? '');
    const mustQuote = text.includes('"') || text.includes(delimiter) || /[\r\n]/.test(text);
    return mustQuote || (quoteAll && text !== '') ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => row.map(cell).join(delimiter) + lineEnd).join('');
}
