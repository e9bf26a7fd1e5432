import { InputProblem } from '../problem.ts';
import type { Input } from './input.ts';
import { cellText, lostDigits, type SheetCell } from './sheetCells.ts';
import { openZip } from './zip.ts';

/** A sheet of a workbook. */
export type Sheet = {
  /** Its name. */
  name: string;
  /** Its rows as text, from the first row of the sheet on. */
  rows: readonly (readonly string[])[];
  /** Places of the columns whose long numbers have all lost digits. */
  rounded: ReadonlySet<number>;
};

/** Bytes to which the sheets and texts of a workbook may unpack, about 300,000 rows: they are read in memory. */
const mostUnpacked = 128 * 1024 * 1024;
const megabyte = 1024 * 1024;

const workbooks = new WeakMap<Input, Promise<Sheet[]>>();

/**
 * The sheets of an Excel workbook; read once, however often they are asked for.
 * @throws InputProblem where it is damaged, locked or too large.
 */
export function sheetsOf(input: Input): Promise<Sheet[]> {
  const known = workbooks.get(input);
  if (known) return known;
  const read = readSheets(input);
  workbooks.set(input, read);
  return read;
}

async function readSheets(input: Input): Promise<Sheet[]> {
  await refuseTooLarge(input);
  const chunks: Uint8Array[] = [];
  for await (const chunk of input.open()) chunks.push(chunk);
  // Loaded only here: it is large, and most imports have no workbook.
  const { default: readWorkbook } = await import('read-excel-file/node');
  try {
    const sheets = await readWorkbook(Buffer.concat(chunks), {
      trim: false,
      parseNumber: (number): { number: string } => ({ number }),
    });
    return sheets.map(({ sheet, data }) => sheetOf(sheet, data));
  } catch (cause) {
    const why = cause instanceof Error ? ` (${cause.message})` : '';
    throw new InputProblem(
      `\`${input.name}\` is an Excel workbook that cannot be read${why}. Open it, save the sheet as CSV UTF-8 and import that.`,
      { cause },
    );
  }
}

function sheetOf(name: string, data: readonly (readonly unknown[])[]): Sheet {
  const lost = new Map<number, boolean>();
  const rows = data.map((row) =>
    row.map((value, column) => {
      const cell = cellOf(value);
      const isLost = lostDigits(cell);
      if (isLost !== undefined) lost.set(column, isLost && (lost.get(column) ?? true));
      return cellText(cell);
    }),
  );
  return { name, rows, rounded: new Set([...lost].flatMap(([column, all]) => (all ? [column] : []))) };
}

/** The library's types call a date its class, so the value is looked at. */
function cellOf(value: unknown): SheetCell {
  if (value === null || value instanceof Date || typeof value === 'string' || typeof value === 'boolean')
    return value;
  if (typeof value === 'object' && 'number' in value && typeof value.number === 'string')
    return { number: value.number };
  return String(value);
}

/** Unpacks what will be read by the measured way first: the library takes whatever the archive unpacks to. */
async function refuseTooLarge(input: Input): Promise<void> {
  const zip = await openZip(input);
  let together = 0;
  for (const name of zip.names.filter((file) => /\.(?:xml|rels)$/.test(file))) {
    together += (await zip.read(name)).length;
    if (together <= mostUnpacked) continue;
    throw new InputProblem(
      `\`${input.name}\` unpacks to more than ${mostUnpacked / megabyte} MB and stays closed. Save the sheet as CSV UTF-8, which may be of any size, and import that.`,
    );
  }
}
