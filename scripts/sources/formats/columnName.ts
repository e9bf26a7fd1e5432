import { redact } from '../../../src/text/redact/redact.ts';

/** Written names of columns come again with every JSON row; this many are remembered. */
const remembered = 10_000;
const names = new Map<string, string>();

/**
 * The name under which a column is known: white space of every sort as single blanks, without byte order marks (which
 * sheets carry inside cells) and control characters, and redacted, because names are kept in the manifest and shown.
 */
export function columnName(written: string): string {
  const known = names.get(written);
  if (known !== undefined) return known;
  const name = redact(
    written
      .replace(/[\s\u00A0\uFEFF]+/g, ' ')
      .replace(/\p{Cc}/gu, '')
      .trim(),
  ).text;
  if (names.size < remembered) names.set(written, name);
  return name;
}
