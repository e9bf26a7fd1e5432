import { htmlPage } from '../formats/htmlPage.ts';
import { markdownText } from '../formats/markdownText.ts';

/** A page of Notion. */
export type NotionPage = {
  /** Its title. */
  title: string;
  /** Its properties by name, as far as they are filled. */
  properties: ReadonlyMap<string, string>;
  /** Its words. */
  text: string;
};

/** What begins a property line: `Date: March 3, 2026`. */
const property = /^([^:\n]{1,80}): (.*)$/;

/**
 * Reads a page in Markdown: a heading, a block of properties if it is a row of a database, the words.
 * @param known Names of the database's properties; none where the page is no row of one.
 */
export function markdownPage(text: string, known: readonly string[]): NotionPage {
  const [, title = '', below = ''] = /^\uFEFF?\s*#[ \t]+(.*)(?:\r?\n([\s\S]*))?$/.exec(text) ?? [
    '',
    '',
    text,
  ];
  const [block = '', ...rest] = below.replaceAll('\r\n', '\n').replace(/^\n+/, '').split(/\n\n+/);
  const properties = propertiesOf(block, known);
  const body = properties.size > 0 ? rest.join('\n\n') : below;
  return { title: title.trim(), properties, text: markdownText(body) };
}

/** The properties of a block; lines without a known name go on with the property before them. */
function propertiesOf(block: string, known: readonly string[]): Map<string, string> {
  const properties = new Map<string, string>();
  let last: string | undefined;
  for (const line of block.split('\n')) {
    const [, name = '', value = ''] = property.exec(line) ?? [];
    if (known.includes(name)) {
      properties.set(name, value.trim());
      last = name;
    } else if (last === undefined) return new Map();
    else properties.set(last, `${properties.get(last)}\n${line}`.trim());
  }
  return properties;
}

/** Reads a page in HTML; undefined where it cannot be read. */
export function webPage(html: string): NotionPage | undefined {
  const page = htmlPage(html);
  if (!page) return undefined;
  const rows = page.rows('table.properties');
  return {
    title: page.text('.page-title') || page.text('title'),
    properties: new Map(rows.map(([name = '', value = '']) => [name.trim(), value.replace(/^@/, '').trim()])),
    text: page.text('.page-body'),
  };
}
