import type { PanelWords, Patterns } from '../../client/search/words.ts';
import type { Ui } from '../../i18n/ui.ts';
import type { FacetLabels } from '../../wiki/views/facetLabels.ts';

/** All words that the search panel needs once it runs in the browser. */
export function panelWords({ t, lang, asOf }: Ui, labels: FacetLabels): PanelWords {
  const { syntax: _, ...search } = t.search;
  return {
    lang,
    asOf,
    search: patterns(search),
    remove: patterns(t.list.remove),
    synthetic: t.site.synthetic,
    values: {
      ...labels,
      kind: kindWords(t.names),
      status: { ...t.research.study.status, ...t.states.actionStatus, retired: t.states.withdrawn.word },
      confidence: { ...t.states.confidence, withdrawn: t.states.withdrawn.word },
      language: t.names.language,
    },
  };
}

function patterns<T>(words: T): Patterns<T>;
function patterns(words: unknown): unknown {
  if (typeof words === 'function') {
    return words(...Array.from({ length: words.length }, (_, place) => `{${place}}`));
  }
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, patterns(word)]));
}

function kindWords({ kind, vocabulary, overview }: Ui['t']['names']): Record<string, string> {
  const entries = Object.entries({ ...kind, ...vocabulary }).map(([id, { one }]) => [id, one]);
  return { ...Object.fromEntries(entries), overview };
}
