import { Parser } from 'htmlparser2';

/** Elements whose words nobody reads as the page's own: Pagefind passes over the same ones. */
const UNREAD = new Set('head style script noscript label form svg footer nav iframe template'.split(' '));

/** Elements that stand within a line, so that a word may begin in one and end behind it. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** What Pagefind would read and readers do not see, as a selector. */
export const HIDDEN = '[hidden]';

/**
 * The words of a piece of HTML that readers see, in one line: without scripts, hidden parts and what is marked with
 * `data-pagefind-ignore`. Words of neighbouring blocks are set apart; soft hyphens are left out.
 */
export function textOf(html: string): string {
  const parts: string[] = [];
  let unread = 0;
  let closed = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (unread > 0 || isUnread(name, attributes)) unread += 1;
      else if (closed || !INLINE.has(name)) parts.push(' ');
      closed = false;
    },
    ontext(text) {
      if (unread === 0) parts.push(text);
      closed = false;
    },
    onclosetag(name) {
      if (unread > 0) unread -= 1;
      if (unread === 0 && !INLINE.has(name)) parts.push(' ');
      closed = true;
    },
  });
  parser.end(html);
  return parts.join('').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

function isUnread(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return UNREAD.has(name) || 'hidden' in attributes || 'data-pagefind-ignore' in attributes;
}
