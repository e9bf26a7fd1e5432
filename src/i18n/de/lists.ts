import type { Kind, Vocabulary } from '../../schema/kinds.ts';

/** German words of lists, hubs and the news of the start page. */
export const listWords = {
  /** Lists. */
  lists: {
    /** One sentence under the headline of each list. */
    lead: {
      insight: 'Was wir über Kunden wissen, in ganzen Sätzen. Jeder steht auf Belegen oder heißt Annahme.',
      persona: 'Typen von Kunden. Jede Aussage trägt ihren Beleg oder heißt Annahme.',
      segment: 'Gruppen von Kunden, die sich zählen lassen.',
      journey: 'Wege, die Kunden mit uns gehen, Station für Station.',
      study: 'Was wir gefragt, beobachtet und ausprobiert haben, und was es nicht zeigen kann.',
      source: 'Woher die Stimmen kommen, wie sie erhoben werden und wozu.',
      action: 'Was wir aus dem machen, was Kunden sagen, und was daraus wurde.',
      metric: 'Was wir messen, wie es gerechnet wird und welchen Wert wir erreichen wollen.',
      term: 'Unsere gemeinsame Sprache, deutsch und englisch.',
      guide: 'Wie wir arbeiten: Gewohnheiten, Grundsätze und Anleitungen.',
      path: 'Einführungen nach Rollen, mit Fragen zur Selbstprüfung.',
      session: 'Gelegenheiten, Kunden selbst zu erleben.',
      contact: 'Wen man fragen kann: Rollen und Teams, keine Privatpersonen.',
      assessment: 'Wie Bereiche sich selbst sehen, neben dem, was gemessen wird.',
      theme: 'Worüber Kunden sprechen: das Codebuch, nach dem Stimmen zugeordnet werden.',
      channel: 'Wege zwischen Kunden und uns.',
      product: 'Was Kunden bei uns haben.',
      phase: 'Abschnitte einer Kundenreise: vor, während und nach dem Kauf.',
      method: 'Wie wir zuhören und forschen, und wie viel ein Beleg davon wiegt.',
    } satisfies Record<Kind | Vocabulary, string>,
    /** How rows are ordered, where not by priority or name. */
    order: {
      newest: 'Die neuesten zuerst',
      status: 'Nach Stand und Zusage geordnet',
      size: 'Nach Größe geordnet',
      voices: 'Nach Zahl der Stimmen geordnet',
      given: 'In der Reihenfolge des Handbuchs',
      coming: 'Die nächsten zuerst',
      start: 'Der erste Tag zuerst',
      taxonomy: 'In der festgelegten Reihenfolge',
    },
    filtered: (label: string, value: string) => `${label}: ${value}`,
    capped: (shown: string, all: string) =>
      `Hier stehen die ersten ${shown} von ${all}. Alle anderen findet die Suche.`,
    pages: 'Seiten der Liste',
    type: 'Art',
    coming: 'Kommende Termine',
    past: 'Vergangene Termine',
    stages: { one: 'Station', other: 'Stationen' },
    retired: 'abgelöst',
    draft: 'Entwurf',
    target: (value: string) => `Ziel ${value}`,
    confidenceFactor: (weight: string) => `Gewicht ${weight}`,
  },
  /** Hubs of themes, channels, products, phases and methods. */
  hubs: {
    synonyms: 'Auch genannt',
    parent: 'Gehört zu',
    children: 'Umfasst',
    medium: 'Art des Kanals',
    mediumOf: { digital: 'digital', voice: 'im Gespräch', paper: 'auf Papier', 'in-person': 'vor Ort' },
    moment: 'Zeitpunkt',
    weight: 'Gewicht eines Belegs',
    fullAt: 'Voller Umfang ab',
    halfLife: 'Halbwertszeit',
    days: { one: 'Tag', other: 'Tagen' },
    claims: 'Was wir wissen',
    noClaims: 'Dazu gibt es noch keine Erkenntnis.',
    noClaimsHelp: 'Forschende können aus den Stimmen eine entwerfen.',
    allClaims: (count: string) => `Alle ${count}`,
    volume: 'Stimmen im Verlauf',
    voices: 'Was Kunden sagen',
    voicesRule: (limit: string) =>
      `Gezeigt werden höchstens ${limit} Stimmen, die neuesten zuerst, und nur Worte, die wir zitieren dürfen.`,
    shownOf: (shown: string, all: string) => `Hier stehen ${shown} von ${all}.`,
    actions: 'Was geschieht',
    studies: 'Studien',
    draft:
      'Dieses Thema ist ein Entwurf. Es stammt aus einer Spalte eines Exports und wartet auf seine Definition.',
    retired: 'Dieser Begriff wird nicht mehr verwendet.',
    replacedBy: 'An seine Stelle tritt:',
  },
  /** What changed and what is unknown, on the start page. */
  news: {
    windows: (recent: string, baseline: string) => `Verläufe vergleichen ${recent} mit ${baseline}.`,
    strengthening: (recent: string, n: string, before: string) =>
      `Wird häufiger: zuletzt ${recent} (n = ${n}), davor ${before}.`,
    weakening: (recent: string, n: string, before: string) =>
      `Wird seltener: zuletzt ${recent} (n = ${n}), davor ${before}.`,
    silent: (n: string, before: string) =>
      `Verstummt: zuletzt von niemandem genannt (n = ${n}), davor von ${before}.`,
    disputed: (by: string) => `Neu umstritten: ${by} widerspricht.`,
    published: (level: string) => `Neu veröffentlicht. Sicherheit: ${level}.`,
    shipped: 'Bei den Kunden angekommen.',
    study: (participants: string) => `Neue Studie, ${participants}.`,
    assumed: (assumed: string, all: string) => `${assumed} von ${all} Aussagen sind Annahmen.`,
    resting: (count: string) => `Annahme, ${count}.`,
    nothing: 'Noch beruht nichts darauf',
    noChange: 'In den letzten 90 Tagen hat sich nichts geändert, was mehr als Zufall wäre.',
    noPain: 'Noch ist kein Ärgernis belegt.',
    noPainHelp: 'Ein Export von Rückmeldungen genügt für den Anfang.',
    noUnknown: 'Keine Erkenntnis ist eine bloße Annahme.',
    noSession: 'Es steht kein Termin fest.',
    noSessionHelp: 'Die Ansprechstelle weiß, wann das nächste Nutzerlabor stattfindet.',
    allSessions: 'Alle Termine',
    allAssumptions: 'Alle Annahmen',
    allPains: 'Alle Ärgernisse',
    choose: 'Sprache wählen',
  },
};
