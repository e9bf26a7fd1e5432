import type { Nodes, RootContent } from 'mdast';
import { defineMdastPlugin, type MdastPluginDefinition, type MdastVisitorContext } from 'satteri';
import type { BlockNode, InlineNode } from '../inlineNode.ts';

type TextDirective = Extract<Nodes, { type: 'textDirective' }>;
type LeafDirective = Extract<Nodes, { type: 'leafDirective' }>;
type ContainerDirective = Extract<Nodes, { type: 'containerDirective' }>;

/** Any of the three forms of a directive. */
export type Directive = TextDirective | LeafDirective | ContainerDirective;

/** What becomes of directives: `undefined` means that the name is not one of ours. */
export type DirectiveRenderer = {
  /** Stands in place of `:name[words]{...}`. */
  inline(
    name: string,
    attributes: Record<string, string>,
    children: TextDirective['children'],
  ): InlineNode[] | undefined;
  /** Stands in place of `::name{...}` and `:::name ... :::`. */
  block(name: string, attributes: Record<string, string>, children: RootContent[]): BlockNode[] | undefined;
};

/**
 * Hands every known directive to `render` and gives back as text what is none of ours: the parser
 * would swallow ":30" in "14:30 Uhr".
 * @param render What becomes of known directives.
 */
export function directives(render: DirectiveRenderer): MdastPluginDefinition {
  return defineMdastPlugin({
    name: 'blocks',
    options: { position: true },
    textDirective(node, context) {
      const made = render.inline(node.name, attributesOf(node), [...node.children]);
      context.replaceNode(node, made ?? [{ type: 'text', value: sourceOf(node, context) }]);
    },
    leafDirective(node, context) {
      const made = render.block(node.name, attributesOf(node), []);
      context.replaceNode(node, made ?? [paragraph(sourceOf(node, context))]);
    },
    containerDirective(node, context) {
      const children = [...node.children];
      const made = render.block(node.name, attributesOf(node), children);
      context.replaceNode(node, made ?? asWritten(node, context));
    },
  });
}

function attributesOf(node: Readonly<Directive>): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(node.attributes ?? {})) attributes[name] = value ?? '';
  return attributes;
}

function asWritten(node: Readonly<ContainerDirective>, context: MdastVisitorContext): RootContent[] {
  const lines = sourceOf(node, context).split('\n');
  const last = lines.at(-1) ?? '';
  return [
    paragraph(lines[0] ?? ''),
    ...node.children,
    ...(lines.length > 1 && last.startsWith(':::') ? [paragraph(last)] : []),
  ];
}

function paragraph(value: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function sourceOf(node: Readonly<Directive>, context: MdastVisitorContext): string {
  const { position } = node;
  if (position?.start.offset === undefined || position.end.offset === undefined) return '';
  return context.source.slice(position.start.offset, position.end.offset);
}
