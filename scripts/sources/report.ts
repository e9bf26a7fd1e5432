import { createHash } from 'node:crypto';
import { redact } from '../../src/text/redact/redact.ts';
import type { RedactionRules } from '../../src/text/redact/rules.ts';
import { decode } from './formats/encoding.ts';
import { examine } from './formats/examine.ts';
import type { Input } from './formats/input.ts';
import { isMarkdown } from './formats/markup.ts';
import { InputProblem } from './problem.ts';
import { look } from './sight.ts';
import type { EntryDraft, ReportText } from './tool.ts';
import { TOOLS } from './tools.ts';

/** Bytes of a report that is read at once. */
const mostBytes = 8 * 1024 * 1024;

/** A file that becomes the draft of an entry. */
export type OpenedReport = {
  /** The bytes. */
  input: Input;
  /** Their digest, SHA-256. */
  digest: string;
  /** Its text without personal data. */
  text: string;
  /** What was replaced in it, by sort. */
  redacted: ReturnType<typeof redact>['found'];
  /** Makes the draft. */
  entry: (report: ReportText) => EntryDraft;
};

/**
 * Opens a file that is a report and no table of voices.
 * @param rules What the company calls personal data.
 * @param as Tool that reads it, whatever it looks like.
 * @returns Undefined where it is a table.
 * @throws InputProblem where it is too large, or in an encoding that cannot be read.
 */
export async function openReport(
  input: Input,
  rules: RedactionRules,
  as?: string,
): Promise<OpenedReport | undefined> {
  if (!(await beginsAsMarkdown(input))) return undefined;
  const examined = await examine(input, {});
  const sight = await look(input, examined, {});
  for (const tool of TOOLS) {
    const recognised = as === undefined || as === tool.id ? tool.recognise(sight) : undefined;
    if (!recognised || !('entry' in recognised)) continue;
    if (input.size > mostBytes)
      throw new InputProblem(`\`${input.name}\` is a report of more than 8 MB. Leave out its pictures.`);
    let whole = '';
    for await (const piece of decode(input, examined.encoding)) whole += piece;
    const { text, found } = redact(whole, rules);
    return { input, digest: await digestOf(input), text, redacted: found, entry: recognised.entry };
  }
  return undefined;
}

async function digestOf(input: Input): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of input.open()) hash.update(chunk);
  return hash.digest('hex');
}

/** A first look, so that a large table is not read twice. */
async function beginsAsMarkdown(input: Input): Promise<boolean> {
  for await (const chunk of input.open()) return isMarkdown(new TextDecoder().decode(chunk));
  return false;
}
