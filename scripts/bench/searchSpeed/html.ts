import type { SearchPage } from '../../../src/search/documents/record.ts';

/** A page as a site serves it, with nothing but what is read and what it says of itself. */
export function htmlOf({ lang, record, text }: SearchPage): string {
  const said = JSON.stringify(record).replaceAll('<', '\\u003c');
  const paragraphs = text.split(/(?<=\.) /).map((each) => `<p>${escaped(each)}</p>`);
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escaped(record.title)}</title></head><body>`,
    `<main id="main" data-pagefind-body><script type="application/json" data-search-page>${said}</script>`,
    `<h1>${escaped(record.title)}</h1>`,
    ...paragraphs,
    '</main></body></html>',
  ].join('\n');
}

/**
 * A page with Pagefind and nothing else: a field, and a list that is painted when the first ten pages that it finds
 * are loaded. Its parts are called as those of the wiki's own search are, so that both are measured alike.
 */
export const ALONE = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Pagefind</title></head><body>
<div data-search-panel><input type="search"><ol data-search="list"></ol><p data-search="count"></p></div>
<script type="module">
const [field, list, count] = ['input', 'ol', 'p'].map((name) => document.querySelector(name));
let engine, turn = 0;
const load = () => (engine ??= import('/alone/pagefind/pagefind.js').then(async (it) => (await it.init(), it)));
field.addEventListener('focus', load, { once: true });
field.addEventListener('input', async () => {
  const words = field.value, mine = (turn += 1);
  const { results } = await (await load()).search(words);
  const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  if (mine !== turn) return;
  list.replaceChildren(...shown.map(({ url, meta, excerpt }) => {
    const item = document.createElement('li'), link = document.createElement('a');
    link.href = url;
    link.textContent = meta.title;
    item.append(link);
    item.insertAdjacentHTML('beforeend', '<p>' + excerpt + '</p>');
    return item;
  }));
  count.textContent = results.length + ' ' + words;
});
</script></body></html>
`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
