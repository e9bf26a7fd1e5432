import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as german } from '@orama/stemmers/german';
import lunr from 'lunr';
import type { BenchPage } from '../site.ts';
import { withoutFields, wordsOf } from './typed.ts';
import { type BenchEngine, foundEntries } from './types.ts';

const stemmers = { de: german, en: english };
type Lang = keyof typeof stemmers;
const LANGS: readonly Lang[] = ['de', 'en'];

const pipelines = {
  de: registered('de'),
  en: registered('en'),
};

/**
 * Lunr over titles, summaries, other names and labels: an index for each language with its stemmer, as Lunr's guide
 * sets up languages, and its own query string, in which words of five letters and more may be one letter off (`~1`).
 * Exact words before the others, prefixes and wildcards too were tried: no measure moved by more than a hundredth.
 */
export const lunrAlone: BenchEngine = {
  name: 'Lunr alone',
  async open({ pages, lang }) {
    const entries = new Map(pages.map(({ url, record }) => [url, record.entry]));
    const indexes = LANGS.map((each) => ({ lang: each, index: indexOf(pages, each) }));
    return {
      ask: async (typed) => {
        const query = lunrQuery(typed);
        const results = indexes.flatMap(({ lang: of, index }) =>
          // Between a page and its translation, the reader's language wins.
          index.search(query).map(({ ref, score }) => ({ ref, score: of === lang ? score * 1.1 : score })),
        );
        results.sort((a, b) => b.score - a.score);
        return foundEntries(results.flatMap(({ ref }) => entries.get(ref) ?? []));
      },
      close: async () => undefined,
    };
  },
};

/** What was typed in Lunr's query language: `~1` after longer words; `-word` is Lunr's own. */
export function lunrQuery(typed: string): string {
  return withoutFields(typed)
    .split(/\s+/)
    .flatMap((part) => {
      const words = wordsOf(part);
      if (part.startsWith('-')) return words.map((word) => `-${word}`);
      return words.map((word) => (word.length < 5 ? word : `${word}~1`));
    })
    .join(' ');
}

function registered(lang: Lang): lunr.PipelineFunction {
  const stem: lunr.PipelineFunction = (token) => token.update((word) => stemmers[lang](word));
  lunr.Pipeline.registerFunction(stem, `stemmer-${lang}`);
  return stem;
}

function indexOf(pages: readonly BenchPage[], lang: Lang): lunr.Index {
  return lunr((builder) => {
    builder.pipeline.reset();
    builder.searchPipeline.reset();
    builder.pipeline.add(lunr.trimmer, pipelines[lang]);
    builder.searchPipeline.add(pipelines[lang]);
    builder.ref('url');
    builder.field('title', { boost: 3 });
    builder.field('aliases', { boost: 3 });
    builder.field('summary', { boost: 2 });
    builder.field('labels');
    for (const { url, record, lang: of } of pages) {
      if (of !== lang) continue;
      const { title, summary = '', aliases, labels } = record;
      builder.add({ url, title, summary, aliases: aliases.join(' '), labels: labels.join(' ') });
    }
  });
}
