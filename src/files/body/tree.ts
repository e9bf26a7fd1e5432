import type { Nodes, Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { z } from 'zod';
import type { Problem } from '../../wiki/problem.ts';
import type { Place } from '../place.ts';

const markdown = unified().use(remarkParse).use(remarkDirective).freeze();
const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkDirective).freeze();

/** What micromark and acorn say where a body is no valid MDX: a VFileMessage. */
const parserMessage = z.object({
  reason: z.string(),
  line: z.number().optional(),
  column: z.number().optional(),
});

/** A body with where it comes from. */
export type Body = {
  /** File, relative to the content folder. */
  file: string;
  /** How it is written. */
  format: 'mdx' | 'md';
  /** Its text. */
  text: string;
  /** Line of the file on which it begins, counted from 1. */
  line: number;
};

/** A body's syntax tree, or why it cannot be read. */
export type BodyTree = { ok: true; tree: Root } | { ok: false; problems: Problem[] };

/** Parses a body with directives, and with JSX where it is MDX. */
export function parseBody(body: Body): BodyTree {
  try {
    return { ok: true, tree: (body.format === 'mdx' ? mdx : markdown).parse(body.text) };
  } catch (error) {
    const located = parserMessage.safeParse(error);
    if (!located.success) throw error;
    const { reason, line = 1, column = 1 } = located.data;
    const place = { line: line + body.line - 1, column };
    const problem: Problem = {
      kind: 'unreadable-file',
      file: body.file,
      ...place,
      message: `The body is no valid MDX: ${reason.replace(/\.$/, '')}.`,
      remedy: 'Close every component, and write `\\{` and `\\<` where a brace or an angle bracket is meant.',
    };
    return { ok: false, problems: [problem] };
  }
}

/** Every node of a tree, parents before their children. */
export function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

/** Where a node begins in the file. */
export function placeOf(node: Nodes, body: Body): Place {
  const start = node.position?.start;
  return { line: (start?.line ?? 1) + body.line - 1, column: start?.column ?? 1 };
}
