import { isDeepStrictEqual } from 'node:util';
import { evidenceContents, readEvidence } from '../../src/files/evidence/records.ts';
import type { FileChange } from './keep/transaction.ts';
import { codeByRules, rulesOf } from './voices/code.ts';
import type { Wiki } from './wiki.ts';

/** What coding a source anew changed. */
export type Recoded = { source: string; records: number; changed: number; changes: FileChange[] };

/** Codes the records of sources by the present rules. Records, and what others coded, stay as they are. */
export async function recode(wiki: Wiki, sources: readonly string[]): Promise<Recoded[]> {
  const rules = rulesOf(wiki);
  const results: Recoded[] = [];
  for (const { id, data } of wiki.sources.filter((source) => sources.includes(source.id))) {
    const evidence = await readEvidence(wiki.contentRoot, id);
    const before = evidenceContents(id, evidence, wiki.settings.timeZone);
    let changed = 0;
    for (const item of evidence.records.values()) {
      const fresh = codeByRules(item.record, rules, data);
      const old = item.codes.filter(({ coder }) => coder === 'rule');
      if (!isDeepStrictEqual(withoutVersion(old), withoutVersion(fresh))) changed += 1;
      item.codes = [...item.codes.filter(({ coder }) => coder !== 'rule'), ...fresh];
    }
    const after = evidenceContents(id, evidence, wiki.settings.timeZone);
    const gone = [...before.keys()]
      .filter((path) => !after.has(path))
      .map((path) => ({ path, text: undefined }));
    const written = [...after]
      .filter(([path]) => path.endsWith('.codes.jsonl'))
      .map(([path, text]) => ({ path, text }));
    results.push({ source: id, records: evidence.records.size, changed, changes: [...written, ...gone] });
  }
  return results;
}

function withoutVersion(codes: readonly { version: string }[]) {
  return codes.map(({ version: _version, ...rest }) => rest);
}
