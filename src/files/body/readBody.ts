import type { BodyReference } from '../../wiki/entry.ts';
import type { Problem } from '../../wiki/problem.ts';
import { checkBlock } from './checkBlocks.ts';
import { imagesWithoutText } from './images.ts';
import { type Body, parseBody } from './tree.ts';
import { usedBlocks } from './usedBlocks.ts';
import { wikiLinksOf } from './wikiLinks.ts';

/** What a body refers to and what is wrong with it. */
export type BodyFindings = { references: BodyReference[]; problems: Problem[] };

/** Signs of a block, of raw HTML or of an image, for which the tree is needed. */
const blockSigns = /<[A-Za-z]|(?:^|[^:])::?[a-zA-Z][\w-]*[[{]|^[ \t>]*:{2,}[a-zA-Z]|!\[\s*\]/m;

/** Signs of MDX beyond blocks: expressions, imports, comments, stray brackets; any of them may be wrong. */
const mdxSigns = /[{}<]|^(?:import|export)\s/m;

/** Signs of code, in which nothing is a link. */
const codeSigns = /`|~~~|^(?: {4}|\t)/m;

/**
 * Finds the references of a body: wiki links outside of code, and attributes of blocks that name an entry.
 * Parsing is slow, so plain prose, the case of nearly every body, goes without.
 */
export function readBody(body: Body): BodyFindings {
  const linked = body.text.includes('[[');
  const needsTree =
    blockSigns.test(body.text) ||
    (body.format === 'mdx' && mdxSigns.test(body.text)) ||
    (linked && codeSigns.test(body.text));
  if (!needsTree) return { references: linked ? wikiLinksOf(body) : [], problems: [] };
  const parsed = parseBody(body);
  if (!parsed.ok) return { references: [], problems: parsed.problems };
  const blocks = usedBlocks(parsed.tree, body).map((used) => checkBlock(used, body.file));
  return {
    references: [...wikiLinksOf(body, parsed.tree), ...blocks.flatMap(({ references }) => references)].sort(
      (a, b) => a.line - b.line || a.column - b.column,
    ),
    problems: [...blocks.flatMap(({ problems }) => problems), ...imagesWithoutText(parsed.tree, body)],
  };
}
