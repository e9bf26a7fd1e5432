/** A piece of rendered HTML: an opening or closing tag, or text, with where it stands. */
export type HtmlPiece =
  | { type: 'open'; name: string; attributes: string; isEmpty: boolean; start: number; end: number }
  | { type: 'close'; name: string; start: number; end: number }
  | { type: 'text'; start: number; end: number };

/** Elements that have no content and no closing tag. */
const EMPTY = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

const PIECE =
  /<!--[\s\S]*?-->|<!?(?<close>\/?)(?<name>[a-zA-Z][\w:-]*)(?<attributes>(?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</g;

/** Cuts rendered HTML into tags and text, in order. Comments, scripts and styles are passed over. */
export function* htmlPieces(html: string): Generator<HtmlPiece> {
  let raw: string | undefined;
  for (const match of html.matchAll(PIECE)) {
    const { name: written, close, attributes = '' } = match.groups ?? {};
    const name = written?.toLowerCase();
    const [start, end] = [match.index, match.index + match[0].length];
    if (raw !== undefined) {
      if (name === raw && close === '/') raw = undefined;
      continue;
    }
    if (name === undefined) {
      if (!match[0].startsWith('<')) yield { type: 'text', start, end };
      continue;
    }
    if (close === '/') {
      yield { type: 'close', name, start, end };
    } else if (name === 'script' || name === 'style') {
      raw = name;
    } else {
      yield {
        type: 'open',
        name,
        attributes,
        isEmpty: EMPTY.has(name) || attributes.endsWith('/'),
        start,
        end,
      };
    }
  }
}

/** The value of an attribute in a tag; empty where it has none, undefined where it is not there. */
export function attributeIn(attributes: string, name: string): string | undefined {
  const match = new RegExp(
    `(?:^|\\s)${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+)))?(?=[\\s/]|$)`,
  ).exec(attributes);
  return match === null ? undefined : (match[1] ?? match[2] ?? match[3] ?? '');
}
