import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PersonalDataType, placeholders } from '../../src/text/placeholders.ts';
import type { Span } from '../../src/text/redact/types.ts';

/** A sentence with the stretches that are personal data. */
export type LabelledSentence = {
  /** The sentence as a customer would write it. */
  text: string;
  /** Its personal data, in order. */
  marks: (Span & { type: PersonalDataType })[];
};

/** Languages of the labelled sentences. */
export const setLanguages = ['de', 'en'] as const;
/** Parts of the set: the one the detectors were built on, and those written afterwards, one after the other. */
export const setParts = [
  'built-on',
  'held-out',
  'held-out-2',
  'held-out-3',
  'held-out-4',
  'held-out-5',
] as const;

const markup = /\{(?<type>\w+)\|(?<words>[^}]+)\}/g;

/**
 * Reads a marked sentence: `Frau {name|Sommer} hilft`, where `\n` is a line break.
 * @throws Error where a type is not known.
 */
export function parseLabelled(line: string): LabelledSentence {
  const marks: LabelledSentence['marks'] = [];
  let text = '';
  let from = 0;
  const written = line.replaceAll('\\n', '\n');
  for (const match of written.matchAll(markup)) {
    const { type = '', words = '' } = match.groups ?? {};
    if (!isType(type)) throw new Error(`\`${type}\` is no sort of personal data: ${line}`);
    text += written.slice(from, match.index);
    marks.push({ type, start: text.length, end: text.length + words.length });
    text += words;
    from = match.index + match[0].length;
  }
  return { text: text + written.slice(from), marks };
}

function isType(type: string): type is PersonalDataType {
  return type in placeholders;
}

/**
 * The sentences of one part and language, from `tests/redaction/<part>.<language>.txt`: one a line, `#` begins a comment.
 * @param root The project's folder.
 */
export function readLabelled(
  root: string,
  part: (typeof setParts)[number],
  language: (typeof setLanguages)[number],
): LabelledSentence[] {
  const lines = readFileSync(join(root, 'tests/redaction', `${part}.${language}.txt`), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).map(parseLabelled);
}
