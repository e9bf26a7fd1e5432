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
      if (!source.startsWith('[[')) return;
      const hasWords = source.includes('|');
      context.replaceNode(node, render({ to: decodeURI(node.url), hasWords, children: [...node.children] }));
    },
  });
}

function sourceOf(node: Readonly<Link>, context: MdastVisitorContext): string {
  const { position } = node;
  if (position?.start.offset === undefined || position.end.offset === undefined) return '';
  return context.source.slice(position.start.offset, position.end.offset);
}
