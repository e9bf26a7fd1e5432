import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/files/checkContent.ts';
import { nodeIo, type ReadIo } from '../../src/files/io.ts';

const folder = import.meta.dirname;
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

// The history of this repository must not decide about the cases.
const io: ReadIo = { ...nodeIo, changed: async () => new Map(), revisions: async () => new Map() };

describe('the check of a small wiki', () => {
  it.each(cases.map(({ name }) => [name.replaceAll('-', ' '), name]))('%s', async (_sentence, name) => {
    const { problems } = await checkContent(join(folder, name, 'content'), {
      today: new Date('2026-10-15'),
      io,
    });
    const file = join(folder, name, 'expected.json');
    if (!existsSync(file) && !process.env['CI']) {
      writeFileSync(file, `${JSON.stringify(problems, null, 2)}\n`);
      expect.fail(`${name}/expected.json was missing and is now written: read it, and run the test again`);
    }
    expect(problems).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});
