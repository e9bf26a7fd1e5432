import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordHome, Replacement } from '../../scripts/steps/keep/home.ts';

/** Hands the month files of a source to a home, as an import does: staged, then committed. */
export async function fill(home: RecordHome, folder: string, source: string, run: string): Promise<string[]> {
  const replacement = await home.replace(source, { name: run, dryRun: false });
  const own = join(folder, source);
  const names = existsSync(own) ? readdirSync(own).sort() : [];
  try {
    for (const name of names) await append(replacement, own, name);
    const { written } = await replacement.finish();
    if (written.length > 0) await home.commit(run);
    return written;
  } catch (error) {
    await replacement.discard();
    throw error;
  }
}

async function append(replacement: Replacement, own: string, name: string): Promise<void> {
  const month = /^(\d{4}-\d{2}|undated)\.jsonl$/.exec(name)?.[1];
  if (month === undefined) return;
  const codes = join(own, `${month}.codes.jsonl`);
  await replacement.append(
    month === 'undated' ? undefined : month,
    readFileSync(join(own, name)),
    existsSync(codes) ? readFileSync(codes) : new Uint8Array(),
  );
}
