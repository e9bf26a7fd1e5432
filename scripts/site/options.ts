import { type Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import { visibility } from '../../src/schema/fields.ts';

/** The port that a site is served on unless another is named or it is taken. */
const USUAL_PORT = 4321;

/** What a command that builds was told. */
export const targetOptions = z.object({
  audience: visibility.optional(),
  out: z.string().optional(),
  content: z.string().optional(),
});

/** What a command that serves was told. */
export const portOption = z.object({ port: z.number().default(USUAL_PORT) });

/** Declares for whom a site is. */
export function addAudience(program: Command): void {
  program.addOption(
    new Option('--audience <audience>', 'whom the site is for (default: as the wiki says)').choices(
      visibility.options,
    ),
  );
}

/** Declares where the content lies. */
export function addContent(program: Command): void {
  program.option('--content <folder>', 'folder of the content (default: content)');
}

/** Declares where the finished site lies. */
export function addOut(program: Command): void {
  program.option('--out <folder>', 'folder of the finished site (default: dist/<audience>)');
}

/** Declares the port. */
export function addPort(program: Command): void {
  program.option('--port <number>', `port to try first (default: ${USUAL_PORT})`, readPort);
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 1 to 65535.');
}
