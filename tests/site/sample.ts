import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hasSite } from '../../scripts/site/build.ts';
import { digestOf } from '../../scripts/site/digest.ts';
import type { Visibility } from '../../src/schema/fields.ts';
import { type Ran, root, runCommand, runWithin, workspace } from './build.ts';

/** Code that decides what an import or a build of the sample company leaves. */
const code = ['src', 'public', 'scripts', 'astro.config.mjs', 'package-lock.json'];

const folder = join(workspace, 'sample');

/** Content of the sample company, as the import of its raw exports leaves it. */
export const sampleContent = join(folder, 'content');

/** Where the site of the sample company lies for an audience, once `buildSample` has built it. */
export function sampleSite(audience: Visibility = 'internal'): string {
  return join(folder, audience);
}

/** What a build of it leaves for the next one. */
export function sampleCache(audience: Visibility = 'internal'): string {
  return join(folder, `${audience}-cache`);
}

/**
 * Imports the sample company's raw exports into a copy of its content and builds its site. Nothing is done where code,
 * content and exports are those of the last time, so the tests of builds and of the browser share one build.
 * @throws where the import or the build fails, with what it printed
 */
export async function buildSample(audience: Visibility = 'internal'): Promise<string> {
  const content = await importSample();
  const out = sampleSite(audience);
  await once(
    `${audience}-stamp`,
    [...code, content],
    hasSite({ audience, content, out, cache: out }),
    async () => {
      const words = ['build', '--audience', audience, '--content', content, '--out', out];
      demand('build', await runCommand(words, { OUTSIDE_IN_CACHE: sampleCache(audience) }));
    },
  );
  return out;
}

/** Imports the exports into a copy of the content. */
export async function importSample(): Promise<string> {
  const inputs = [...code, 'content', 'sample/exports'];
  await once('content-stamp', inputs, existsSync(sampleContent), async () => {
    rmSync(sampleContent, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    cpSync(join(root, 'content'), sampleContent, { recursive: true });
    const exports = globSync(join(root, 'sample/exports/*')).sort();
    demand('import', await runWithin(folder, ['import', ...exports]));
  });
  return sampleContent;
}

async function once(
  name: string,
  inputs: readonly string[],
  done: boolean,
  work: () => Promise<void>,
): Promise<void> {
  const stamp = join(folder, name);
  const digest = await digestOf(
    inputs.map((input) => resolve(root, input)),
    root,
  );
  if (done && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  rmSync(stamp, { force: true });
  await work();
  writeFileSync(stamp, digest);
}

function demand(name: string, { exit, output }: Ran): void {
  if (exit !== 0) throw new Error(`npm run ${name} ended with ${exit}:\n${output.slice(-6_000)}`);
}
