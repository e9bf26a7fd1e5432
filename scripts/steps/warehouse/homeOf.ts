import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { evidencePlace, PASSWORD_VARIABLE } from '../../../src/evidence/place.ts';
import { readSettings, SETTINGS_FILE } from '../../../src/files/readSettings.ts';
import { FOLDER_OF_KIND } from '../../../src/schema/kinds.ts';
import type { Settings } from '../../../src/schema/settings.ts';
import { fileHome } from '../keep/fileHome.ts';
import type { RecordHome } from '../keep/home.ts';
import { readJournal, runsInto } from '../keep/journal.ts';
import { readTextIfThere } from '../keep/read.ts';
import { completeInStore } from '../keep/transaction.ts';
import { postgresHome } from './postgresHome.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Where the records of a wiki live: beside their manifests, in the folder or in the database that `evidence.store` of
 * `wiki.yaml` names.
 * @param contentRoot The content folder, absolute.
 * @throws EvidenceError where `evidence.store` cannot be read.
 */
export function homeOf(settings: Settings, contentRoot: string, env: Env): RecordHome {
  if (settings.evidence.store === undefined)
    return fileHome({ root: contentRoot, folder: FOLDER_OF_KIND.source });
  const place = evidencePlace(settings.evidence, contentRoot);
  return place.kind === 'files'
    ? fileHome({ root: place.folder, folder: '' })
    : postgresHome(place, env[PASSWORD_VARIABLE]);
}

/**
 * Lets a database commit what an interrupted run had staged there. Without such a run nothing is asked and nobody connected.
 * @throws EvidenceError where the database cannot be asked; InputProblem where another import came between.
 */
export async function completeInDatabase(root: string, contentRoot: string, env: Env): Promise<void> {
  if (!existsSync(contentRoot)) return;
  const waits = runsInto(root, contentRoot).some((run) => {
    const { done, store, undoing } = readJournal(root, run);
    return !done && store && !undoing;
  });
  if (!waits) return;
  const { settings } = readSettings(readTextIfThere(join(contentRoot, SETTINGS_FILE)));
  const home = homeOf(settings, contentRoot, env);
  try {
    await completeInStore(root, contentRoot, home);
  } finally {
    await home.close();
  }
}
