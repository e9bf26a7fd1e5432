import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { htmlText } from './htmlText.ts';

const parser = unified().use(remarkParse);

/** An exchange of a stretch of the source. */
type Edit = { from: number; to: number; by: string };

/**
 * Markdown from outside as it may stand in an entry: HTML becomes its words, pictures their description, links that
 * lead nowhere outside their words; what the wiki would take for its own links and blocks is escaped. Headings move
 * down so that the highest is of level 2.
 *
 * @param markdown Untrusted.
 */
export function safeMarkdown(markdown: string): string {
  const tree = parser.parse(markdown);
  const highest = Math.min(
    6,
    ...tree.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])),
  );
  const edits: Edit[] = [];
  const visit = (node: Nodes): void => {
    edits.push(...editsOf(node, markdown, Math.max(0, 2 - highest)));
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  let safe = markdown;
  for (const { from, to, by } of edits.toSorted((a, b) => b.from - a.from))
    safe = safe.slice(0, from) + by + safe.slice(to);
  return safe.replace(/\n{3,}/g, '\n\n').trim();
}

function editsOf(node: Nodes, source: string, down: number): Edit[] {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? 0;
  switch (node.type) {
    case 'html':
      return [{ from, to, by: escaped(htmlText(node.value)) }];
    case 'image':
    case 'imageReference':
      return [{ from, to, by: escaped(node.alt ?? '') }];
    case 'link':
      return /^(?:https?|mailto):/i.test(node.url) ? [] : unwrapped(node.children, from, to);
    case 'heading':
      return headingEdits(source.slice(from, to), from, Math.min(down, 6 - node.depth), node.depth);
    case 'text':
      return [...source.slice(from, to).matchAll(ours)].map((match) => ({
        from: from + match.index,
        to: from + match.index + match[0].length,
        by: match[0].replace(/[:[]/g, '\\$&'),
      }));
    default:
      return [];
  }
}

/** A heading some levels down; one that is underlined gets signs before it, as an underline knows two levels only. */
function headingEdits(written: string, from: number, down: number, depth: number): Edit[] {
  if (down === 0) return [];
  if (written.startsWith('#')) return [{ from, to: from, by: '#'.repeat(down) }];
  const underline = written.lastIndexOf('\n');
  return [
    { from, to: from, by: `${'#'.repeat(depth + down)} ` },
    { from: from + underline, to: from + written.length, by: '' },
  ];
}

/** The children without the brackets and the address around them. */
function unwrapped(children: readonly Nodes[], from: number, to: number): Edit[] {
  const first = children[0]?.position?.start.offset;
  const last = children.at(-1)?.position?.end.offset;
  if (first === undefined || last === undefined) return [{ from, to, by: '' }];
  return [
    { from, to: first, by: '' },
    { from: last, to, by: '' },
  ];
}

/** What begins a link or a block of the wiki: `[[`, `::name`, `:name[`, `:name{`. */
const ours = /\[\[|:{2,}(?=[a-z])|:(?=[a-z][\w-]*(?:[[{]|$))/gi;

/** Words without meaning in Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#&|~:]/g, '\\$&');
}
