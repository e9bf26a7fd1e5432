import { isDeepStrictEqual } from 'node:util';
import { codeLine, compareCodes } from '../../src/files/evidence/lines.ts';
import type { Code } from '../../src/schema/record.ts';
import type { Source } from '../../src/schema/source.ts';
import type { RecordHome, Run, Staged, StoredVoice } from './keep/home.ts';
import { parsedCode, parsedRecord } from './merging/lines.ts';
import { type MonthBuffers, monthBuffers, monthNumber } from './merging/monthBuffers.ts';
import { firstIdOf } from './spill/spill.ts';
import { codeByRules, rulesOf } from './voices/code.ts';
import type { Wiki } from './wiki.ts';

/** What coding a source anew changed. */
export type Recoded = { source: string; records: number; changed: number; staged: Staged };

/** Bytes of a source that are coded at once. */
const PART = 16 * 1024 ** 2;

/**
 * Codes the records of sources by the present rules, and stages them. Records, and what others coded, stay as they
 * are.
 */
export async function recode(
  wiki: Wiki,
  home: RecordHome,
  run: Run,
  sources: readonly string[],
): Promise<Recoded[]> {
  const rules = rulesOf(wiki);
  const results: Recoded[] = [];
  try {
    for (const { id, data } of wiki.sources.filter((source) => sources.includes(source.id))) {
      results.push(await recodeSource(id, data, rules, home, run));
    }
  } catch (error) {
    await home.discard(run.name);
    throw error;
  }
  return results;
}

async function recodeSource(
  source: string,
  data: Source,
  rules: ReturnType<typeof rulesOf>,
  home: RecordHome,
  run: Run,
): Promise<Recoded> {
  const parts = Math.max(1, Math.ceil((await home.size(source)) / PART));
  const out = monthBuffers();
  const tally = { records: 0, changed: 0 };
  const replacement = await home.replace(source, run);
  try {
    for (let part = 0; part < parts; part += 1) {
      const range = { from: firstIdOf(part, parts), below: firstIdOf(part + 1, parts) };
      for (const voice of await home.read(source, range)) {
        const codes = recoded(voice, data, rules, tally);
        write(voice, codes, out);
      }
      await out.flush(replacement);
    }
    return { source, ...tally, staged: await replacement.finish() };
  } catch (error) {
    await replacement.discard();
    throw error;
  }
}

/** The lines of a voice's codes, by the present rules. */
function recoded(
  { record, codes }: StoredVoice,
  data: Source,
  rules: ReturnType<typeof rulesOf>,
  tally: { records: number; changed: number },
): readonly string[] {
  if (record === undefined) return codes;
  tally.records += 1;
  const known = codes.map(parsedCode);
  const fresh = codeByRules(parsedRecord(record), rules, data);
  const old = known.filter(({ coder }) => coder === 'rule');
  if (!isDeepStrictEqual(withoutVersion(old), withoutVersion(fresh))) tally.changed += 1;
  return [...known.filter(({ coder }) => coder !== 'rule'), ...fresh].sort(compareCodes).map(codeLine);
}

function write({ month, record }: StoredVoice, codes: readonly string[], out: MonthBuffers): void {
  const records = record === undefined ? '' : `${record}\n`;
  out.write(monthNumber(month), records, codes.map((line) => `${line}\n`).join(''));
}

function withoutVersion(codes: readonly Code[]) {
  return codes.map(({ version: _version, ...rest }) => rest);
}
