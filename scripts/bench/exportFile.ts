import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createRandom } from '../sample/random.ts';
import { sentence } from './wiki/sentences.ts';

const PRODUCTS = ['Produkt 1', 'Produkt 2', 'Produkt 3', 'Produkt 4'];

/** Lines of a generated export of reviews, the header first: key, day, rating, product and about 12 words of text, 150 bytes in all. */
export function* exportLines(rows: number, seed: number): Generator<string> {
  yield 'reviewId,at,score,product,content\n';
  const random = createRandom(seed, 'export');
  for (let row = 1; row <= rows; row += 1) {
    const lang = random.chance(0.2) ? 'en' : 'de';
    const day = `${random.integer(2024, 2026)}-0${random.integer(1, 9)}-${random.integer(10, 28)}`;
    const text = sentence(random, lang);
    yield `review-${row},${day},${random.integer(1, 5)},${random.pick(PRODUCTS)},"${text}"\n`;
  }
}

/** Writes a generated export. */
export async function writeExport(file: string, rows: number, seed: number): Promise<void> {
  await pipeline(Readable.from(batched(exportLines(rows, seed))), createWriteStream(file));
}

/** Joins lines to larger pieces: a stream of single lines spends its time on itself. */
function* batched(lines: Iterable<string>): Generator<string> {
  let batch = '';
  for (const line of lines) {
    batch += line;
    if (batch.length < 65_536) continue;
    yield batch;
    batch = '';
  }
  yield batch;
}
