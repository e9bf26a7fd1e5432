import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const manifest = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

/**
 * The JavaScript file behind a package's command, to be run by Node itself: so no shell is needed, on Windows neither.
 * @param root the project's folder
 * @param packageName such as `@biomejs/biome`
 * @param command the command's name; the package's, without its scope, unless given
 * @throws when the package is not installed or has no such command
 */
export function programOf(root: string, packageName: string, command?: string): string {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const name = command ?? packageName.replace(/^@[^/]+\//, '');
  const file = typeof bin === 'string' ? bin : bin[name];
  if (file === undefined) throw new Error(`The package ${packageName} has no command \`${name}\`.`);
  return join(folder, file);
}
