import { isObject, objectsOf, textOf } from '../voices/objects.ts';

/** Nodes that stand in a line of text; all others are blocks on lines of their own. */
const inline: ReadonlySet<string> = new Set([
  'text',
  'hardBreak',
  'mention',
  'emoji',
  'inlineCard',
  'date',
  'status',
]);

/** The words of a text in Atlassian's document format, a tree of nodes; people mentioned in it are left out. */
export function adfText(node: unknown): string {
  return isObject(node) ? blockText(node).trim() : '';
}

function blockText(node: Readonly<Record<string, unknown>>): string {
  const type = textOf(node, 'type');
  if (type === 'text') return textOf(node, 'text');
  if (type === 'hardBreak') return '\n';
  if (type === 'emoji' || type === 'status') return textOf(node, 'attrs', 'text');
  const children = objectsOf(node, 'content');
  const tight = type === 'listItem' || /List$|^tableRow$/.test(type);
  const parted = type === 'tableRow' ? ' ' : tight ? '\n' : '\n\n';
  let text = '';
  for (const child of children) {
    const words = blockText(child);
    const joins = inline.has(textOf(child, 'type')) || text === '' || words === '';
    text += joins ? words : `${parted}${words}`;
  }
  return type === 'listItem' ? `- ${text}` : text;
}
