import type { Nodes } from 'mdast';
import type { Language } from '../../schema/fields.ts';
import type { Entry } from '../../wiki/entry.ts';
import { type AvoidedWords, avoidedWords } from '../../wiki/glossary/avoided.ts';
import type { Problem } from '../../wiki/problem.ts';
import { avoidedWordProblem } from '../../wiki/problems/avoidedWords.ts';
import { placeAt } from '../place.ts';
import type { BodyText } from '../readContent.ts';
import { parseBody } from './tree.ts';

/**
 * A problem for each word in a body for which the company has another one. Quotations and code are passed over. A body is
 * parsed only where its bare text holds such a word, which is seldom.
 */
export function avoidedInBodies(entries: readonly Entry[], bodies: ReadonlyMap<string, BodyText>): Problem[] {
  const find = avoidedWords(entries.filter((entry) => entry.kind === 'term'));
  if (!find) return [];
  return entries
    .filter(({ kind }) => kind !== 'term')
    .flatMap((entry) => [entry, ...entry.translations])
    .flatMap(({ file, lang }) => {
      const body = bodies.get(file);
      return body ? inBody(file, lang, body, find) : [];
    });
}

function inBody(file: string, lang: Language, { text, startLine }: BodyText, find: AvoidedWords): Problem[] {
  if (find(text, lang).length === 0) return [];
  const parsed = parseBody({ file, format: file.endsWith('.mdx') ? 'mdx' : 'md', text, line: startLine });
  if (!parsed.ok) return [];
  return [...runsOf(parsed.tree)].flatMap(({ from, to }) =>
    find(text.slice(from, to), lang).map((found) => {
      const { line, column } = placeAt(text, from + found.start);
      return avoidedWordProblem(file, found, { line: line + startLine - 1, column });
    }),
  );
}

/** Where running text stands in a body, by its offsets. */
function* runsOf(node: Nodes): Generator<{ from: number; to: number }> {
  if (node.type === 'blockquote') return;
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (node.type === 'text' && from !== undefined && to !== undefined) yield { from, to };
  if ('children' in node) for (const child of node.children) yield* runsOf(child);
}
