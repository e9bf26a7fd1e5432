/** A stretch of an excerpt: plain text, marked where it holds a word that was looked for. */
export type ExcerptPart = { readonly text: string; readonly marked: boolean };

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/**
 * The engine's excerpt as plain text in parts, so that it is shown as text and never as HTML.
 * @param html Escaped HTML that holds no elements but `<mark>`.
 */
export function excerptParts(html: string): ExcerptPart[] {
  return html
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const marked = /^<mark>(.*)<\/mark>$/s.exec(piece)?.[1];
      return { text: plain(marked ?? piece), marked: marked !== undefined };
    });
}

function plain(escaped: string): string {
  return escaped.replace(/&(lt|gt|quot|#39|amp);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
