import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** Characters of HTML that are read; what a person writes is far shorter, and a text keeps 20,000 of them. */
const mostRead = 1_000_000;

/** A tag of HTML or of a namespace such as `ac:link`; not `<anna@example.org>`, `<https://…>`, `<3` or `a < b`. */
const tag = /<\/?[a-z][a-z0-9-]*(?::[a-z][a-z0-9-]*)?(?=[\s/>])[^<>]*>|<!--/i;
/** A `<` that begins no tag, comment or declaration. */
const loneSign = /<(?!\/?[a-z][a-z0-9-]*(?::[a-z][a-z0-9-]*)?[\s/>]|!|\?)/gi;

const parser = unified().use(rehypeParse, { fragment: true });

/**
 * The words of HTML as a browser would show them: paragraphs, list items and table rows on lines of their own,
 * entities read, links by their words; scripts, styles, comments and what is hidden are left out. Plain text stays as
 * it is, with its line breaks, but for entities. Everything is read as data and nothing is run.
 *
 * @param html Untrusted; after a million characters it is cut, marked by `…`.
 */
export function htmlText(html: string): string {
  if (html.length > mostRead) return `${htmlText(html.slice(0, mostRead))}…`;
  if (!html.includes('<') && !html.includes('&')) return html;
  if (!tag.test(html)) return textOf(html.replaceAll('<', '&lt;'), 'pre');
  return textOf(html.replace(loneSign, '&lt;'), 'normal')
    .replace(/[^\S\n\u00a0]+$/gm, '')
    .trim();
}

function textOf(html: string, whitespace: 'normal' | 'pre'): string {
  try {
    return toText(parser.parse(html), { whitespace });
  } catch (error) {
    // Elements nested thousands deep exhaust the stack; their words are read without the nesting.
    if (error instanceof RangeError) return toText(parser.parse(withoutTags(html)), { whitespace: 'pre' });
    throw error;
  }
}

function withoutTags(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi, '')
    .replace(/<[^<>]*>/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .replaceAll('<', '&lt;');
}
