import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { htmlText } from './htmlText.ts';

const parser = unified().use(remarkParse);

/**
 * The words of Markdown: paragraphs parted by empty lines, list items on lines of their own, links by their words;
 * pictures, and paragraphs that are nothing but links to files beside the page, are left out.
 *
 * @param markdown Untrusted.
 */
export function markdownText(markdown: string): string {
  try {
    return textOf(parser.parse(markdown)).trim();
  } catch (error) {
    // Quotes and lists nested thousands deep exhaust the stack; the words stay as they were written.
    if (error instanceof RangeError) return markdown.trim();
    throw error;
  }
}

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'root':
    case 'blockquote':
    case 'listItem':
      return joined(node.children, node.type === 'listItem' ? '\n' : '\n\n');
    case 'list':
      return joined(node.children, '\n');
    case 'paragraph':
      return node.children.every(leadsBeside) ? '' : joined(node.children, '');
    case 'break':
      return '\n';
    case 'html':
      return htmlText(node.value);
    case 'text':
    case 'code':
    case 'inlineCode':
      return node.value;
    default:
      return 'children' in node ? joined(node.children, '') : '';
  }
}

function joined(nodes: readonly Nodes[], between: string): string {
  const parts = nodes.map(textOf);
  return (between === '' ? parts : parts.filter((part) => part.trim() !== '')).join(between);
}

/** Whether a part of a paragraph is a link to a file beside the page, or white space between such links. */
function leadsBeside(node: Nodes): boolean {
  if (node.type === 'link') return /\.(?:md|html|csv)$/i.test(node.url) && !/^\w+:/.test(node.url);
  return node.type === 'text' && node.value.trim() === '';
}
