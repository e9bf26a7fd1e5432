import { FOLDER_OF_KIND, FOLDER_OF_VOCABULARY, KINDS, VOCABULARIES } from '../../src/schema/kinds.ts';
import { readPages } from '../site/pages.ts';
import { sampleSite } from '../site/sample.ts';

/** Pages of a kind on which most is shown. */
const fullest: Readonly<Record<string, readonly string[]>> = {
  insights: ['anmeldung-nach-update', 'beratung-widerspruch', 'barrierefreiheit-zu-wenig'],
  journeys: ['baufinanzierung', 'baufinanzierung-soll', 'mobiler-alltag'],
  personas: ['familie-vor-dem-neubau'],
};

/** Pages over the whole wiki. */
const OVERVIEWS: readonly string[] = [
  '/de/pulse/',
  '/de/pulse/metrics/nps-gesamt/',
  '/de/pulse/themes/',
  '/de/pulse/themes/by/impact/',
  '/de/pulse/by/channel/',
  '/de/pulse/voices/theme/anmeldung/',
  '/de/habits/',
  '/de/habits/engagement/',
  '/de/board/',
  '/de/board/by/owner/kundenservice/',
  '/de/said-and-done/',
  '/en/board/',
  '/de/research-plan/',
  '/en/research-plan/',
  '/de/contradictions/',
  '/de/freshness/',
];

/** Start pages, searches, and the page that does not exist. */
const AROUND: readonly string[] = ['/de/', '/en/', '/de/search/', '/en/search/', '/nowhere/'];

const FOLDERS = [
  ...KINDS.map((kind) => FOLDER_OF_KIND[kind]),
  ...VOCABULARIES.map((name) => FOLDER_OF_VOCABULARY[name]),
];

/** One page of every kind, hub and list, in German; the start pages, the search and the missing page in both languages. */
export function oneOfEach(): string[] {
  return [...everyEntry(), ...everyList()];
}

/** The fullest pages of every kind and hub in German, and some in English. */
export function everyEntry(): string[] {
  const pages = readPages(sampleSite());
  const sizes = (prefix: string) =>
    [...pages.values()]
      .filter(({ path }) => path.startsWith(prefix) && /^[^/]+\/$/.test(path.slice(prefix.length)))
      .sort((a, b) => b.html.length - a.html.length);
  const entries = FOLDERS.flatMap((folder) => {
    const prefix = `/de/${folder}/`;
    const chosen =
      fullest[folder]?.map((id) => `${prefix}${id}/`) ??
      sizes(prefix)
        .slice(0, 1)
        .map(({ path }) => path);
    if (chosen.length === 0) throw new Error(`No page below ${prefix}`);
    return chosen;
  });
  return [
    ...entries,
    '/en/insights/anmeldung-nach-update/',
    '/en/themes/anmeldung/',
    '/en/journeys/baufinanzierung/',
    '/en/personas/neu-in-deutschland/',
  ];
}

/** Lists, comparisons, pages over many entries, start pages, searches and the missing page. */
export function everyList(): string[] {
  const paths = [...readPages(sampleSite()).keys()];
  const filtered = paths.find((path) => path.startsWith('/de/insights/by/'));
  const compared = paths.filter((path) => path.startsWith('/de/compare/'));
  const chosen = [filtered, compared[0], compared.findLast((path) => path.split('--').length === 3)].filter(
    (path) => path !== undefined,
  );
  return [...FOLDERS.map((folder) => `/de/${folder}/`), '/en/insights/', ...chosen, ...OVERVIEWS, ...AROUND];
}
