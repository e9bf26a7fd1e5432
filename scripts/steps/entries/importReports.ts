import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type PrivacySettings, redactionRules } from '../../../src/text/redact/rules.ts';
import type { Input } from '../../sources/formats/input.ts';
import { InputProblem } from '../../sources/problem.ts';
import { type OpenedReport, openReport } from '../../sources/report.ts';
import { type FileChange, writeAll } from '../keep/transaction.ts';
import type { Wiki } from '../wiki.ts';
import { type DraftedEntry, draftEntry } from './draftEntry.ts';
import { type EntriesReport, entriesText } from './report.ts';
import { takenFile } from './taken.ts';
import { bearsMark, openPoints } from './words.ts';

/**
 * The reports among files.
 * @param privacy What the company calls personal data.
 * @param as `--as`.
 * @returns None where all are exports.
 * @throws InputProblem where there are reports and exports: they go different ways.
 */
export async function reportsAmong(
  inputs: readonly Input[],
  privacy: PrivacySettings,
  as?: string,
): Promise<OpenedReport[]> {
  const reports: OpenedReport[] = [];
  const exports: Input[] = [];
  for (const input of inputs) {
    const report = await openReport(input, redactionRules(privacy), as);
    if (report) reports.push(report);
    else exports.push(input);
  }
  const [one, other] = [reports[0], exports[0]];
  if (one && other) {
    throw new InputProblem(
      `\`${one.input.name}\` is a report that becomes an entry, and \`${other.name}\` an export of voices. Import them in two commands. Nothing was imported.`,
    );
  }
  return reports;
}

/** How reports are imported. */
export type ReportsRequest = {
  /** The project's folder. */
  root: string;
  /** Name of the run. */
  run: string;
  /** Day of the import, `YYYY-MM-DD`. */
  today: string;
  /** Whether nothing is written. */
  dryRun: boolean;
  /** Whether the report is JSON. */
  json: boolean;
};

/**
 * Writes the draft of an entry for each report; an entry that exists is never touched.
 * @returns What is printed.
 * @throws InputProblem where another entry stands in the place of one.
 */
export function importReports(reports: readonly OpenedReport[], wiki: Wiki, request: ReportsRequest): string {
  const entries = reports.map((report) => {
    const entry = draftEntry(report, wiki, request.today);
    return { entry, known: knownAs(entry, wiki.contentRoot) };
  });
  const fresh = entries.filter(({ known }) => known === undefined).map(({ entry }) => entry);
  refuseTaken(fresh, wiki.contentRoot);
  const changes = fresh.map(({ place, text }): FileChange => ({ path: `${place}.md`, text }));
  if (!request.dryRun && changes.length > 0) {
    const places = fresh.map(({ place }) => place);
    writeAll(request.root, wiki.contentRoot, changes, request.run, places);
  }
  const report: EntriesReport = {
    entries: entries.map(({ entry: { report: from, draft, place }, known }) => ({
      file: from.input.name,
      kind: draft.kind,
      path: known ?? `${place}.md`,
      title: draft.title,
      known: known !== undefined,
      redacted: Object.fromEntries(from.redacted.map(({ type, count }) => [type, count])),
      open: openPoints(draft),
    })),
    written: changes.map(({ path }) => path),
    dryRun: request.dryRun,
  };
  return request.json ? `${JSON.stringify(report)}\n` : entriesText(report);
}

/** Path of the entry that this very report became before, whatever its file is called now. */
function knownAs({ place, report }: DraftedEntry, contentRoot: string): string | undefined {
  const folder = dirname(place);
  const names = existsSync(join(contentRoot, folder)) ? readdirSync(join(contentRoot, folder)).sort() : [];
  const name = names.find(
    (each) =>
      /\.mdx?$/.test(each) && bearsMark(readFileSync(join(contentRoot, folder, each), 'utf8'), report),
  );
  return name === undefined ? undefined : `${folder}/${name}`;
}

/** @throws InputProblem where two reports, or a report and an entry, claim one place. */
function refuseTaken(entries: readonly DraftedEntry[], contentRoot: string): void {
  const claimed = new Map<string, string>();
  for (const { place, report } of entries) {
    const { name } = report.input;
    const taken = takenFile(contentRoot, place);
    if (taken !== undefined) {
      throw new InputProblem(
        `\`${name}\` would become \`${taken}\`, which exists and is not touched. Put what is new into it by hand, or rename it and import again. Nothing was imported.`,
      );
    }
    const other = claimed.get(place);
    if (other !== undefined) {
      throw new InputProblem(
        `\`${other}\` and \`${name}\` have the same title, so both would become \`${place}.md\`. Give one another title. Nothing was imported.`,
      );
    }
    claimed.set(place, name);
  }
}
