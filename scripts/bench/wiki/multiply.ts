import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { code, record } from '../../../src/schema/record.ts';

/**
 * Makes every voice of a wiki several: another id, another person, other words, the same month and codes.
 * Files stay sorted by id, as an import writes them.
 * @param content The content folder.
 * @param times How many there shall be of each; 1 leaves everything as it is.
 */
export function multiplyRecords(content: string, times: number): void {
  if (times <= 1) return;
  for (const name of globSync('evidence/*/*.jsonl', { cwd: content })) {
    const file = join(content, name);
    if (!/(?:\d{4}-\d{2}|undated)(?:\.codes)?\.jsonl$/.test(name)) continue;
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    const multiply = name.endsWith('.codes.jsonl') ? codesOf : recordsOf;
    const copies: { id: string }[] = lines.flatMap<{ id: string }>((line) => multiply(line, times));
    copies.sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
    writeFileSync(file, copies.map((each) => `${JSON.stringify(each)}\n`).join(''));
  }
}

function recordsOf(line: string, times: number) {
  const { id, text, respondent, ...rest } = record.parse(JSON.parse(line));
  return copiesOf(times, (copy) => ({
    id: renamed(id, copy),
    ...rest,
    text: copy === 0 || text === '' ? text : `${text} (${copy})`,
    ...(respondent !== undefined && { respondent: renamed(respondent, copy) }),
  }));
}

function codesOf(line: string, times: number) {
  const { id, ...rest } = code.parse(JSON.parse(line));
  return copiesOf(times, (copy) => ({ id: renamed(id, copy), ...rest }));
}

function copiesOf<T>(times: number, copyOf: (copy: number) => T): T[] {
  return Array.from({ length: times }, (_, copy) => copyOf(copy));
}

/** Another hash of the same length; the first copy keeps its own, which pinned records refer to. */
function renamed(hash: string, copy: number): string {
  if (copy === 0) return hash;
  return createHash('sha256').update(`${copy} ${hash}`).digest('hex').slice(0, hash.length);
}
