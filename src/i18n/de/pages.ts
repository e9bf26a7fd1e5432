import type { Say } from '../address.ts';

/** German words on the pages of the kinds, beside the labels of fields. */
export const pages = (say: Say) => ({
  /** Further words under which an entry is found. */
  aliases: 'Auch zu finden unter',
  concerns: 'Was wir über sie wissen',
  pains: 'Was auf diesem Weg schmerzt',
  restsOnIt: 'Was darauf beruht',
  nothingRests: 'Noch keine Erkenntnis beruht darauf.',
  noInsights: 'Dazu gibt es noch keine Erkenntnis.',
  meetThem: 'Wo man ihnen begegnet',
  pathLength: 'Dauer',
  percentagePoints: { one: 'Prozentpunkt', other: 'Prozentpunkte' },
  points: { one: 'Punkt', other: 'Punkte' },
  range: (from: string, to: string) => `${from} bis ${to}`,
  /** How the points of a journey's curve are to be read, by what they rest on. */
  emotionLegend: {
    measured:
      'Gefüllte Punkte sind aus erbetenen Rückmeldungen gemessen, mit 95-%-Intervall; jede Quelle zählt gleich viel.',
    complaintsOnly: 'Hohle Punkte beruhen nur auf unaufgeforderten Stimmen.',
    assumed: 'Gestrichelt ist, was wir annehmen.',
    unknown: 'Wo kein Punkt steht, wissen wir nichts.',
  },
  moreClaims: (count: string) => `${count} weitere in der Liste aller Erkenntnisse`,
  moreLinks: (count: string) => `und ${count} weitere`,
  moreVoices: (count: string) => `${count} mehr zeigen`,
  clock: (span: string) => `${span} Uhr`,
  /** Segments. */
  values: 'Heißt in Exporten',
  segmentVoicesRule: (count: string) => `${count} von Menschen aus diesem Segment, die neuesten zuerst.`,
  segmentSilent: 'Keine Quelle liefert Stimmen aus diesem Segment.',
  segmentSilentHelp:
    'Sobald ein Export einen Wert enthält, der dieses Segment meint, stehen seine Stimmen hier. Wer nicht zu hören ist, ist deshalb noch nicht zufrieden.',
  /** Studies. */
  design: 'So wurde geforscht',
  noFindings: 'Für diese Studie sind noch keine Befunde eingetragen.',
  /** Sources. */
  newest: 'Neueste Stimme',
  noVoicesYet: say(
    'Aus dieser Quelle ist noch nichts eingespielt. Spielen Sie einen Export ein, dann stehen hier seine Stimmen.',
    'Aus dieser Quelle ist noch nichts eingespielt. Spiel einen Export ein, dann stehen hier seine Stimmen.',
  ),
  silentSource: 'Diese Quelle hätte inzwischen wieder liefern sollen.',
  notPublished: (missing: string) =>
    `Diese Quelle steht nur in der Vorschau: Solange ihre Beschreibung nicht nennt, was hier fehlt (${missing}), bleibt sie aus jeder veröffentlichten Fassung heraus.`,
  retainedFrom: (month: string) =>
    `Stimmen aus der Zeit vor ${month} sind über die Frist hinaus; von ihnen bleiben nur Zahlen, und nur ab fünf Stimmen.`,
  noRetention: 'ohne Frist',
  undated: (count: string) => `Dazu kommen ${count} ohne Datum.`,
  sourceVoicesRule: (count: string) => `${count}, die neuesten zuerst.`,
  expectedEvery: 'Liefert',
  every: {
    day: 'jeden Tag',
    week: 'jede Woche',
    month: 'jeden Monat',
    quarter: 'jedes Quartal',
    year: 'jedes Jahr',
  },
  since: 'Erhoben seit',
  questionType: {
    single: 'eine Antwort',
    multiple: 'mehrere Antworten',
    scale: 'Skala',
    number: 'Zahl',
    open: 'offene Frage',
  },
  column: 'Spalte',
  columns: 'Spalten',
  quoting: 'Zitieren',
  quote: { public: 'auch öffentlich', internal: 'nur intern', none: 'nicht erlaubt' },
  importing: 'Wie die Exporte gelesen werden',
  importField: 'Feld',
  importSetting: 'Einstellung',
  importValue: 'Wert',
  /** Actions. */
  plan: 'Was sich messbar ändern soll',
  why: 'Warum wir das tun',
  /** Metrics. */
  reckoned: 'So wird gerechnet',
  metricType: {
    nps: 'Anteil der Fürsprecher (9 und 10) minus Anteil der Kritiker (0 bis 6)',
    csat: 'Anteil der guten Bewertungen unter allen, die bewertet haben',
    ces: 'Mittlerer Aufwand aus Sicht der Kunden',
    share: 'Anteil der Stimmen',
    mean: 'Mittelwert der Bewertungen',
    own: 'Wird außerhalb dieses Wikis erhoben',
  },
  counted: 'Gezählt wird',
  among: 'Unter',
  better: 'Besser ist',
  more: 'mehr',
  less: 'weniger',
  movedBy: 'Was sie verändern soll',
  movedByNothing: 'Noch keine Maßnahme soll diese Kennzahl verändern.',
  currentValue: (from: string, to: string) => `${from} bis ${to}`,
  notComputed: {
    own: 'Der Wert wird außerhalb dieses Wikis erhoben und hier nicht berechnet.',
    noSource: 'Ohne Quelle lässt sich kein Wert berechnen.',
    noVoices: 'In den letzten Monaten liegt keine auswertbare Stimme vor.',
  },
  /** Guides and paths. */
  neighbours: 'Weitere Seiten dieser Reihe',
  previous: 'Davor',
  next: 'Danach',
  firstDay: 'Für den ersten Tag',
  lessons: { one: 'Lektion', other: 'Lektionen' },
  /** Sessions. */
  past: 'Dieser Termin ist vorbei.',
  becameStudy: 'Daraus entstand',
  youMeet: say('Wem Sie begegnen', 'Wem du begegnest'),
  /** Contacts. */
  overdue: 'Überfällig',
  overdueHelp: 'Das Datum der Prüfung ist verstrichen, das älteste zuerst.',
  reviewWasDue: (day: string) => `Prüfung war fällig am ${day}`,
  nothingOwned: 'Noch kein Eintrag ist dieser Stelle zugeordnet.',
  knows: 'Kennt sich aus mit',
  /** Assessments. */
  ownView: 'Selbstbild der zehn Gewohnheiten',
  ownViewScale: 'Von 1 (gar nicht) bis 5 (gelebt). Ein Selbstbild ist eine Meinung und keine Messung.',
  habit: {
    listening: 'Ständig zuhören',
    followUp: 'Rückmeldungen beharrlich nachgehen',
    anticipation: 'Bedürfnisse vorausdenken',
    processes: 'Kundensicht in Abläufen verankern',
    privacy: 'Die Privatsphäre achten',
    sharing: 'Wissen teilen',
    engagement: 'Mitarbeitende begeistern',
    systematic: 'Das Erlebnis systematisch verbessern',
    accountability: 'Verantwortung schaffen',
    realTime: 'Sich im Augenblick anpassen',
  },
});
