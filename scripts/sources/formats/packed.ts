import { redact } from '../../../src/text/redact/redact.ts';
import { bytesInput, type Input } from './input.ts';
import { openZip } from './zip.ts';

/** Endings of exports. */
const table = /\.(?:csv|tsv|tab|xlsx|json|jsonl|ndjson|parquet)$/i;
/** What may lie beside an export without being part of it. */
const beside = /(?:^|\/)(?:read ?me|licen[cs]e)[^/]*$|\.(?:pdf|txt|md|html?|png|jpe?g)$/i;

/**
 * The one export in a ZIP: survey tools pack even a single file.
 * @returns Undefined where there is none, or several.
 * @throws InputProblem where the ZIP cannot be read.
 */
export async function packedExport(input: Input): Promise<Input | undefined> {
  const { names, read } = await openZip(input);
  const tables = names.filter((name) => table.test(name));
  const [only] = tables.length > 0 ? tables : names;
  const others = names.filter((name) => name !== only);
  if (only === undefined || !others.every((name) => tables.length === 1 && beside.test(name)))
    return undefined;
  return bytesInput(`${input.name}/${redact(only).text}`, await read(only), input.stem);
}
