import { resolve } from 'node:path';
import { type EvidencePlace, readEvidencePlace } from '../schema/evidenceStore.ts';
import type { Settings } from '../schema/settings.ts';
import { EvidenceError } from './error.ts';

/** Environment variable with the password of the database. */
export const PASSWORD_VARIABLE = 'OUTSIDE_IN_STORE_PASSWORD';

/**
 * Where `evidence.store` of `wiki.yaml` says that records live; without it, in the folder `evidence` of the content.
 * Folders are absolute.
 * @throws EvidenceError where it cannot be read; a check of the wiki says so with its line.
 */
export function evidencePlace(settings: Settings['evidence'], root: string): EvidencePlace {
  const read = readEvidencePlace(settings.store ?? 'evidence');
  if (!read.ok) throw new EvidenceError(`\`evidence.store\` in wiki.yaml cannot be used: ${read.message}.`);
  return read.place.kind === 'files'
    ? { kind: 'files', folder: resolve(root, read.place.folder) }
    : read.place;
}
