import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeFileAtomically } from '../../src/files/atomic.ts';

const folder = mkdtempSync(join(tmpdir(), 'atomic-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('writeFileAtomically', () => {
  const path = join(folder, 'deep', 'er', 'file.txt');

  it('makes folders, writes, and leaves nothing beside the file', async () => {
    expect(await writeFileAtomically(path, 'one')).toBe(true);
    expect(await writeFileAtomically(path, 'two')).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(readdirSync(join(folder, 'deep', 'er'))).toEqual(['file.txt']);
  });

  it('does not touch a file that holds the text already', async () => {
    utimesSync(path, 1000, 1000);
    expect(await writeFileAtomically(path, 'two')).toBe(false);
    expect(statSync(path).mtimeMs).toBe(1_000_000);
  });

  it('leaves nothing behind where it fails', async () => {
    await expect(writeFileAtomically(join(folder, 'deep'), 'x')).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['deep']);
  });
});
