import { Parser } from 'htmlparser2';

/** What the comparison reads from a page. */
export type PageParts = {
  /** Language of the document. Empty where it names none. */
  readonly lang: string;
  /** JSON that the page holds about itself. Absent where it holds none. */
  readonly record?: string;
  /** Text of the part that is offered to search engines, with single spaces. */
  readonly text: string;
};

/** Elements whose content nobody reads. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg']);

/** Elements without an end. */
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** Where the parser stands: inside of what is searched, of what is left out, of what the page says of itself. */
type Place = { readonly body: boolean; readonly ignored: boolean; readonly record: boolean };

const OUTSIDE: Place = { body: false, ignored: false, record: false };

/**
 * Reads a built page: what Pagefind's own attributes offer (`data-pagefind-body` without `data-pagefind-ignore`), and
 * the page's record.
 */
export function readHtml(html: string): PageParts {
  const places: Place[] = [];
  const here = () => places.at(-1) ?? OUTSIDE;
  const words: string[] = [];
  let lang = '';
  let record: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') lang = attributes['lang'] ?? '';
      if (!VOID.has(name)) places.push(inside(here(), name, attributes));
      words.push(' ');
    },
    ontext(text) {
      const { body, ignored, record: isRecord } = here();
      if (isRecord) record = (record ?? '') + text;
      else if (body && !ignored) words.push(text);
    },
    onclosetag(name) {
      if (!VOID.has(name)) places.pop();
      words.push(' ');
    },
  });
  parser.end(html);
  const text = words.join('').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
  return { lang, text, ...(record === undefined ? {} : { record }) };
}

function inside(outer: Place, name: string, attributes: Readonly<Record<string, string>>): Place {
  return {
    body: outer.body || 'data-pagefind-body' in attributes,
    ignored: outer.ignored || SILENT.has(name) || 'data-pagefind-ignore' in attributes,
    record: name === 'script' && 'data-search-page' in attributes,
  };
}
