import { describe, expect, it } from 'vitest';
import { bytesInput } from '../../scripts/sources/formats/input.ts';
import { openZip } from '../../scripts/sources/formats/zip.ts';
import { type ZipPart, zipOf } from './zip.ts';

const words = Buffer.from('Die Karte kam nie an.\n');
const open = (bytes: Uint8Array) => openZip(bytesInput('export.zip', bytes));

/** Opens an archive of one part and reads it. */
async function readOne(part: Partial<ZipPart>): Promise<string> {
  const zip = await open(zipOf([{ name: 'a.md', bytes: words, ...part }]));
  return Buffer.from(await zip.read(part.name ?? 'a.md')).toString();
}

describe('a ZIP', () => {
  it('is read in memory, file by file, and as often as wanted', async () => {
    const zip = await open(
      zipOf([
        { name: 'Überblick/', bytes: Buffer.alloc(0) },
        { name: 'Überblick/Notiz.md', bytes: words },
      ]),
    );
    expect(zip.names).toEqual(['Überblick/Notiz.md']);
    for (const _time of [1, 2])
      expect(Buffer.from(await zip.read('Überblick/Notiz.md')).toString()).toBe(words.toString());
  });

  it('shows the files of a ZIP inside it behind its name', async () => {
    const inner = zipOf([{ name: 'Seite.md', bytes: words }]);
    const zip = await open(zipOf([{ name: 'Part-1.zip', bytes: inner }]));
    expect(zip.names).toEqual(['Part-1.zip/Seite.md']);
    expect(Buffer.from(await zip.read('Part-1.zip/Seite.md'))).toEqual(words);
  });

  it('shows no names that lead out of it, nor what macOS adds', async () => {
    const names = ['../oben.md', '/wurzel.md', '__MACOSX/._a.md', '.DS_Store', 'a.md'];
    const zip = await open(zipOf(names.map((name) => ({ name, bytes: words }))));
    expect(zip.names).toEqual(['a.md']);
  });
});

const refused: readonly [says: string, part: Partial<ZipPart>, sentence: RegExp][] = [
  ['locked by a password', { locked: true }, /`export\.zip` is locked by a password .*Export it again/],
  ['with a wrong checksum', { crc: 1 }, /damaged or incomplete at `a\.md`/],
  ['with a file longer than it says', { size: 3 }, /damaged or incomplete at `a\.md`/],
  ['packed by a rare method', { method: 12 }, /method that is not read \(12\)/],
  [
    'with a file that swells two hundredfold',
    { bytes: Buffer.alloc(20 * 1024 * 1024) },
    /unpacks to 20 MB and stays closed/,
  ],
  ['with a file said to be huge', { size: 0xffff_fff0 }, /unpacks to more than 1024 MB and stays closed/],
];

describe('a ZIP is refused in a sentence when it is', () => {
  it.each(refused)('%s', async (_says, part, sentence) => {
    await expect(readOne(part)).rejects.toThrow(sentence);
  });

  it('cut off', async () => {
    const bytes = zipOf([{ name: 'a.md', bytes: words }]);
    await expect(open(bytes.subarray(0, bytes.length - 10))).rejects.toThrow(/damaged or incomplete/);
  });

  it('naming personal data, without naming it again', async () => {
    const part = { name: 'Gespräch mit erika.beispiel@example.org.md', locked: true };
    await expect(readOne(part)).rejects.toThrow(/\[E-Mail\]/);
  });
});
