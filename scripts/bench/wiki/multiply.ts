import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Code, code, type FeedbackRecord, record } from '../../../src/schema/record.ts';

/**
 * Makes every voice of a wiki several: another id, another person, other words, in the same month and source. Copies take
 * codes from a second voice of their month and groups from a third: voices that are alike in everything are as rare as
 * among real ones, and nothing that counts like voices together gains by the copying.
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
    const copies = name.endsWith('.codes.jsonl')
      ? codesOf(
          lines.map((line) => code.parse(JSON.parse(line))),
          times,
        )
      : recordsOf(
          lines.map((line) => record.parse(JSON.parse(line))),
          times,
        );
    copies.sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
    writeFileSync(file, copies.map((each) => `${JSON.stringify(each)}\n`).join(''));
  }
}

function recordsOf(records: readonly FeedbackRecord[], times: number): FeedbackRecord[] {
  return copiesOf(records, times, ({ id, text, respondent, ...rest }, copy, away) => ({
    id: renamed(id, copy),
    ...rest,
    text: copy === 0 || text === '' ? text : `${text} (${copy})`,
    ...(respondent !== undefined && { respondent: renamed(respondent, copy) }),
    ...groupsOf(away(2 * copy)),
  }));
}

function groupsOf({ segments, products }: FeedbackRecord): Pick<FeedbackRecord, 'segments' | 'products'> {
  return { ...(segments && { segments }), ...(products && { products }) };
}

function codesOf(codes: readonly Code[], times: number): Code[] {
  return copiesOf(codes, times, ({ id }, copy, away) => ({ ...away(copy), id: renamed(id, copy) }));
}

/** @param copyOf Makes one copy; `away` gives the item so many places behind its own, beginning anew at the end. */
function copiesOf<T>(
  items: readonly T[],
  times: number,
  copyOf: (item: T, copy: number, away: (places: number) => T) => T,
): T[] {
  return items.flatMap((item, index) => {
    const away = (places: number) => items[(index + places) % items.length] ?? item;
    return Array.from({ length: times }, (_, copy) => copyOf(item, copy, away));
  });
}

/** Another hash of the same length; the first copy keeps its own, which pinned records refer to. */
function renamed(hash: string, copy: number): string {
  if (copy === 0) return hash;
  return createHash('sha256').update(`${copy} ${hash}`).digest('hex').slice(0, hash.length);
}
