import type { CommandEntry, CommandExample } from './types.ts';

/** npm knows these two without `run`. */
const shortcuts: ReadonlySet<string> = new Set(['start', 'test']);

/** How a command is typed, such as `npm test` or `npm run check`. */
export function typed(name: string): string {
  return shortcuts.has(name) ? `npm ${name}` : `npm run ${name}`;
}

/** The list of commands, for a command line without one. */
export function overview(entries: readonly CommandEntry[]): string {
  const rows = entries.map(({ name, summary }) => [typed(name), summary] as const);
  const width = Math.max(...rows.map(([line]) => line.length));
  const list = rows.map(([line, summary]) => `  ${line.padEnd(width)}  ${summary}`);
  return `Commands:\n${list.join('\n')}\n\nArguments follow two dashes; ${typed('check')} -- --help explains a command.\n`;
}

/** The examples as they stand below a command's help. */
export function examplesText(examples: readonly CommandExample[]): string {
  return `\nExamples:\n${examples.map(({ line, what }) => `  ${line}\n      ${what}`).join('\n')}\n`;
}
