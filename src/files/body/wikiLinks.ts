import type { Nodes, Root } from 'mdast';
import type { BodyReference } from '../../wiki/entry.ts';
import { placeAt } from '../place.ts';
import { type Body, nodesOf } from './tree.ts';

const wikiLink = /(?<!\\)\[\[(?<value>[^[\]|\n]+)(?:\|[^\]\n]*)?\]\]/g;

/** Node types whose text is not read: code, raw HTML, JavaScript. */
const opaque: ReadonlySet<string> = new Set([
  'code',
  'inlineCode',
  'html',
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
]);

/**
 * The wiki links `[[...]]` of a body, in order.
 * @param tree The body's tree, by which links in code are passed over; absent where the body holds no code.
 */
export function wikiLinksOf(body: Body, tree?: Root): BodyReference[] {
  const hidden = tree ? opaqueSpans(tree) : [];
  const references: BodyReference[] = [];
  for (const match of body.text.matchAll(wikiLink)) {
    const value = match.groups?.['value']?.trim() ?? '';
    if (value === '' || hidden.some(([from, to]) => match.index >= from && match.index < to)) continue;
    const { line, column } = placeAt(body.text, match.index);
    references.push({ target: 'any', value, line: line + body.line - 1, column });
  }
  return references;
}

function opaqueSpans(tree: Root): [number, number][] {
  const spans: [number, number][] = [];
  for (const node of nodesOf(tree)) {
    const span = opaque.has(node.type) ? offsets(node) : undefined;
    if (span) spans.push(span);
  }
  return spans;
}

function offsets(node: Nodes): [number, number] | undefined {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  return from === undefined || to === undefined ? undefined : [from, to];
}
