import type { Nodes } from 'mdast';
import type {} from 'mdast-util-directive';
import type {} from 'mdast-util-mdx';
import { nodesOf, parseBody } from '../../../src/files/body/tree.ts';
import { type Finder, withoutQuotations } from './quotes.ts';

/** What was taken out of a body. */
export type Cut = {
  /** Line of the file on which it stood, counted from 1. */
  line: number;
  /** What it was. */
  what: 'block' | 'blockquote' | 'quotation';
};

/** A body with where it comes from. */
export type BodyPart = { file: string; format: 'mdx' | 'md'; text: string; line: number };

/**
 * A body without the blocks that show some records, the block quotations that hold the words, and the words of marked
 * quotations. A body that cannot be parsed is not cut: what stands in it is found and left to a person.
 * @param refs Records, as `source/record`.
 */
export function cutBody(
  body: BodyPart,
  refs: ReadonlySet<string>,
  words: Finder,
): { text: string; cuts: Cut[] } {
  const blocks = spansOf(body, (node) => {
    const shown = recordOf(node);
    return shown !== undefined && refs.has(shown);
  });
  const quotes = spansOf(
    body,
    (node, source) => node.type === 'blockquote' && (words.isIn(source) || words.isAll(unquoted(source))),
  );
  const cuts: Cut[] = [];
  const lineAt = (offset: number) => body.line + body.text.slice(0, offset).split('\n').length - 1;
  let text = body.text;
  const spans = [
    ...blocks.map((span) => ({ ...span, what: 'block' as const })),
    ...quotes.map((span) => ({ ...span, what: 'blockquote' as const })),
  ].sort((a, b) => b.from - a.from);
  // What stands within another is gone with it.
  const isInner = ({ from, to }: { from: number; to: number }) =>
    spans.some((other) => other.from <= from && to <= other.to && other.to - other.from > to - from);
  for (const { from, to, what } of spans.filter((span) => !isInner(span))) {
    cuts.unshift({ line: lineAt(from), what });
    text = withoutSpan(text, from, to);
  }
  const emptied = withoutQuotations(text, words);
  if (emptied !== text) cuts.push({ line: lineAt(words.offsets(body.text)[0] ?? 0), what: 'quotation' });
  return { text: emptied, cuts };
}

function spansOf(
  body: BodyPart,
  isMeant: (node: Nodes, source: string) => boolean,
): { from: number; to: number }[] {
  const parsed = parseBody(body);
  if (!parsed.ok) return [];
  return [...nodesOf(parsed.tree)].flatMap((node) => {
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    if (from === undefined || to === undefined || !isMeant(node, body.text.slice(from, to))) return [];
    return [{ from, to }];
  });
}

/** The record that a block shows. */
function recordOf(node: Nodes): string | undefined {
  if (node.type === 'leafDirective' || node.type === 'textDirective' || node.type === 'containerDirective')
    return node.name === 'verbatim' ? (node.attributes?.['record'] ?? undefined) : undefined;
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  if (node.name !== 'Verbatim') return undefined;
  const attribute = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'record');
  const value = attribute?.value;
  return typeof value === 'string' ? value : value?.value.replace(/^["'`]|["'`]$/g, '');
}

function unquoted(source: string): string {
  return source.replace(/^\s*>\s?/gm, '');
}

/** Takes a span out, with its line where nothing else stands on it, and one of the blank lines around it. */
function withoutSpan(text: string, from: number, to: number): string {
  const head = text.slice(0, from);
  const tail = text.slice(to);
  const isAlone = /(?:^|\n)[ \t]*$/.test(head) && /^[ \t]*(?:\n|$)/.test(tail);
  if (!isAlone) return head + tail;
  const above = head.replace(/[ \t]*$/, '');
  const below = tail.replace(/^[ \t]*\n?/, '');
  return /\n\n$|^\n*$/.test(above) ? above + below.replace(/^[ \t]*\n/, '') : above + below;
}
