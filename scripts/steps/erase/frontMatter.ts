import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { collectReferences } from '../../../src/schema/references.ts';
import { SCHEMA_OF_KIND } from '../../../src/schema/schemas.ts';
import type { Entry } from '../../../src/wiki/entry.ts';
import { type Finder, withoutQuotations } from './quotes.ts';

/** A change of a value in YAML; undefined removes. */
export type ValueChange = { path: (string | number)[]; value: unknown };

/** Where records are pinned in an entry: paths of the items of lists that go, later ones first. */
function pinsIn(entry: Entry, refs: ReadonlySet<string>): (string | number)[][] {
  return collectReferences(SCHEMA_OF_KIND[entry.kind], entry.data)
    .filter(({ target, value }) => target === 'record' && refs.has(value))
    .map(({ path }) => path.slice(0, path.findLastIndex((step) => typeof step === 'number') + 1))
    .reverse();
}

/**
 * What follows where pins are removed: the items go, and an insight that has no evidence left says that it is an
 * assumption, as no build would take it otherwise.
 */
export function withoutPins(entry: Entry, refs: ReadonlySet<string>): ValueChange[] {
  const pins = pinsIn(entry, refs);
  const changes: ValueChange[] = pins.map((path) => ({ path, value: undefined }));
  if (entry.kind !== 'insight' || pins.length === 0) return changes;
  if (pins.length < entry.data.evidence.length || entry.data.assumption) return changes;
  return [
    { path: ['evidence'], value: undefined },
    { path: ['assumption'], value: true },
  ];
}

/** Values whose marked quotations hold the words, with these emptied. */
export function emptiedValues(yaml: string, words: Finder): ValueChange[] {
  const changes: ValueChange[] = [];
  const document = parseDocument(yaml);
  // What cannot be read cannot be edited; the words in it are found as text.
  if (document.errors.length > 0) return [];
  for (const { path, text } of scalarsOf(document.contents, [])) {
    const emptied = withoutQuotations(text, words);
    if (emptied !== text) changes.push({ path, value: emptied });
  }
  return changes;
}

/** Paths of values that hold the words. */
export function valuesWith(yaml: string, words: Finder): (string | number)[][] {
  return scalarsOf(parseDocument(yaml).contents, [])
    .filter(({ text }) => words.isIn(text))
    .map(({ path }) => path);
}

function scalarsOf(
  node: Node | null,
  path: readonly (string | number)[],
): { path: (string | number)[]; text: string }[] {
  if (isScalar(node)) return typeof node.value === 'string' ? [{ path: [...path], text: node.value }] : [];
  if (isSeq<Node>(node)) return node.items.flatMap((item, index) => scalarsOf(item, [...path, index]));
  if (!isMap<Node, Node | null>(node)) return [];
  return node.items.flatMap(({ key, value }) =>
    isScalar(key) ? scalarsOf(value, [...path, String(key.value)]) : [],
  );
}
