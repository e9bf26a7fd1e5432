import { InputProblem } from '../problem.ts';
import type { FileType, FormatWish } from '../types.ts';
import { eightBitEncoding } from './eightBit.ts';
import { byteOrderMark, decode, unmarkedUtf16 } from './encoding.ts';
import { textType } from './fileType.ts';
import type { Input } from './input.ts';
import { HEAD_SIZE, lineAt, type Scanned, scan } from './scan.ts';
import { unreadable } from './unreadable.ts';
import { isZip, openZip } from './zip.ts';

/** What a first pass over the bytes found. */
export type Examined = {
  /** Label of the encoding. */
  encoding: string;
  /** Format of the file. */
  type: FileType;
  /** The decoded beginning. */
  head: string;
  /** Whether `head` is the whole text. */
  whole: boolean;
};

/**
 * Reads an input once, whole: its encoding (a wish, a byte order mark, strict UTF-8, Windows-1252, Mac
 * Roman) and its format.
 * @throws InputProblem where it is empty, no text, or in another encoding.
 */
export async function examine(input: Input, wish: FormatWish): Promise<Examined> {
  const bytes = await scan(input);
  if (isZip(bytes.head)) return await archive(input);
  if (isParquet(bytes.head)) return { ...noText, type: 'parquet' };
  await refuseUnreadable(input, bytes);
  const encoding = wish.encoding ?? (await encodingOf(input, bytes, wish.usualEncoding));
  const { head, whole } = await beginning(input, encoding);
  if (head.trim() === '')
    throw new InputProblem(`\`${input.name}\` is empty. Export it again, with its header.`);
  return { encoding, type: textType(head, whole, wish.type), head, whole };
}

const noText = { encoding: 'utf-8', head: '', whole: true } as const;

function isParquet(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 4)).toString('latin1') === 'PAR1';
}

/** Sheets of other sorts, by a file in their ZIP. */
const sheets = [
  { holds: 'xl/workbook.bin', is: 'a binary Excel workbook' },
  { holds: 'content.xml', is: 'an OpenDocument file' },
  { holds: 'Index/Document.iwa', is: 'a document of Numbers' },
] as const;

/** A workbook is a ZIP with a certain file in it. */
async function archive(input: Input): Promise<Examined> {
  const { names } = await openZip(input);
  const sheet = sheets.find(({ holds }) => names.includes(holds));
  if (sheet)
    throw new InputProblem(
      `\`${input.name}\` is ${sheet.is}. Save the sheet as CSV UTF-8 or as .xlsx and import that.`,
    );
  const type = names.includes('xl/workbook.xml') ? 'xlsx' : 'zip';
  return { ...noText, type };
}

async function refuseUnreadable(input: Input, { head, zeroAt }: Scanned): Promise<void> {
  if (head.length === 0)
    throw new InputProblem(`\`${input.name}\` is empty. Export it again, with its header.`);
  const is = unreadable(head);
  if (is !== undefined) throw new InputProblem(`\`${input.name}\` is ${is}`);
  if (zeroAt !== undefined && !byteOrderMark(head) && !unmarkedUtf16(head)) {
    throw new InputProblem(
      `\`${input.name}\` is a binary file or damaged: line ${await lineAt(input, zeroAt)} holds a zero byte. Import CSV, TSV, JSON or JSON Lines.`,
    );
  }
}

async function encodingOf(
  input: Input,
  { head, brokenAt }: Scanned,
  usual: string | undefined,
): Promise<string> {
  const marked = byteOrderMark(head) ?? unmarkedUtf16(head);
  if (marked) return marked;
  if (brokenAt === undefined) return 'utf-8';
  // What people said of earlier files counts for more than what letters tell.
  return usual ?? (await eightBitEncoding(input, brokenAt));
}

async function beginning(input: Input, encoding: string): Promise<{ head: string; whole: boolean }> {
  let head = '';
  for await (const text of decode(input, encoding)) {
    head += text;
    if (head.length > HEAD_SIZE) return { head: head.slice(0, HEAD_SIZE), whole: false };
  }
  return { head, whole: true };
}
