import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { knownRecords } from '../evidence/knownRecords.ts';
import { checkContent } from '../files/checkContent.ts';
import { keepParsed } from '../files/parsedFiles.ts';
import { visibility } from '../schema/fields.ts';
import { isError, type Problem } from '../wiki/problem.ts';
import { type Counts, countsText, lineOf } from '../wiki/problems/format.ts';

/** How the check is set up. */
export type CheckIntegrationOptions = {
  /** The content folder, absolute. */
  root: string;
  /** The present moment. Default: the clock's. */
  now?: () => Date;
};

/**
 * Checks the content before a build, which fails with every error listed. `astro dev` lists them when it starts and
 * after each change, and goes on. Warnings never stop a build. It runs before Astro reads a collection, as Astro
 * stops at the first bad entry.
 */
export function check({ root, now = () => new Date() }: CheckIntegrationOptions): AstroIntegration {
  const known = knownRecords({ root, env: process.env });
  // A name that is no audience stops the build where the wiki is made.
  const audience = visibility.safeParse(process.env['OUTSIDE_IN_AUDIENCE']).data;
  const report = () => checkContent(root, { today: now(), known, audience });
  return {
    name: 'outside-in:check',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build') return;
        // The loader reads the same files in a moment, and forgets them.
        keepParsed();
        const { problems, counts } = await report();
        for (const problem of problems) if (!isError(problem)) logger.warn(lineOf(problem));
        if (counts.errors > 0) throw failure(problems, counts);
      },
      'astro:server:setup': async ({ server, logger }) => {
        const warn = async () => {
          for (const problem of (await report()).problems) logger.warn(lineOf(problem));
        };
        server.watcher.add(root);
        server.watcher.on(
          'all',
          afterChanges(root, warn, (error) => logger.error(String(error))),
        );
        await warn();
      },
    },
  };
}

function failure(problems: readonly Problem[], counts: Counts): AstroError {
  const errors = problems.filter(isError).map(lineOf);
  return new AstroError(
    `The content has ${countsText(counts)}; nothing was built.\n${errors.join('\n')}`,
    'Mend them and build again. `npm run check` lists them at any time.',
  );
}

/** Runs a task a moment after the last of several changes below a folder. */
function afterChanges(root: string, task: () => Promise<void>, failed: (error: unknown) => void) {
  let timer: NodeJS.Timeout | undefined;
  return (_event: string, path: string) => {
    if (relative(root, path).startsWith('..')) return;
    clearTimeout(timer);
    timer = setTimeout(() => void task().catch(failed), 1500);
  };
}
