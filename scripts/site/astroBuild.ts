import { build } from 'astro';

/**
 * The process that builds: Astro's own `build` without a line for every page. The command line has no such setting.
 * What a person must know, problems of the content and errors in pages, is still printed.
 */
try {
  await build({ logLevel: 'warn' });
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 1;
}

/** Message, place and hint of an error; a defect of ours with its stack. */
function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = 'loc' in error && isPlace(error.loc) ? `${error.loc.file}:${error.loc.line ?? 1}\n` : '';
  const hint = 'hint' in error && typeof error.hint === 'string' ? `\n${error.hint}` : '';
  const stack =
    place === '' && hint === '' && error.name !== 'AstroUserError' ? `\n${error.stack ?? ''}` : '';
  return `${place}${error.message}${hint}${stack}`;
}

function isPlace(value: unknown): value is { file: string; line?: number } {
  return typeof value === 'object' && value !== null && 'file' in value && typeof value.file === 'string';
}
