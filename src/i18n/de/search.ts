import type { Say } from '../address.ts';
import { germanQuotation } from '../quotation.ts';

/** German words of the search page and dialog. */
export const searchWords = (say: Say) => ({
  label: 'Suche',
  placeholder: 'Frage oder Stichwort',
  submit: 'Suchen',
  close: 'Schließen',
  hint: 'Taste / oder Strg K',
  examples: 'Zum Beispiel',
  loading: 'Der Suchindex wird geladen …',
  failed: say(
    'Die Suche lädt gerade nicht. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    'Die Suche lädt gerade nicht. Bitte prüfe die Verbindung und versuche es noch einmal.',
  ),
  retry: 'Noch einmal versuchen',
  notBuilt: 'Die Suche ist noch nicht aufgebaut; das geschieht mit dem nächsten Bau der Seiten.',
  offline: say(
    'Sie sind offline. Seiten, die Sie schon geöffnet hatten, bleiben lesbar.',
    'Du bist offline. Seiten, die du schon geöffnet hattest, bleiben lesbar.',
  ),
  partial: 'Der Volltext lädt gerade nicht. Gefunden ist nur, was in Überschriften und Stichwörtern steht.',
  noScript: 'Die Suche braucht JavaScript. Ohne JavaScript führen die Listen und Themen weiter.',
  results: { one: 'Treffer', other: 'Treffer' },
  resultsFor: (count: string, query: string) => `${count} für ${germanQuotation(query)}`,
  none: (query: string) => `Nichts gefunden für ${germanQuotation(query)}`,
  noAnswer: (query: string) => `Keine Antwort auf ${germanQuotation(query)}`,
  noneChosen: 'Nichts gefunden, was zu allen Filtern passt',
  noneHelp: say(
    'Versuchen Sie ein anderes Wort, lassen Sie Filter weg, oder fragen Sie die Ansprechstelle.',
    'Versuche ein anderes Wort, lass Filter weg, oder frag die Ansprechstelle.',
  ),
  start: say('Geben Sie ein Wort oder eine Frage ein.', 'Gib ein Wort oder eine Frage ein.'),
  filters: 'Filter',
  clearFilters: 'Filter aufheben',
  moreValues: (count: string) => `${count} weitere`,
  more: 'Weitere Treffer',
  allResults: 'Alle Treffer auf der Suchseite',
  updated: (day: string) => `Stand ${day}`,
  sort: 'Ordnen nach',
  orders: { relevance: 'Passung', freshness: 'Aktualität', confidence: 'Sicherheit' },
  facets: {
    kind: 'Art',
    theme: 'Thema',
    persona: 'Persona',
    stage: 'Station',
    channel: 'Kanal',
    owner: 'Verantwortlich',
    status: 'Stand',
    confidence: 'Sicherheit',
    language: 'Sprache',
  },
  keys: { move: 'auswählen', open: 'öffnen', close: 'schließen' },
  /** The one insight that answers. */
  answer: {
    label: 'Antwort',
    heard: (n: string) => `n = ${n}`,
    newest: (day: string) => `Jüngste Stimme: ${day}`,
    ask: 'Fragen dazu beantwortet',
    announced: 'Darüber steht eine Antwort.',
  },
  /** Where nothing answers. */
  unknown: {
    title: 'Das wissen wir noch nicht',
    text: 'Dazu gibt es hier keine belegte Antwort.',
    terms: 'Was begrifflich am nächsten liegt',
    pages: 'Seiten, die am nächsten kommen',
    request: 'Forschung dazu anfragen',
    requestHelp: 'Öffnet eine vorbereitete Anfrage. Abgeschickt wird sie erst von Hand.',
    requestTitle: (query: string) => `Forschungsfrage: ${query}`,
    asked: 'Gefragt wurde',
    filtered: 'Mit den Filtern',
    language: 'Sprache',
    nearest: 'Am nächsten kamen',
    nothingNear: 'Nichts kam dem nahe.',
  },
  /** How the words were read. */
  understood: {
    corrected: (meant: string, typed: string) =>
      `Gesucht nach ${germanQuotation(meant)} statt ${germanQuotation(typed)}.`,
    adopt: 'Übernehmen',
    widened: (typed: string, also: string) => `${germanQuotation(typed)}, auch: ${also}`,
    unknownField: (typed: string) =>
      `Einen Filter ${germanQuotation(typed)} gibt es nicht; gesucht wurde ohne ihn.`,
    unknownValue: (typed: string) =>
      `Den Wert in ${germanQuotation(typed)} gibt es nicht; gesucht wurde ohne diesen Filter.`,
    unknownInList: (typed: string, value: string) =>
      `Den Wert ${germanQuotation(value)} in ${germanQuotation(typed)} gibt es nicht; gesucht wurde ohne ihn.`,
    unreadable: (typed: string) =>
      `Der Filter ${germanQuotation(typed)} ist nicht lesbar; gesucht wurde ohne ihn.`,
    suggestion: 'Gemeint vielleicht:',
    shortened: 'Die Anfrage war sehr lang. Gesucht wurde mit ihrem Anfang.',
  },
  /** What was searched for before. */
  recent: {
    title: 'Zuletzt gesucht',
    local: 'Diese Liste bleibt auf diesem Gerät.',
    remove: (query: string) => `${germanQuotation(query)} aus der Liste löschen`,
    removeAll: 'Alle löschen',
    removed: 'Gelöscht.',
  },
  /** How to search more precisely: an example of each and what it does. */
  syntax: {
    title: 'Genauer suchen',
    phrase: { typed: 'kein Rückruf', does: 'genau diese Wortfolge' },
    without: { typed: 'Karte -Kreditkarte', does: 'ohne dieses Wort' },
    facet: { typed: 'persona:neubau', does: 'nur zu dieser Persona' },
    more: {
      typed: 'station: kanal: thema: verantwortlich: stand: art: sprache:',
      does: 'ebenso; Werte mit Leerzeichen in Anführungszeichen',
    },
    confidence: { typed: 'sicherheit:>=gestützt', does: 'mindestens so sicher' },
    since: { typed: 'seit:2026-06', does: 'nur, was seither gilt' },
    note: 'Die englischen Namen (stage:, channel:, theme:, owner:, status:, confidence:, since:) gelten auch.',
  },
});
