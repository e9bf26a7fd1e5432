import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-directive';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { BLOCK_BY_DIRECTIVE, BLOCK_BY_NAME, type Block } from '../../schema/blocks.ts';
import type { Place } from '../place.ts';
import { type Body, nodesOf, placeOf } from './tree.ts';

/** A block as it is used in a body. */
export type UsedBlock = {
  /** Name as written. */
  name: string;
  /** How it was written. */
  written: 'component' | 'directive' | 'html';
  /** The block it is; absent where there is none of the name. */
  block?: Block;
  /** Attributes: their text, or `computed` where an expression says it. */
  attributes: ReadonlyMap<string, string | typeof computed>;
  /** True where attributes are spread from an expression, so that none can be said to be missing. */
  spread: boolean;
  /** Where it stands. */
  place: Place;
};

/** Marks the value of an attribute that only the build knows. */
export const computed: unique symbol = Symbol('computed');

/** Every use of a component or directive in a body, known or not. HTML elements and words with a colon are none. */
export function usedBlocks(tree: Root, body: Body): UsedBlock[] {
  const imported = importedNames(tree);
  const used: UsedBlock[] = [];
  for (const node of nodesOf(tree)) {
    const found = asUse(node, placeOf(node, body));
    if (found && !imported.has(found.name)) used.push(found);
  }
  return used;
}

function asUse(node: Nodes, place: Place): UsedBlock | undefined {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return asComponent(node, place);
    case 'containerDirective':
    case 'leafDirective':
    case 'textDirective': {
      const attributes = new Map(
        Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']),
      );
      // `10:30` and `siehe:oben` are words with a colon; a directive in a sentence has a label or attributes.
      if (node.type === 'textDirective' && attributes.size === 0 && node.children.length === 0)
        return undefined;
      const block = BLOCK_BY_DIRECTIVE.get(node.name);
      return {
        name: node.name,
        written: 'directive',
        ...(block && { block }),
        attributes,
        spread: false,
        place,
      };
    }
    case 'html': {
      const name = /^<([A-Z][A-Za-z]*)/.exec(node.value)?.[1];
      const block = name === undefined ? undefined : BLOCK_BY_NAME.get(name);
      return name && block
        ? { name, written: 'html', block, attributes: new Map(), spread: true, place }
        : undefined;
    }
    default:
      return undefined;
  }
}

function asComponent(node: MdxJsxFlowElement | MdxJsxTextElement, place: Place): UsedBlock | undefined {
  // Lower-case names are HTML elements; names with a dot belong to an import.
  if (!node.name || !/^[A-Z][A-Za-z0-9]*$/.test(node.name)) return undefined;
  const attributes = new Map<string, string | typeof computed>();
  let spread = false;
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') spread = true;
    else attributes.set(attribute.name, literal(attribute.value));
  }
  const block = BLOCK_BY_NAME.get(node.name);
  return { name: node.name, written: 'component', ...(block && { block }), attributes, spread, place };
}

function literal(value: string | { value: string } | null | undefined): string | typeof computed {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return /^\s*(?:(?<quote>["'])(?<text>[^"'\\]*)\k<quote>|(?<number>-?\d+(?:\.\d+)?))\s*$/.exec(value.value)
    ? value.value.trim().replace(/^["']|["']$/g, '')
    : computed;
}

/** Names that an MDX file imports or defines itself. */
function importedNames(tree: Root): Set<string> {
  const names = new Set<string>();
  for (const node of tree.children) {
    if (node.type !== 'mdxjsEsm') continue;
    for (const [name] of node.value.matchAll(/\b[A-Z][A-Za-z0-9]*\b/g)) names.add(name);
  }
  return names;
}
