import type { ConfidenceGate, ConfidenceReason } from '../../wiki/judgement/confidenceSteps.ts';
import type { TrendReason } from '../../wiki/judgement/trend.ts';
import type { TrendMethod } from '../../wiki/judgement/trendTest.ts';

/** German sentences of the arithmetic: confidence, trend, charts, emotion. */
export const judgement = {
  /** Labels of the four facts. */
  facts: {
    confidence: 'Sicherheit',
    trend: 'Verlauf',
    freshness: 'Frische',
    owner: 'Zuständig',
    noOwner: 'niemand benannt',
    newestVoice: (when: string) => `neueste Stimme ${when}`,
    reviewBy: (day: string) => `zu prüfen bis ${day}`,
    severity: 'Schwere',
  },
  /** "How sure are we". */
  sure: {
    title: 'Wie sicher ist das?',
    titleWithdrawn: 'Wie sicher war das?',
    fold: 'Rechnung zeigen',
    table: 'Belege',
    columns: {
      measure: 'Was wurde gemessen',
      result: 'Ergebnis',
      n: 'n',
      interval: '95‑%‑Intervall',
      expected: 'Erwartet, wenn es stimmt',
      verdict: 'Urteil',
    },
    among: (what: string) => `Nenner: ${what}`,
    hitsOf: (hits: string, base: string) => `${hits} von ${base}`,
    atLeast: (value: string) => `mindestens ${value}`,
    atMost: (value: string) => `höchstens ${value}`,
    between: (low: string, high: string) => `${low} bis ${high}`,
    nothingExpected: 'nichts erwartet',
    from: (sources: string) => `Quelle: ${sources}`,
    voicesFromTo: (oldest: string, newest: string) => `Stimmen von ${oldest} bis ${newest}`,
    undated: { one: 'Stimme ohne Datum', other: 'Stimmen ohne Datum' },
    settled: (day: string) => `Geklärt am ${day}`,
    reckoning: 'So kommt das Urteil zustande',
    weight: 'Gewicht der Methode',
    volume: 'Menge',
    age: 'Alter',
    points: 'Beitrag',
    source: 'Quelle',
    daysOld: { one: 'Tag alt', other: 'Tage alt' },
    undatedSource: 'ohne Datum',
    addsNothing: (sources: string) =>
      `${sources}: gleiche Erhebung oder gleiche Befragte, zählt deshalb nicht noch einmal.`,
    sum: 'Summe',
    refuted: (what: string) => `${what} widerspricht.`,
    refutedSettled: (what: string) => `${what} widersprach; das ist geklärt.`,
    open: (what: string) => `${what} lässt die Aussage offen.`,
    query: 'Die Abfrage',
    finding: 'Der Befund',
    record: 'Die Stimme',
    verdict: (level: string) => `Urteil: ${level}`,
    withoutRefutations: (level: string) => `Ohne den Widerspruch wäre es: ${level}.`,
    needed: (actual: string, needed: string) => `${actual} von mindestens ${needed}`,
    passed: 'erfüllt',
    failed: 'nicht erfüllt',
    conditions: 'Bedingungen',
    gate: {
      voices: 'Stimmen',
      scoreSupported: 'Summe für „Gestützt“',
      independentGroups: 'unabhängige Quellen',
      methods: 'verschiedene Methoden',
      scoreEstablished: 'Summe für „Gesichert“',
    } satisfies Record<ConfidenceGate, string>,
    reason: {
      noEvidence: 'Es gibt keine Belege.',
      inconclusive: 'Die Belege lassen die Aussage offen.',
      onlyRefuted: 'Was es an Belegen gibt, widerspricht.',
      singleVoice: 'Bisher sagt es eine einzige Stimme.',
      scoreBelowSupported: 'Die Belege sind zu wenige, zu alt oder zu schwach.',
      scoreBelowEstablished: 'Die Belege tragen, reichen aber noch nicht weiter.',
      oneIndependentGroup: 'Alles stammt aus einer einzigen unabhängigen Quelle.',
      oneMethod: 'Alles wurde mit derselben Methode erhoben.',
      allGatesPassed: 'Mehrere unabhängige Quellen und Methoden sagen dasselbe.',
    } satisfies Record<ConfidenceReason, string>,
  },
  /** Change over time. */
  change: {
    title: 'Wie es sich entwickelt',
    recent: 'zuletzt',
    baseline: 'zuvor',
    window: (from: string, to: string) => `${from} bis ${to}`,
    compare: (recent: string, baseline: string) => `Zuletzt ${recent}, zuvor ${baseline}.`,
    difference: (points: string, low: string, high: string) =>
      `Unterschied ${points} Punkte (95‑%‑Intervall ${low} bis ${high}).`,
    adjusted: (p: string) => `Auf alle Aussagen dieser Ausgabe bezogen: p = ${p}.`,
    leftOut: (sources: string) => `Nicht verglichen, weil nur in einem Zeitraum vorhanden: ${sources}.`,
    reason: {
      noSharedSource: 'Keine Quelle deckt beide Zeiträume ab.',
      noneFound: 'Zuletzt hat es niemand mehr gesagt, obwohl es zu erwarten war.',
      significantChange: 'Der Unterschied ist größer, als der Zufall erklärt.',
      withinMargin: 'Der Unterschied liegt sicher unter der Schwelle, ab der wir von Veränderung sprechen.',
      changeBelowMargin: 'Es gibt einen Unterschied, aber einen sehr kleinen.',
      intervalTooWide: 'Mit so wenigen Stimmen lässt sich weder Veränderung noch Stillstand zeigen.',
    } satisfies Record<TrendReason, string>,
    method: {
      mantelHaenszel: 'Verglichen nach Mantel-Haenszel, Quelle für Quelle.',
      exact: 'Exakter Test, weil die Zahlen klein sind.',
      scoreInsteadOfExact: 'Verglichen nach Mantel-Haenszel mit Newcombe-Intervall.',
    } satisfies Record<TrendMethod, string>,
    whatNow: 'Eine Veränderung, keine Ursache.',
  },
  /** Charts. */
  chart: {
    seen: {
      strengthening: (recent: string, baseline: string) =>
        `Der Anteil nimmt zu: zuletzt ${recent} statt ${baseline}`,
      weakening: (recent: string, baseline: string) =>
        `Der Anteil nimmt ab: zuletzt ${recent} statt ${baseline}`,
      stable: (recent: string) => `Der Anteil ist stabil: zuletzt ${recent}`,
      silent: (_recent: string, baseline: string) =>
        `Niemand sagt es mehr; zuvor waren es ${baseline} der Stimmen`,
      tooLittleData: 'Für ein Urteil über den Verlauf reichen die Daten nicht',
    },
    caption: (what: string, among: string, n: string, hits: string) =>
      `${what}, Anteil an ${among} je Monat. n = ${n}, davon ${hits}. Band: 95‑%‑Intervall.`,
    inEachMonth: 'Wer in mehreren Monaten schreibt, zählt in jedem davon.',
    figures: 'Zahlen zeigen',
    month: 'Monat',
    share: 'Anteil',
    interval: '95‑%‑Intervall',
    hits: 'Treffer',
    base: 'n',
    noVoices: 'keine Stimmen',
    spark: (first: string, last: string) => `Monatlicher Anteil, von ${first} auf ${last}`,
    sparkNone: 'Kein Verlauf',
    withN: (share: string, base: string) => `${share}, n = ${base}`,
  },
  /** The emotion curve. */
  emotion: {
    title: 'Stimmung',
    scale: 'Skala von −2 (verärgert) bis +2 (begeistert)',
    unknown: 'keine Angabe',
  },
};
