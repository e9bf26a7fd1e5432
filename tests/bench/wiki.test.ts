import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportLines } from '../../scripts/bench/exportFile.ts';
import { wikiFiles, writeFiles } from '../../scripts/bench/wiki/generate.ts';
import { type CheckReport, checkContent } from '../../src/files/checkContent.ts';
import { splitFrontMatter } from '../../src/files/split.ts';

const size = { entries: 120, claims: 10, records: 200, seed: 7 };

function written(given: Partial<typeof size> = {}): Map<string, string> {
  return new Map(Array.from(wikiFiles({ ...size, ...given }), ({ path, text }) => [path, text]));
}

const authored = /^(?:insights|guides|glossary|studies|actions)\/[^.]+\.md$/;

describe('a generated wiki', () => {
  const files = written();
  const entries = [...files].filter(([path]) => authored.test(path));

  test('is the same, byte for byte, from the same seed', () => {
    expect([...written()]).toEqual([...files]);
  });

  test('is another one from another seed', () => {
    expect(written({ seed: 8 }).get('insights/erkenntnis-1.md')).not.toBe(
      files.get('insights/erkenntnis-1.md'),
    );
  });

  test('has as many authored entries as were asked for', () => {
    expect(entries).toHaveLength(size.entries);
  });

  test('has bodies of 250 words, more or less', () => {
    for (const [, text] of entries) {
      const words = splitFrontMatter(text)?.body.trim().split(/\s+/).length ?? 0;
      expect(words).toBeGreaterThan(200);
      expect(words).toBeLessThan(300);
    }
  });

  test('is German for the most part and English for about a fifth', () => {
    const english = entries.filter(([, text]) => /^lang: en$/m.test(text)).length;
    expect(english / entries.length).toBeGreaterThan(0.1);
    expect(english / entries.length).toBeLessThan(0.3);
  });

  test('asks the feedback in as many insights as were asked for', () => {
    expect([...files.values()].filter((text) => text.includes('type: query'))).toHaveLength(size.claims);
  });

  test('has as many voices as were asked for, each with a code', () => {
    const linesOf = (ending: RegExp) =>
      [...files].flatMap(([path, text]) => (ending.test(path) ? text.trim().split('\n') : [])).length;
    expect(linesOf(/\d\.jsonl$/)).toBe(size.records);
    expect(linesOf(/\.codes\.jsonl$/)).toBe(size.records);
  });
});

describe('a generated wiki, written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outside-in-'));
  let report: CheckReport;

  beforeAll(async () => {
    writeFiles(folder, wikiFiles(size));
    report = await checkContent(folder, { today: new Date('2026-10-15') });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has no problems, so that what is measured is a build and not its complaints', () => {
    expect(report.problems).toEqual([]);
  });
});

describe('a generated export', () => {
  test('has a header and as many rows as were asked for, the same from the same seed', () => {
    const lines = [...exportLines(50, 3)];
    expect(lines).toHaveLength(51);
    expect([...exportLines(50, 3)]).toEqual(lines);
    expect([...exportLines(50, 4)]).not.toEqual(lines);
  });
});
