import { preview } from 'astro';
import { CommandError } from '../commands/errors.ts';
import type { CommandContext } from '../commands/types.ts';
import { hasSite } from './build.ts';
import { type SiteTarget, shownPath } from './target.ts';

/** A site that is being served. */
export type ServedSite = {
  /** Its address, such as `http://localhost:4321/`. */
  readonly address: string;
  /** Stops serving. */
  stop(): Promise<void>;
  /** Settles when it has stopped. */
  readonly stopped: Promise<void>;
};

/**
 * Serves a built site to this machine only.
 * @param port Tried first; where it is taken the next free one.
 * @throws CommandError where nothing was built
 */
export async function serveSite(
  target: SiteTarget,
  port: number,
  { root, cwd }: Pick<CommandContext, 'root' | 'cwd'>,
): Promise<ServedSite> {
  if (!hasSite(target)) {
    throw new CommandError(
      `Nothing is built in \`${shownPath(target.out, cwd)}\`. Build it with: npm run build -- --audience ${target.audience}`,
    );
  }
  const server = await preview({
    root,
    outDir: target.out,
    logLevel: 'error',
    server: { port, host: 'localhost', headers: { 'X-Content-Type-Options': 'nosniff' } },
  });
  return {
    address: `http://localhost:${server.port}/`,
    stop: () => server.stop(),
    stopped: server.closed(),
  };
}

/**
 * Prints a served site's address as the last line and waits until Ctrl-C stops it.
 * @param signals Where signals arrive: this process, unless a test passes its own.
 */
export async function serveUntilStopped(
  site: ServedSite,
  { stdout, stderr }: Pick<CommandContext, 'stdout' | 'stderr'>,
  signals: Pick<NodeJS.EventEmitter, 'once' | 'off'> = process,
): Promise<void> {
  stderr.write('Press Ctrl-C to stop.\n');
  stdout.write(`${site.address}\n`);
  const stop = () => void site.stop();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) signals.once(signal, stop);
  await site.stopped;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) signals.off(signal, stop);
}
