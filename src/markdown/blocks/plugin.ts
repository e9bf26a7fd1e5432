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
  inline(name: string, attributes: Record<string, string>, children: InlineNode[]): InlineNode[] | undefined;
  /** Stands in place of `::name{...}` and `:::name ... :::`. */
  block(name: string, attributes: Record<string, string>, children: BlockNode[]): BlockNode[] | undefined;
};

/**
 * Hands every known directive to `render` and gives back as text what is none of ours: the parser
 * would swallow ":30" in "14:30 Uhr". What stands directly in a directive is replaced together with it, since the
 * parser drops the change of a node whose parent changes.
 * @param render What becomes of known directives.
 */
export function directives(render: DirectiveRenderer): MdastPluginDefinition {
  function visit(node: Readonly<Directive>, context: MdastVisitorContext): void {
    const parent = context.parent(node);
    if (parent !== undefined && isDirective(parent)) return;
    context.replaceNode(
      node,
      node.type === 'textDirective' ? inline(node, render, context) : block(node, render, context),
    );
  }
  return defineMdastPlugin({
    name: 'blocks',
    options: { position: true },
    textDirective: visit,
    leafDirective: visit,
    containerDirective: visit,
  });
}

function inline(
  node: Readonly<TextDirective>,
  render: DirectiveRenderer,
  context: MdastVisitorContext,
): InlineNode[] {
  const children = node.children.flatMap((child) =>
    child.type === 'textDirective' ? inline(child, render, context) : [child],
  );
  return (
    render.inline(node.name, attributesOf(node), children) ?? [
      { type: 'text', value: sourceOf(node, context) },
    ]
  );
}

function block(
  node: Readonly<LeafDirective | ContainerDirective>,
  render: DirectiveRenderer,
  context: MdastVisitorContext,
): BlockNode[] {
  if (node.type === 'leafDirective')
    return render.block(node.name, attributesOf(node), []) ?? [paragraph(sourceOf(node, context))];
  const children = node.children.flatMap((child) =>
    child.type === 'leafDirective' || child.type === 'containerDirective'
      ? block(child, render, context)
      : [child],
  );
  return render.block(node.name, attributesOf(node), children) ?? asWritten(node, children, context);
}

function isDirective(node: { readonly type: string }): boolean {
  return node.type.endsWith('Directive');
}

function attributesOf(node: Readonly<Directive>): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(node.attributes ?? {})) attributes[name] = value ?? '';
  return attributes;
}

function asWritten(
  node: Readonly<ContainerDirective>,
  children: BlockNode[],
  context: MdastVisitorContext,
): BlockNode[] {
  const lines = sourceOf(node, context).split('\n');
  // Within a quotation or a list the line begins with what belongs to that.
  const last = (lines.at(-1) ?? '').replace(/^[\s>]+/, '');
  return [
    // In a tight list paragraphs lose their tags; the line breaks keep words apart.
    paragraph(`${lines[0] ?? ''}\n`),
    ...children,
    ...(lines.length > 1 && last.startsWith(':::') ? [paragraph(`\n${last}`)] : []),
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
