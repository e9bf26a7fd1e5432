import type { Language } from '../../schema/fields.ts';
import type { OfflineOptions } from '../../wiki/views/offline.ts';
import type { KeptPage } from './shelf.ts';

/** What the page that stands in for another is made of. */
export type AwayFacts = {
  /** Address that was asked for, from the root, with its query. */
  readonly asked: string;
  /** Pages that can be read. */
  readonly pages: readonly KeptPage[];
  /** Kept style sheets, so that the page looks like the others. */
  readonly styles: readonly string[];
};

/** The policy of that page: no script, nothing from elsewhere. */
export const AWAY_POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";

/** The language of an address: its first part below the base, else the wiki's own. */
export function languageOf(path: string, options: OfflineOptions): Language {
  const first = path.slice(options.base.length).split('/')[0];
  if ((first === 'de' || first === 'en') && options.languages[first] !== undefined) return first;
  return options.defaultLanguage;
}

/** HTML of the page that says that one is not kept, and offers those that are. Empty where no language is set up. */
export function awayPage({ asked, pages, styles }: AwayFacts, options: OfflineOptions): string {
  const lang = languageOf(asked, options);
  const own = options.languages[lang];
  if (own === undefined) return '';
  const { name, words } = own;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(words.title)} · ${escaped(name)}</title>
${styles.map((href) => `<link rel="stylesheet" href="${escaped(href)}">`).join('\n')}
</head>
<body>
<main class="main">
<div class="prose">
<h1>${escaped(words.title)}</h1>
<p class="lead">${escaped(words.text)} <a href="${escaped(asked)}">${escaped(words.again)}</a></p>
${pages.length === 0 ? `<p>${escaped(words.none)}</p>` : listOf(pages, lang, options)}
</div>
</main>
</body>
</html>
`;
}

function listOf(pages: readonly KeptPage[], lang: Language, options: OfflineOptions): string {
  const words = options.languages[lang]?.words;
  const items = pages.map(({ path, title }) => {
    const own = languageOf(path, options);
    const mark = own === lang ? '' : ` lang="${own}" hreflang="${own}"`;
    return `<li><a href="${escaped(path)}"${mark}>${inert(shortTitle(title, own, options))}</a></li>`;
  });
  return `<h2>${escaped(words?.kept ?? '')}</h2>
<p>${escaped(words?.until ?? '')}</p>
<ul>
${items.join('\n')}
</ul>`;
}

/** A title without the name of the wiki, which all of them carry. */
function shortTitle(title: string, lang: Language, { languages }: OfflineOptions): string {
  const end = ` · ${escaped(languages[lang]?.name ?? '')}`;
  return title.endsWith(end) ? title.slice(0, -end.length) : title;
}

/** Text that HTML has escaped as a title is escaped, where tags are no tags: its entities stay, and nothing begins. */
function inert(title: string): string {
  return title.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escaped(text: string): string {
  return inert(text.replaceAll('&', '&amp;')).replaceAll('"', '&#34;').replaceAll("'", '&#39;');
}
