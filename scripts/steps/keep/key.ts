import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Settings } from '../../../src/schema/settings.ts';
import { InputProblem } from '../../sources/problem.ts';

/** Where the key lies, relative to the repository's root; git ignores it. */
export const KEY_FILE = '.outside-in/key';

/** The key under which ids and pseudonyms are hashed. */
export type HashKey = {
  /** The key itself. */
  key: string;
  /** First 12 hex digits of its SHA-256, which manifests keep. */
  fingerprint: string;
  /** True where the key was made just now and must be kept. */
  fresh: boolean;
};

/** Fingerprint of a key. */
function fingerprintOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 12);
}

/**
 * The key for a source. A synthetic source of a wiki with a public key uses that one; every other the environment's
 * `OUTSIDE_IN_KEY`, else the key file, else a new one of 32 random bytes, which {@link keepKey} writes.
 */
export function keyFor(
  synthetic: boolean,
  from: { root: string; env: Readonly<Record<string, string | undefined>>; settings: Settings },
): HashKey {
  const publicKey = from.settings.evidence.publicKey;
  const file = join(from.root, KEY_FILE);
  const given =
    (synthetic ? publicKey : undefined) ??
    (from.env['OUTSIDE_IN_KEY'] || undefined) ??
    (existsSync(file) ? readFileSync(file, 'utf8').trim() || undefined : undefined);
  const key = given ?? randomBytes(32).toString('hex');
  return { key, fingerprint: fingerprintOf(key), fresh: given === undefined };
}

/**
 * Refuses a key other than the one a source was imported with: every id would change.
 * @throws InputProblem that says what to do.
 */
export function checkFingerprint(source: string, known: string | undefined, { fingerprint }: HashKey): void {
  if (known === undefined || known === fingerprint) return;
  throw new InputProblem(
    `The source \`${source}\` was imported with another key (fingerprint ${known}, this one has ${fingerprint}), and every id would change. Put that key into \`${KEY_FILE}\` or the environment variable \`OUTSIDE_IN_KEY\`.`,
  );
}

/** Writes a new key, readable by its owner only. */
export function keepKey(root: string, { key }: HashKey): void {
  const file = join(root, KEY_FILE);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, `${key}\n`, { mode: 0o600, flag: 'wx' });
}
