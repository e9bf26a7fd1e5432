import { editEntryFile } from '../../../src/files/frontmatter.ts';
import type { ReadContent } from '../../../src/files/readContent.ts';
import { splitFrontMatter } from '../../../src/files/split.ts';
import { locator } from '../../../src/files/yaml.ts';
import type { FileChange } from '../keep/transaction.ts';
import { type Cut, cutBody } from './bodies.ts';
import { emptiedValues, type ValueChange, valuesWith, withoutPins } from './frontMatter.ts';
import type { Finder } from './quotes.ts';

/** A place in an authored file. */
export type Place = {
  /** File, relative to the content folder. */
  file: string;
  /** Line, counted from 1. */
  line: number;
};

/** Something taken out of an authored file. */
export type Edit = Place & {
  /** What it was. */
  what: Cut['what'] | 'pin' | 'assumption';
};

/** What an erasure does to what people wrote. */
export type ContentEdits = {
  /** Files with their new text. */
  changes: FileChange[];
  /** What was taken out, in the order of files and lines. */
  edits: Edit[];
  /** Where the words still stand and nothing marks them as a quotation: a person must decide. */
  open: Place[];
};

/**
 * Takes records and their words out of all authored files: pins, blocks, block quotations and marked quotations.
 * @param refs Records, as `source/record`.
 */
export function editContent(read: ReadContent, refs: ReadonlySet<string>, words: Finder): ContentEdits {
  const entries = new Map(read.content.entries.map((entry) => [entry.file, entry]));
  const result: ContentEdits = { changes: [], edits: [], open: [] };
  for (const [file, text] of read.texts) {
    const entry = entries.get(file);
    const pins = entry ? withoutPins(entry, refs) : [];
    const edited = editFile(file, text, pins, refs, words);
    if (edited.text !== text) result.changes.push({ path: file, text: edited.text });
    result.edits.push(...edited.edits);
    result.open.push(...openPlaces(file, edited.text, words));
  }
  return result;
}

function editFile(
  file: string,
  text: string,
  pins: readonly ValueChange[],
  refs: ReadonlySet<string>,
  words: Finder,
): { text: string; edits: Edit[] } {
  const isYaml = file.endsWith('.yaml');
  const split = isYaml ? undefined : splitFrontMatter(text);
  const yaml = isYaml ? text : (split?.yaml ?? '');
  const lineOf = locator(yaml, isYaml ? 1 : 2);
  const edits: Edit[] = pins.map(({ path, value }) => ({
    file,
    line: value === true ? 1 : lineOf(path).line,
    what: value === true ? 'assumption' : 'pin',
  }));
  const emptied = emptiedValues(yaml, words);
  edits.push(...emptied.map(({ path }) => ({ file, line: lineOf(path).line, what: 'quotation' as const })));
  // Values first: removing an item of a list moves those behind it.
  const changes = [...emptied, ...pins];
  const edited = changes.length === 0 ? text : editEntryFile(text, changes);
  if (!split) return { text: edited, edits: edits.sort(byLine) };
  const format = file.endsWith('.mdx') ? 'mdx' : 'md';
  const { text: body, cuts } = cutBody({ file, format, text: split.body, line: split.bodyLine }, refs, words);
  edits.push(...cuts.map((cut) => ({ file, ...cut })));
  const head = edited.slice(0, edited.length - split.body.length);
  return { text: head + body, edits: edits.sort(byLine) };
}

/** Lines on which the words stand; in YAML also where a value holds them over several lines or escaped. */
function openPlaces(file: string, text: string, words: Finder): Place[] {
  const isYaml = file.endsWith('.yaml');
  const yaml = isYaml ? text : (splitFrontMatter(text)?.yaml ?? '');
  const lineOf = locator(yaml, isYaml ? 1 : 2);
  const values = valuesWith(yaml, words).map((path) => lineOf(path).line);
  const written = words.offsets(text).map((offset) => text.slice(0, offset).split('\n').length);
  return [...new Set([...values, ...written])].sort((a, b) => a - b).map((line) => ({ file, line }));
}

function byLine(a: Place, b: Place): number {
  return a.line - b.line;
}
