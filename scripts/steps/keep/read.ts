import { existsSync, readFileSync } from 'node:fs';

/** The text of a file, or undefined where there is none. */
export function readTextIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
