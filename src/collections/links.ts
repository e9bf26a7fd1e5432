import type { Language } from '../schema/fields.ts';
import {
  BILINGUAL_KINDS,
  FOLDER_OF_KIND,
  FOLDER_OF_VOCABULARY,
  type Kind,
  type Vocabulary,
} from '../schema/kinds.ts';
import type { Entry, TaxonomyValue } from '../wiki/entry.ts';
import type { Graph } from '../wiki/graph/graph.ts';
import { wordsLanguage } from '../wiki/translations/spokenContent.ts';
import type { EntryLink, Link, StageLink } from '../wiki/views/links.ts';

/** Address of an entry's page in a language. */
export function entryHref(lang: Language, kind: Kind, id: string): string {
  return `/${lang}/${FOLDER_OF_KIND[kind]}/${id}/`;
}

/** Address of a hub's page in a language. */
export function valueHref(lang: Language, vocabulary: Vocabulary, id: string): string {
  return `/${lang}/${FOLDER_OF_VOCABULARY[vocabulary]}/${id}/`;
}

/** Address of the list of a kind. */
export function listHref(lang: Language, kind: Kind): string {
  return `/${lang}/${FOLDER_OF_KIND[kind]}/`;
}

/** Languages in which an entry has a page: its own, its translations, for bilingual kinds every language of the wiki. */
export function pageLanguages(entry: Entry, languages: readonly Language[]): Language[] {
  if (BILINGUAL_KINDS.has(entry.kind)) return [...languages];
  return [...new Set([entry.lang, ...entry.translations.map(({ lang }) => lang)])];
}

/** Title, summary and aliases of an entry in a language, or in the entry's own where there is no translation. */
export function wordsOf(entry: Entry, lang: Language): { lang: Language; title: string; summary?: string } {
  const { data } = entry;
  if (typeof data.title !== 'string') {
    const about = 'about' in data ? data.about : 'definition' in data ? data.definition : undefined;
    return { lang, title: data.title[lang], ...(about && { summary: about[lang] }) };
  }
  const translated = entry.lang === lang ? undefined : entry.translations.find((each) => each.lang === lang);
  if (translated) {
    const { title, summary } = translated.data;
    return { lang, title, ...(summary !== undefined && { summary }) };
  }
  const summary = 'summary' in data ? data.summary : undefined;
  return { lang: entry.lang, title: data.title, ...(summary !== undefined && { summary }) };
}

/** Marks words of an entry's structure with their language, where it is not that of the page. */
export function spokenIn(entry: Entry, lang: Language): { lang?: Language } {
  const spoken = wordsLanguage(entry, lang);
  return spoken === lang ? {} : { lang: spoken };
}

/** Makes links for pages in one language. */
export type Linker = {
  /** Link to an entry, in the page's language where the entry speaks it. */
  entry(entry: Entry): EntryLink;
  /** Link to the entry of a kind and id, or undefined where the audience has none. */
  of(kind: Kind, id: string): EntryLink | undefined;
  /** Links to the entries of a kind that there are. */
  all(kind: Kind, ids: readonly string[]): EntryLink[];
  /** Link to a hub, or undefined where the vocabulary has no such value. */
  value(vocabulary: Vocabulary, id: string): EntryLink | undefined;
  /** Links to the hubs that there are. */
  values(vocabulary: Vocabulary, ids: readonly string[]): EntryLink[];
  /** Link to a stage, by `journey/stage`. */
  stage(path: string): StageLink | undefined;
  /** Link to what a wiki link points at; undefined where the audience has no such thing. */
  reference(reference: string): EntryLink | undefined;
};

/** A linker for pages in `lang`. */
export function linkerFor(graph: Graph, lang: Language, languages: readonly Language[]): Linker {
  function entry(target: Entry): EntryLink {
    const page = pageLanguages(target, languages);
    const words = wordsOf(target, lang);
    const pageLang = page.includes(lang) ? lang : target.lang;
    const link = { href: entryHref(pageLang, target.kind, target.id), text: words.title };
    return { ...link, kind: target.kind, id: target.id, ...(words.lang !== lang && { lang: words.lang }) };
  }
  function of(kind: Kind, id: string): EntryLink | undefined {
    const found = graph.get(`${kind}/${id}`);
    return found && entry(found);
  }
  function value(vocabulary: Vocabulary, id: string): EntryLink | undefined {
    const found: TaxonomyValue | undefined = graph.value(vocabulary, id);
    return found && { href: valueHref(lang, vocabulary, id), text: found.label[lang], kind: vocabulary, id };
  }
  function stage(path: string): StageLink | undefined {
    const found = graph.stage(path);
    if (!found) return undefined;
    const journey: Link = entry(found.journey);
    return {
      href: `${journey.href}#stage-${found.stage.id}`,
      text: found.stage.title,
      id: path,
      journey: journey.text,
      ...spokenIn(found.journey, lang),
    };
  }
  return {
    entry,
    of,
    all: (kind, ids) => ids.flatMap((id) => of(kind, id) ?? []),
    value,
    values: (vocabulary, ids) => ids.flatMap((id) => value(vocabulary, id) ?? []),
    stage,
    reference(reference) {
      const resolved = graph.resolve(reference);
      if (resolved.type === 'entry') return entry(resolved.entry);
      return resolved.type === 'value' ? value(resolved.vocabulary, resolved.value.id) : undefined;
    },
  };
}
