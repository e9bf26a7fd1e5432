import { createUi, type Ui } from '../i18n/ui.ts';
import type { Language } from '../schema/fields.ts';
import { buildGraph } from '../wiki/graph/buildGraph.ts';
import type { Graph } from '../wiki/graph/graph.ts';
import { spokenContent } from '../wiki/translations/spokenContent.ts';
import { type Linker, linkerFor } from './links.ts';
import type { Wiki } from './makeWiki.ts';

/** The wiki as one language's pages see it: what builders of views take. */
export type Reader = {
  /** The wiki of the build; entries speak the language of the pages where a translation has all of their words. */
  wiki: Wiki;
  /** The graph of the originals, for what is told apart by its words. */
  written: Graph;
  /** Language of the pages. */
  lang: Language;
  /** Languages of the wiki, the default first. */
  languages: readonly Language[];
  /** Words and formats. */
  ui: Ui;
  /** Links. */
  link: Linker;
};

const readers = new WeakMap<Wiki, Map<Language, Reader>>();

/** The reader of a language, made once for a wiki: formats are expensive to make, and every page asks for one. */
export function readerFor(wiki: Wiki, lang: Language): Reader {
  const known = readers.get(wiki) ?? new Map<Language, Reader>();
  readers.set(wiki, known);
  const reader = known.get(lang) ?? makeReader(wiki, lang);
  known.set(lang, reader);
  return reader;
}

function makeReader(wiki: Wiki, lang: Language): Reader {
  const { settings, graph, judged } = wiki;
  const languages = [...new Set([settings.defaultLanguage, ...settings.languages])];
  const ui = createUi(lang, judged.asOf, settings.address);
  const content = spokenContent(graph.content, lang);
  const spoken = content === graph.content ? graph : buildGraph(content);
  return {
    wiki: { ...wiki, graph: spoken },
    written: graph,
    lang,
    languages,
    ui,
    link: linkerFor(spoken, lang, languages),
  };
}

/** A reader for every language of the wiki. */
export function readersOf(wiki: Wiki): Reader[] {
  const { settings } = wiki;
  return [...new Set([settings.defaultLanguage, ...settings.languages])].map((lang) => readerFor(wiki, lang));
}
