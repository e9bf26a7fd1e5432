import { analyse } from 'chardet';
import { InputProblem } from '../problem.ts';
import type { Input } from './input.ts';
import { HEAD_SIZE, lineAt } from './scan.ts';

/** Encodings of one byte a letter that are told apart by their letters. */
const encodings = ['windows-1252', 'macintosh'] as const;
/** chardet's confidence, 0 to 100, from which another encoding is believed. */
const sure = 60;
/** Mean plausibility, -2 to 2, of letters that are what they seem. */
const plausible = 0.8;

/**
 * Encoding of text that is no UTF-8: Windows-1252 or Mac Roman, whichever makes German and English of its letters.
 *
 * @param brokenAt Place of the first byte that is no UTF-8.
 * @throws InputProblem where the text is UTF-8 that is damaged there, where another encoding is likely, or where the
 * letters do not tell.
 */
export async function eightBitEncoding(input: Input, brokenAt: number): Promise<string> {
  const sample = await lettersOf(input);
  if (isMostlyUtf8(sample)) throw await damaged(input, brokenAt);
  const [best, second] = encodings
    .map((encoding) => ({ encoding, ...weigh(new TextDecoder(encoding).decode(sample)) }))
    .sort((a, b) => b.score - a.score);
  const same = best?.text === second?.text;
  if (best && best.score >= plausible && (same || best.score > (second?.score ?? 0)))
    return same ? encodings[0] : best.encoding;
  throw await otherwise(input, brokenAt);
}

/** Runs of bytes over 127 with a byte before and one behind, a line each. */
async function lettersOf(input: Input): Promise<Uint8Array> {
  const runs: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input.open()) {
    for (let at = 0; at < chunk.length && length < HEAD_SIZE; at += 1) {
      if ((chunk[at] ?? 0) < 0x80) continue;
      const start = at;
      while ((chunk[at] ?? 0) >= 0x80) at += 1;
      const run = chunk.slice(Math.max(0, start - 1), at + 1);
      runs.push(run, Uint8Array.of(0x0a));
      length += run.length;
    }
    if (length >= HEAD_SIZE) break;
  }
  return Buffer.concat(runs);
}

/** Whether more characters are UTF-8 than are not: letters of other encodings hardly ever look like it. */
function isMostlyUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(sample);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const good = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return good > broken;
}

async function damaged(input: Input, place: number): Promise<InputProblem> {
  const line = await lineAt(input, place);
  return new InputProblem(
    `${input.name}:${line}: the file is UTF-8, but a byte here is not: it is damaged, cut off, or joined from files in different encodings. Export it again, or name its encoding with \`--encoding\`.`,
  );
}

async function otherwise(input: Input, place: number): Promise<InputProblem> {
  const foreign = analyse(await around(input, place)).find(
    ({ name, confidence }) => confidence >= sure && !/^(ISO-8859-1$|windows-1252|ASCII|UTF-)/i.test(name),
  );
  return new InputProblem(
    foreign
      ? `\`${input.name}\` seems to be written in ${foreign.name}. Save it as UTF-8, or say \`--encoding ${foreign.name.toLowerCase()}\`.`
      : `${input.name}:${await lineAt(input, place)}: a byte here is not UTF-8, and the letters of the file do not tell its encoding. Save it as UTF-8, or say \`--encoding windows-1252\` (Windows) or \`--encoding macintosh\` (old Mac programs) and look at the letters with \`--dry-run\`.`,
  );
}

/** The bytes around a place. */
async function around(input: Input, place: number): Promise<Uint8Array> {
  let passed = 0;
  for await (const chunk of input.open()) {
    const at = place - passed;
    if (at < chunk.length) return chunk.slice(Math.max(0, at - 1024), at + HEAD_SIZE);
    passed += chunk.length;
  }
  return new Uint8Array();
}

/** Mean plausibility of the letters and signs of a sample, -2 to 2. */
function weigh(text: string): { text: string; score: number } {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < 0x80) continue;
    sum += plausibility(text[at] ?? '', text[at - 1] ?? ' ', text[at + 1] ?? ' ');
    count += 1;
  }
  return { text, score: count === 0 ? 0 : sum / count };
}

const small = /\p{Ll}/u;
const letter = /\p{L}/u;

/** How well a letter or sign stands where it does, in German and English text. */
function plausibility(sign: string, before: string, after: string): number {
  const inWord = letter.test(before) || letter.test(after);
  const insideWord = letter.test(before) && letter.test(after);
  if (/[äöüßéèàçêñ]/.test(sign)) return inWord ? 2 : -1;
  if (/[áíóúãõ]/.test(sign)) return inWord ? 1 : -1;
  if (/[âëîïôûåæøœ]/.test(sign)) return inWord ? 0.2 : -1;
  if (/[ÄÖÜÉÅØÇ]/.test(sign)) return !small.test(before) && letter.test(after) ? 2 : -2;
  if (/[’'´]/.test(sign)) return 2;
  if (/[„“”‚‘«»…€•°§©®™²³½¼·×]/.test(sign)) return insideWord ? -2 : 1;
  return /[–—\u00A0£µ¿¡]/.test(sign) ? 1 : -2;
}
