import type { MdastPluginList, MdxJsxAttributeNode } from 'satteri';
import { BLOCK_BY_DIRECTIVE } from '../schema/blocks.ts';
import { directives } from './blocks/plugin.ts';
import { WIKI_LINK } from './render.ts';
import { wikiLinks } from './wikiLinks/plugin.ts';

/**
 * Plugins for `.mdx` bodies: directives and wiki links become the same components that an author may
 * write as JSX, so each has one implementation.
 */
export function mdxPlugins(): MdastPluginList {
  return [
    wikiLinks((link) => [
      {
        type: 'mdxJsxTextElement',
        name: WIKI_LINK,
        attributes: jsxAttributes({ to: link.to }),
        children: link.hasWords ? link.children : [],
      },
    ]),
    directives({
      inline(name, attributes, children) {
        const block = BLOCK_BY_DIRECTIVE.get(name);
        if (block === undefined) return undefined;
        return [
          {
            type: 'mdxJsxTextElement',
            name: block.name,
            attributes: jsxAttributes(attributes),
            children,
          },
        ];
      },
      block(name, attributes, children) {
        const block = BLOCK_BY_DIRECTIVE.get(name);
        if (block === undefined) return undefined;
        const blocks = children.filter((child) => child.type !== 'yaml' && child.type !== 'toml');
        return [
          {
            type: 'mdxJsxFlowElement',
            name: block.name,
            attributes: jsxAttributes(attributes),
            // Any block may stand here; the type allows only blocks that the parser itself would put here.
            children: blocks as typeof blocks & never[],
          },
        ];
      },
    }),
  ];
}

function jsxAttributes(attributes: Record<string, string>): MdxJsxAttributeNode[] {
  return Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }));
}
