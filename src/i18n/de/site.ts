import { germanQuotation } from '../quotation.ts';

/** German words around every page: header, footer, start page, lists, empty and wrong states. */
export const siteWords = {
  /** Header and footer. */
  site: {
    skip: 'Zum Inhalt springen',
    mainNav: 'Hauptnavigation',
    moreNav: 'Weitere Bereiche',
    language: 'Sprache',
    notInLanguage: 'nicht übersetzt',
    moved: 'Diese Seite ist umgezogen',
    movedTo: 'Zur neuen Adresse',
    asOf: (day: string) => `Stand: ${day}`,
    fictional: (company: string) => `${company} ist ein erfundenes Unternehmen`,
    fictionalLong: (company: string) =>
      `${company} und alle Stimmen in diesem Wiki sind erfunden. Ähnlichkeiten sind Zufall.`,
    synthetic: 'Erfundene Stimmen',
    syntheticLong: 'Diese Seite beruht auf erfundenen Stimmen einer Beispielfirma.',
    audienceLong: {
      public: 'Diese Ausgabe zeigt nur, was öffentlich ist.',
      internal: 'Nur für Mitarbeitende. Bitte nicht nach außen geben.',
      restricted: 'Nur für einen benannten Kreis. Bitte nicht weitergeben.',
    },
  },
  /** Main navigation. */
  nav: {
    insights: 'Erkenntnisse',
    personas: 'Personas',
    journeys: 'Kundenreisen',
    research: 'Forschung',
    actions: 'Maßnahmen',
    glossary: 'Glossar',
    habits: 'Gewohnheiten',
    guides: 'Handbuch',
    evidence: 'Quellen',
    metrics: 'Kennzahlen',
    segments: 'Segmente',
    paths: 'Lernpfade',
    sessions: 'Kunden treffen',
    contacts: 'Ansprechstellen',
    assessments: 'Selbsteinschätzungen',
    themes: 'Themen',
    channels: 'Kanäle',
    products: 'Produkte',
  },
  /** Start page. */
  home: {
    title: 'Was wir über unsere Kunden wissen',
    lead: 'Erkenntnisse mit Belegen: wie sicher, wie frisch, wer es sagt und was wir daraus machen.',
    doors: {
      label: 'Wege hinein',
      customer: {
        title: 'Hat jemand zugehört?',
        text: 'Was uns gesagt wurde, was wir daraufhin getan haben und ob es geholfen hat.',
      },
      employee: {
        title: 'Ich brauche eine Antwort',
        text: 'Alle Erkenntnisse, nach Wichtigkeit geordnet, mit den Worten der Kunden.',
      },
      researcher: {
        title: 'Ich habe Ergebnisse',
        text: 'Vom Export zur geprüften Seite, ohne Entwicklungsabteilung.',
      },
      newHire: {
        title: 'Ich bin neu hier',
        text: 'Der erste Tag: unsere Kunden, ihre Wege und unsere gemeinsame Sprache.',
      },
    },
    hurts: 'Was gerade am meisten schmerzt',
    hurtsWhy: 'Geordnet nach Reichweite, Schwere und Sicherheit.',
    changed: 'Was sich geändert hat',
    unknown: 'Was wir nicht wissen',
    unknownWhy: 'Annahmen, auf denen viel ruht.',
    restingOn: { one: 'Eintrag beruht darauf', other: 'Einträge beruhen darauf' },
    meet: 'Die nächste Gelegenheit, Kunden zu treffen',
  },
  /** Lists, hubs and filters. */
  list: {
    filters: 'Filter',
    all: 'Alle',
    remove: (what: string) => `Filter ${germanQuotation(what)} aufheben`,
    entries: { one: 'Eintrag', other: 'Einträge' },
    voices: { one: 'Stimme', other: 'Stimmen' },
    verbatims: { one: 'Zitat', other: 'Zitate' },
    shown: (shown: string, all: string) => `${shown} von ${all} werden gezeigt, die neuesten zuerst.`,
    sortedBy: 'Geordnet nach Reichweite, Schwere und Sicherheit',
    sortedByName: 'Geordnet nach dem Alphabet',
    columns: {
      claim: 'Erkenntnis',
      reach: 'Anteil',
      severity: 'Schwere',
      confidence: 'Sicherheit',
      states: 'Einschätzung',
      trend: 'Verlauf',
      action: 'Was geschieht',
      owner: 'Zuständig',
      due: 'Zugesagt bis',
      status: 'Stand',
      month: 'Monat',
    },
    nothingDone: 'noch nichts',
    noShare: 'nicht gemessen',
    previous: 'Zurück',
    next: 'Weiter',
    page: (page: string, pages: string) => `Seite ${page} von ${pages}`,
  },
  /** What to say where there is nothing. */
  empty: {
    list: 'Hier gibt es noch keine Einträge.',
    listHelp: 'Sobald der erste veröffentlicht ist, steht er hier.',
    verbatims: 'Dazu dürfen wir keine Worte zeigen.',
    verbatimsHelp: 'Gezählt werden die Stimmen trotzdem; die Einwilligung zum Zitieren fehlt.',
    chart: 'Für einen Verlauf gibt es zu wenige datierte Stimmen.',
    backlinks: 'Noch kein anderer Eintrag verweist hierher.',
    evidence: 'Diese Aussage hat keine Belege und ist deshalb eine Annahme.',
    actions: 'Dazu geschieht noch nichts.',
    searchAll: 'In allem suchen',
  },
  /** The page that does not exist. */
  notFound: {
    title: 'Diese Seite gibt es nicht',
    text: 'Vielleicht wurde der Eintrag umbenannt oder gehört nicht zu dieser Ausgabe.',
    search: 'Suchen',
    home: 'Zur Startseite',
  },
};
