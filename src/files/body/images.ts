import type { Root } from 'mdast';
import type { Problem } from '../../wiki/problem.ts';
import { type Body, nodesOf, placeOf } from './tree.ts';

/** A problem for each image without alternative text. */
export function imagesWithoutText(tree: Root, body: Body): Problem[] {
  const problems: Problem[] = [];
  for (const node of nodesOf(tree)) {
    if ((node.type !== 'image' && node.type !== 'imageReference') || node.alt?.trim()) continue;
    const value = node.type === 'image' ? node.url : node.identifier;
    problems.push({
      kind: 'missing-image-text',
      file: body.file,
      ...placeOf(node, body),
      value,
      message: `The image \`${value}\` has no alternative text.`,
      remedy: 'Say in the square brackets what it shows: `![What it shows](file)`.',
    });
  }
  return problems;
}
