import { didYouMean } from '../../src/text/nearest.ts';
import { csvTable } from './formats/csv.ts';
import { type Examined, examine } from './formats/examine.ts';
import type { Input } from './formats/input.ts';
import { jsonTable } from './formats/json.ts';
import { jsonLinesTable } from './formats/jsonl.ts';
import { packedExport } from './formats/packed.ts';
import { parquetTable } from './formats/parquet.ts';
import { xlsxTable } from './formats/xlsx.ts';
import { InputProblem } from './problem.ts';
import { tableRows } from './rows.ts';
import { look } from './sight.ts';
import type { Advice, Recognised, Sight, Tool } from './tool.ts';
import { TOOLS } from './tools.ts';
import type { FormatWish, Table } from './types.ts';

/** An input opened as a table, and what was found out on the way. */
export type Opened = {
  /** The bytes. */
  input: Input;
  /** What a first pass over them found. */
  examined: Examined;
  /** Its rows. */
  table: Table;
  /** Id of the tool it was recognised as; `generic` where its columns are mapped. */
  tool: string;
  /** What the tool knows of it; absent for `generic`. */
  advice?: Advice;
};

/** The tool that stands for none: columns are mapped. */
export const GENERIC = 'generic';

/**
 * Opens an export as a table: recognises the tool by the file's shape and not by its name, else leaves the columns to
 * the mapping. Of a ZIP that no tool knows the one export in it is opened.
 * @param asked What the manifest or a flag settles already.
 * @param as Tool that reads it, whatever it looks like.
 * @throws InputProblem where it cannot be read, is recognised and unusable, or is no export of the tool named.
 */
export async function openTable(input: Input, asked: FormatWish, as?: string): Promise<Opened> {
  const tools = wishedTools(as);
  const examined = await examine(input, asked);
  if (asked.type === 'xlsx' && asked.list !== undefined && examined.type !== 'xlsx')
    throw new InputProblem(
      `\`${input.name}\` is no Excel workbook and has no sheets. Leave \`--sheet\` out.`,
    );
  // What was settled for another format says nothing of this one.
  const wish = (asked.type ?? examined.type) === examined.type ? asked : { encoding: asked.encoding };
  const sight = tools.length === 0 ? undefined : await look(input, examined, wish);
  const found = sight && surest(tools, sight);
  const packed = examined.type === 'zip' && !found ? await packedExport(input) : undefined;
  if (packed) return await openTable(packed, asked, as);
  if (as !== undefined && as !== GENERIC && !found) throw unlike(input, as);
  if (!found) return { input, examined, table: await tableOf(input, examined, wish), tool: GENERIC };
  const { tool, recognised } = found;
  if ('refuse' in recognised) {
    throw new InputProblem(`\`${input.name}\`: ${recognised.refuse} Nothing was imported.`);
  }
  if ('entry' in recognised) {
    throw new InputProblem(
      `\`${input.name}\` is a report and holds no voices. Import it in a command of its own, without \`--source\`.`,
    );
  }
  const table = await openAs(input, examined, wish, tool, recognised);
  return { input, examined, table, tool: tool.id, advice: table.advice ?? recognised.advice };
}

function wishedTools(as: string | undefined): readonly Tool[] {
  if (as === undefined) return TOOLS;
  const named = TOOLS.filter(({ id }) => id === as);
  if (named.length > 0 || as === GENERIC) return named;
  const ids = [...TOOLS.map(({ id }) => id), GENERIC];
  const guess = didYouMean(as, ids);
  throw new InputProblem(
    `There is no tool \`${as}\`.${guess ? ` Did you mean \`${guess}\`?` : ''} There are: ${ids.join(', ')}.`,
  );
}

function surest(tools: readonly Tool[], sight: Sight): { tool: Tool; recognised: Recognised } | undefined {
  const claims = tools.flatMap((tool) => {
    const recognised = tool.recognise(sight);
    return recognised ? [{ tool, recognised }] : [];
  });
  return claims.sort((a, b) => b.recognised.sure - a.recognised.sure)[0];
}

function unlike(input: Input, as: string): InputProblem {
  const tool = TOOLS.find(({ id }) => id === as);
  return new InputProblem(
    `\`${input.name}\` does not look like an export of ${tool?.name ?? as}: ${tool?.looksLike ?? ''}. Leave \`--as\` out to have it recognised, or map its columns with \`--as ${GENERIC}\`.`,
  );
}

async function openAs(
  input: Input,
  examined: Examined,
  wish: FormatWish,
  tool: Tool,
  recognised: Exclude<Recognised, { refuse: string } | { entry: unknown }>,
): Promise<Table & { advice?: Advice }> {
  const { format, columns, wording, layout, open, regroup } = recognised;
  const whole = open ? await open(input) : await tableOf(input, examined, { ...wish, ...format });
  const table = regroup ? regroup(whole, () => tableRows(whole)) : whole;
  return {
    ...table,
    columns: columns ?? table.columns,
    wording: wording ?? table.wording,
    shape: { ...table.shape, tool: tool.id, ...(layout === undefined ? {} : { layout }) },
  };
}

/** @throws InputProblem where the format holds no table. */
async function tableOf(input: Input, examined: Examined, wish: FormatWish): Promise<Table> {
  const { type } = examined;
  if (type === 'xlsx') return xlsxTable(input, wish);
  if (type === 'parquet') return parquetTable(input);
  if (type === 'csv' && isXml(examined.head)) throw new InputProblem(`\`${input.name}\` is ${noTable.xml}`);
  if (type === 'csv') return csvTable(input, examined, wish);
  if (type === 'json') return jsonTable(input, examined, wish);
  if (type === 'jsonl') return jsonLinesTable(input, examined);
  throw new InputProblem(`\`${input.name}\` is ${noTable[type]}`);
}

function isXml(head: string): boolean {
  return /^\s*<\?xml\s/.test(head);
}

/** What a file is that is no table, where no tool knows it. */
const noTable = {
  zip: 'a ZIP file that no known tool writes and that does not hold a single export. Unpack it and import what is in it.',
  html: 'a web page that no known tool writes. Export its content as CSV and import that.',
  xml: 'written in XML, which no table is. Export it as CSV or JSON and import that.',
  markdown: 'a page in Markdown that no known tool writes. Export its content as CSV and import that.',
} as const;
