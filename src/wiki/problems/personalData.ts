import type { Settings } from '../../schema/settings.ts';
import { findPersonalData } from '../../text/redact/find.ts';
import type { Entry, WikiContent } from '../entry.ts';
import type { Problem } from '../problem.ts';

/** Values that are no personal data, in lower case. */
export type Allowed = ReadonlySet<string>;

/** What may stand in the content: the listed exceptions and the function mailboxes of contacts. */
export function allowedValues(settings: Settings, entries: readonly Entry[]): Allowed {
  const mailboxes = entries.flatMap((entry) => (entry.kind === 'contact' ? (entry.data.email ?? []) : []));
  const exceptions = settings.privacy.exceptions.map(({ value }) => value);
  return new Set([...mailboxes, ...exceptions].map(fold));
}

/**
 * Personal data in texts of the content: front matter, bodies, taxonomy and settings.
 * @param texts Whole texts by file.
 */
export function personalDataInTexts(
  texts: Iterable<readonly [string, string]>,
  content: WikiContent,
): Problem[] {
  const allowed = allowedValues(content.settings, content.entries);
  return Array.from(texts, ([file, text]) => personalDataIn(file, text, allowed)).flat();
}

/**
 * Personal data in a text, one problem each, with the value masked.
 * @param firstLine Line of the file on which the text begins. Default: 1.
 */
export function personalDataIn(file: string, text: string, allowed: Allowed, firstLine = 1): Problem[] {
  return findPersonalData(text)
    .filter(({ value }) => !allowed.has(fold(value)))
    .map(({ type, start, value }) => ({
      kind: 'personal-data',
      file,
      ...placeAt(text, start, firstLine),
      value: mask(value),
      message: `${names[type]} stands here: \`${mask(value)}\`.`,
      remedy:
        "Remove it; where it is nobody's, list it under `privacy.exceptions` in `wiki.yaml` with the reason.",
    }));
}

const names = {
  email: 'A mail address',
  iban: 'An account number',
  card: 'A card number',
  phone: 'A telephone number',
} as const;

/** The first two and the last character of a value, with dots between; enough to find it, too little to use it. */
export function mask(value: string): string {
  const letters = [...value];
  return letters.length <= 4 ? '•••' : `${letters.slice(0, 2).join('')}•••${letters.at(-1)}`;
}

function fold(value: string): string {
  return value.trim().toLowerCase();
}

function placeAt(text: string, offset: number, firstLine: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: firstLine + before.split('\n').length - 1, column: offset - before.lastIndexOf('\n') };
}
