import type { Kind, Vocabulary } from '../../schema/kinds.ts';
import type { Noun } from '../format.ts';

/** German names of kinds and vocabularies. */
export const names = {
  /** Kinds of entries. */
  kind: {
    insight: { one: 'Erkenntnis', other: 'Erkenntnisse' },
    persona: { one: 'Persona', other: 'Personas' },
    segment: { one: 'Segment', other: 'Segmente' },
    journey: { one: 'Kundenreise', other: 'Kundenreisen' },
    study: { one: 'Studie', other: 'Studien' },
    source: { one: 'Quelle', other: 'Quellen' },
    action: { one: 'Maßnahme', other: 'Maßnahmen' },
    metric: { one: 'Kennzahl', other: 'Kennzahlen' },
    term: { one: 'Begriff', other: 'Begriffe' },
    guide: { one: 'Handbuchseite', other: 'Handbuch' },
    path: { one: 'Lernpfad', other: 'Lernpfade' },
    session: { one: 'Termin', other: 'Termine' },
    contact: { one: 'Ansprechstelle', other: 'Ansprechstellen' },
    assessment: { one: 'Selbsteinschätzung', other: 'Selbsteinschätzungen' },
  } satisfies Record<Kind, Noun>,
  /** Pages over many entries. */
  overview: 'Überblick',
  /** Controlled words. */
  vocabulary: {
    theme: { one: 'Thema', other: 'Themen' },
    channel: { one: 'Kanal', other: 'Kanäle' },
    product: { one: 'Produkt', other: 'Produkte' },
    phase: { one: 'Phase', other: 'Phasen' },
    method: { one: 'Methode', other: 'Methoden' },
  } satisfies Record<Vocabulary, Noun>,
  /** Sorts of claims. */
  insightKind: {
    need: 'Bedürfnis',
    pain: 'Ärgernis',
    behaviour: 'Verhalten',
    expectation: 'Erwartung',
    opportunity: 'Chance',
  },
  /** Sorts of handbook pages. */
  guideType: {
    habit: 'Gewohnheit',
    principle: 'Grundsatz',
    do: 'Das tun wir',
    dont: 'Das lassen wir',
    method: 'Methode',
    'how-to': 'Anleitung',
    legal: 'Rechtliches',
    project: 'Über dieses Wiki',
  },
  /** Sorts of meetings. */
  sessionType: {
    'user-lab': 'Nutzerlabor',
    'talk-to-your-customer': 'Kundengespräch',
    'service-shadowing': 'Hospitation im Service',
    'community-event': 'Kundenabend',
  },
  /** What a contact is. */
  role: {
    'cx-champion': 'CX-Champion',
    owner: 'Zuständige Stelle',
    researcher: 'Forschung',
    'data-protection': 'Datenschutz',
    board: 'Vorstand',
  },
  /** Moments of a phase. */
  moment: { before: 'vor dem Kauf', during: 'beim Kauf', after: 'nach dem Kauf' },
  /** Depth of a learning path. */
  pathLevel: { basic: 'Grundlagen', advanced: 'Vertiefung' },
  /** State of a journey. */
  journeyState: { 'as-is': 'Ist-Stand', 'to-be': 'Zielbild' },
  /** Languages. */
  language: { de: 'Deutsch', en: 'Englisch', other: 'andere Sprache' },
};

/** German words for the states of entries. */
export const states = {
  /** How sure we are. */
  confidence: {
    assumption: 'Annahme',
    emerging: 'Erste Hinweise',
    supported: 'Gestützt',
    established: 'Gesichert',
    disputed: 'Umstritten',
  },
  /** What each level means, one sentence. */
  confidenceMeaning: {
    assumption: 'Wir glauben das. Belege fehlen noch.',
    emerging: 'Es gibt Belege, aber noch zu wenige, um darauf zu bauen.',
    supported:
      'Die Belege tragen, stammen aber aus einer Quelle oder Methode oder reichen noch nicht weiter.',
    established: 'Mehrere unabhängige Quellen und Methoden sagen dasselbe.',
    disputed: 'Mindestens ein Beleg widerspricht, und der Widerspruch ist nicht geklärt.',
  },
  /** A claim that no longer holds, whatever its evidence said. */
  withdrawn: { word: 'Zurückgezogen', meaning: 'Davon gingen wir einmal aus; es gilt nicht mehr.' },
  /** What a claim does over time. */
  trend: {
    strengthening: 'nimmt zu',
    stable: 'stabil',
    weakening: 'nimmt ab',
    silent: 'verstummt',
    tooLittleData: 'zu wenig Daten',
  },
  /** How much it hurts. */
  severity: { low: 'gering', medium: 'mittel', high: 'hoch', critical: 'kritisch' },
  /** How fresh. */
  freshness: {
    fresh: 'frisch',
    ageing: 'altert',
    stale: 'veraltet',
    undated: 'ohne Datum',
    overdue: 'Prüfung überfällig',
  },
  /** Where an action stands. */
  actionStatus: {
    proposed: 'vorgeschlagen',
    committed: 'zugesagt',
    'in-progress': 'in Arbeit',
    shipped: 'umgesetzt',
    verified: 'überprüft',
    dropped: 'verworfen',
  },
  /** What became of its metric. */
  outcome: {
    moved: 'verändert wie erwartet',
    unchanged: 'unverändert',
    worse: 'schlechter geworden',
    tooEarly: 'noch zu früh',
    tooLittleData: 'zu wenig Daten',
    notDeclared: 'keine Wirkung vereinbart',
  },
  /** What an item of evidence says. */
  verdict: {
    supports: 'stützt',
    refutes: 'widerspricht',
    inconclusive: 'lässt es offen',
    describes: 'beschreibt nur',
  },
  /** Who may see it. */
  visibility: { public: 'öffentlich', internal: 'intern', restricted: 'vertraulich' },
  /** Whom a build is for. */
  audience: {
    public: 'Öffentliche Ausgabe',
    internal: 'Interne Ausgabe',
    restricted: 'Vertrauliche Ausgabe',
  },
  /** Sentiment as coded. */
  sentiment: { positive: 'positiv', neutral: 'neutral', negative: 'negativ', unknown: 'unbekannt' },
  /** What a point of the emotion curve rests on. */
  emotion: {
    measured: 'gemessen',
    hollow: 'nur unaufgeforderte Stimmen',
    assumed: 'angenommen',
    unknown: 'unbekannt',
  },
  /** Ends of the emotion scale. */
  emotionScale: { good: 'begeistert', bad: 'verärgert' },
};
