import type { Link } from 'mdast';
import { defineMdastPlugin, type MdastPluginDefinition, type MdastVisitorContext } from 'satteri';
import type { InlineNode } from '../inlineNode.ts';

/** A wiki link as written: `[[target]]` or `[[target|words]]`. */
export type WikiLinkNode = {
  /** What it points at, as written. */
  to: string;
  /** True where the author chose the words; otherwise the target's title is shown. */
  hasWords: boolean;
  /** The words between the brackets, as Markdown nodes. */
  children: Link['children'];
};

/**
 * Turns `[[...]]` into whatever `render` makes of it. Sätteri parses a wiki link as an ordinary link;
 * only its source tells the two apart.
 * @param render Makes the nodes that stand in place of the link.
 */
export function wikiLinks(render: (link: WikiLinkNode) => InlineNode[]): MdastPluginDefinition {
  return defineMdastPlugin({
    name: 'wiki-links',
    options: { position: true },
    link(node: Readonly<Link>, context: MdastVisitorContext) {
      const source = sourceOf(node, context);
      const written = writtenIn(source);
      if (written === undefined) return;
      context.replaceNode(node, render({ ...written, children: [...node.children] }));
    },
  });
}

/** Target and words of a wiki link; undefined for an ordinary link whose words stand in brackets, `[[1]](address)`. */
function writtenIn(source: string): Omit<WikiLinkNode, 'children'> | undefined {
  if (!source.startsWith('[[') || !source.endsWith(']]')) return undefined;
  const inner = source.slice(2, -2);
  const bar = inner.indexOf('|');
  if (bar < 0) return { to: inner.trim(), hasWords: false };
  // In a table the bar is escaped, or it would end the cell.
  const to = inner.slice(0, bar).replace(/\\$/, '').trim();
  return { to, hasWords: inner.slice(bar + 1).trim() !== '' };
}

function sourceOf(node: Readonly<Link>, context: MdastVisitorContext): string {
  const { position } = node;
  if (position?.start.offset === undefined || position.end.offset === undefined) return '';
  return context.source.slice(position.start.offset, position.end.offset);
}
