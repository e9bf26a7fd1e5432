import type { PanelWords, Patterns } from '../../client/search/words.ts';
import type { Ui } from '../../i18n/ui.ts';

/** Words for the values that a wiki has of its own: ids to titles or labels, in the language of the page. */
export type FacetLabels = {
  /** Themes by id. */
  readonly theme: Readonly<Record<string, string>>;
  /** Personas by id. */
  readonly persona: Readonly<Record<string, string>>;
  /** Stages by `journey/stage`. */
  readonly stage: Readonly<Record<string, string>>;
  /** Channels by id. */
  readonly channel: Readonly<Record<string, string>>;
  /** Owners by the id of their contact. */
  readonly owner: Readonly<Record<string, string>>;
};

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
