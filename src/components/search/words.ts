import type { PanelWords } from '../../client/search/words.ts';
import type { Ui } from '../../i18n/ui.ts';

/** Words for the values that a wiki has of its own: ids to titles or labels, in the language of the page. */
export type FacetLabels = {
  /** Personas by id. */
  readonly persona: Readonly<Record<string, string>>;
  /** Stages by `journey/stage`. */
  readonly stage: Readonly<Record<string, string>>;
  /** Channels by id. */
  readonly channel: Readonly<Record<string, string>>;
};

/** All words that the search panel needs once it runs in the browser. */
export function panelWords(ui: Ui, labels: FacetLabels): PanelWords {
  const { search, names, states } = ui.t;
  const { loading, failed, offline, notBuilt, start, noneHelp, results, facets } = search;
  return {
    lang: ui.lang,
    loading,
    failed,
    offline,
    notBuilt,
    start,
    resultsFor: search.resultsFor('{count}', '{query}'),
    none: search.none('{query}'),
    noneHelp,
    results,
    facets,
    values: { ...labels, kind: kindWords(names), confidence: states.confidence, language: names.language },
  };
}

function kindWords({ kind, vocabulary, overview }: Ui['t']['names']): Record<string, string> {
  const entries = Object.entries({ ...kind, ...vocabulary }).map(([id, { one }]) => [id, one]);
  return { ...Object.fromEntries(entries), overview };
}
