import type { PersonalDataType } from '../../../src/text/placeholders.ts';

/** What an import made of reports, as `--json` prints it. */
export type EntriesReport = {
  /** One each report. */
  entries: {
    /** The report, as typed. */
    file: string;
    /** Kind of the entry. */
    kind: 'study' | 'persona';
    /** Path of the entry, relative to the content folder. */
    path: string;
    /** Its title. */
    title: string;
    /** Whether this very report was imported before; then nothing is written. */
    known: boolean;
    /** Stretches of personal data that were replaced, by sort. */
    redacted: Partial<Record<PersonalDataType, number>>;
    /** What the report did not tell. */
    open: string[];
  }[];
  /** Files of the content folder that were or would be written. */
  written: string[];
  /** True where nothing was written on purpose. */
  dryRun: boolean;
};

/** The report for people, line by line. */
export function entriesText({ entries, written, dryRun }: EntriesReport): string {
  const blocks = entries.map(({ file, kind, path, title, known, redacted, open }) => {
    const found = Object.entries(redacted).map(([type, count]) => `${type} ${count}`);
    if (known) return `Report ${file}\n  Imported before as ${path}; it is not touched.\n`;
    return [
      `Report ${file}`,
      `  Becomes the draft of a ${kind}: “${title}”`,
      `  Redacted: ${found.length > 0 ? found.join(', ') : 'nothing'}`,
      ...open.map((line) => `  To do: ${line}`),
      '',
    ].join('\n');
  });
  return `${blocks.join('\n')}\n${endOf(written, dryRun)}`;
}

function endOf(written: readonly string[], dryRun: boolean): string {
  const files = `${written.length} ${written.length === 1 ? 'file' : 'files'}`;
  if (dryRun) return `Dry run: nothing was written; ${files} would be.\n`;
  if (written.length === 0) return 'Nothing changed: everything was known already.\n';
  return [
    `Written (${files}), seen by nobody but the circle \`restricted\` until its \`visibility\` says otherwise:`,
    ...written.map((path) => `  ${path}`),
    'Next: read it through, then npm run check   (take back: npm run import -- --undo)\n',
  ].join('\n');
}
