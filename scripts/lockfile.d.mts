/** A lock entry of a package of binaries. */
export interface LockEntry {
  version: string;
  cpu: string[];
  libc?: string[];
  optional: true;
  os?: string[];
}
export function entryFor(name: string, version: string): LockEntry;
export function complete(lock: { packages: Record<string, unknown> }): { lock: object; added: string[] };
