import type { ThemeOrder } from '../../wiki/views/pulse.ts';
import type { DifferenceVerdict } from '../../wiki/views/scores.ts';
import type { Say } from '../address.ts';
import { germanQuotation } from '../quotation.ts';

/** German words of the pulse: scores over time, themes, groups. */
export const pulse = (say: Say) => ({
  title: 'Puls',
  lead: (recent: string, baseline: string) =>
    `Wie Kundinnen und Kunden uns bewerten und worüber sie sprechen: zuletzt (${recent}) verglichen mit zuvor (${baseline}).`,
  navLabel: 'Seiten des Pulses',
  overview: 'Überblick',
  themes: 'Themen',
  metrics: 'Kennzahlen',
  by: { channel: 'Nach Kanal', segment: 'Nach Segment', product: 'Nach Produkt' },
  byTitle: { channel: 'Puls nach Kanal', segment: 'Puls nach Segment', product: 'Puls nach Produkt' },
  group: { channel: 'Kanal', segment: 'Segment', product: 'Produkt' },
  byLead: (recent: string, baseline: string) =>
    `Dieselben Fragen, nach Gruppen getrennt: zuletzt (${recent}) verglichen mit zuvor (${baseline}).`,
  metricLead: (recent: string, baseline: string) =>
    `Monat für Monat; zuletzt (${recent}) verglichen mit zuvor (${baseline}).`,
  themesTitle: 'Themen im Puls',
  themesLead: (recent: string, baseline: string) =>
    `Wie viele Stimmen ein Thema nennen, was sie dabei empfinden und wie stark das Thema mit der Bewertung zusammenhängt: zuletzt (${recent}) verglichen mit zuvor (${baseline}).`,
  span: (from: string, to: string) => `${from} bis ${to}`,
  interval: (low: string, high: string) => `${low} bis ${high}`,
  withInterval: (interval: string, n: string) => `95‑%‑Intervall ${interval}, n = ${n}`,
  n: (n: string) => `n = ${n}`,
  tooFew: 'zu wenige',
  tooFewLong: (n: string) => `Zu wenige für einen Wert: n = ${n}.`,
  recent: 'Zuletzt',
  baseline: 'Zuvor',
  change: 'Veränderung',
  against: 'Unterschied zu allen anderen',
  inPoints: (words: string) => `${words}, in Punkten`,
  verdict: {
    higher: 'höher',
    lower: 'niedriger',
    undecided: 'nicht zu unterscheiden',
  } satisfies Record<DifferenceVerdict, string>,
  seen: {
    higher: (recent: string, baseline: string) => `Zuletzt ${recent}, höher als zuvor mit ${baseline}`,
    lower: (recent: string, baseline: string) => `Zuletzt ${recent}, niedriger als zuvor mit ${baseline}`,
    undecided: (recent: string, baseline: string) =>
      `Zuletzt ${recent}; von zuvor ${baseline} nicht zu unterscheiden`,
    alone: (recent: string) => `Zuletzt ${recent}; zum Vergleichen fehlt der Zeitraum davor`,
    nothing: 'Für einen Wert im jüngsten Zeitraum reichen die Stimmen nicht',
  },
  chartCaption: (what: string, n: string) =>
    `${what}. n = ${n} über alle Monate; das Band zeigt das 95‑%‑Intervall. Hohle Punkte beruhen auf weniger als 20 Fällen, fehlende auf weniger als fünf. Wer in mehreren Monaten antwortet, zählt in jedem einmal.`,
  ownCaption: (what: string, n: string) =>
    `${what}. n = ${n} Fälle über alle Monate; das Band zeigt das 95‑%‑Intervall. Hohle Punkte beruhen auf weniger als 20 Fällen, fehlende auf weniger als fünf.`,
  smallCaption: (n: string) => `n = ${n} über alle Monate, mit 95‑%‑Intervall`,
  better: { up: 'mehr ist besser', down: 'weniger ist besser' },
  legend:
    'Schattiert sind die beiden Zeiträume, gestrichelt ihr Wert. Das Band zeigt das 95‑%‑Intervall; hohle Punkte beruhen auf weniger als 20 Fällen.',
  target: (value: string) => `Ziel ${value}`,
  dotted: (what: string) => `gepunktet: ${what}`,
  months: 'Monate',
  quarters: 'Quartale',
  quarter: (year: string, quarter: string) => `${quarter}. Quartal ${year}`,
  period: 'Zeitraum',
  value: 'Wert',
  csv: 'Als CSV laden',
  csvOf: (what: string) => `${what} als CSV laden`,
  behind: {
    title: (of: string) => `Stimmen hinter den Zahlen: ${of}`,
    lead: (recent: string, baseline: string) =>
      `Wer hinter jeder Zahl steht, zuletzt (${recent}) und zuvor (${baseline}).`,
    journeyLead: 'Wer hinter der Stimmung jeder Station steht.',
    theme: 'Alles zum Thema',
    journey: 'Zur Kundenreise',
    metric: 'Zur Kennzahl im Puls',
    figures: 'Welche Zahl',
    rule: 'Die neuesten zuerst, je Person eine Stimme. Gezeigt wird, was Worte hat und zitiert werden darf; gezählt werden alle.',
    window: { recent: 'zuletzt', baseline: 'zuvor' },
    ofAll: (window: string) => `Alle Stimmen, ${window}`,
    ofGroup: (field: string, group: string, window: string) => `${field}: ${group}, ${window}`,
    count: (shown: string, all: string) => `${shown} von ${all} gezeigt`,
  },
  voices: 'Stimmen dahinter',
  voicesHelp: 'Die neuesten zitierbaren Stimmen, aus denen der Wert gezählt ist.',
  voicesOf: {
    promoters: 'Wer uns weiterempfiehlt (9 oder 10)',
    detractors: 'Wer uns nicht weiterempfiehlt (0 bis 6)',
  },
  allVoices: (source: string) => `Alle Stimmen der Quelle: ${source}`,
  ownRecords:
    'Die Werte sind im Unternehmen gemessen und stehen, wie eingetragen, in der Tabelle der Monate.',
  definition: 'Was die Kennzahl sagt',
  slicePlot: (what: string) =>
    `${what}, zuletzt, mit 95‑%‑Intervall. Gruppen mit weniger als fünf Stimmen bleiben ohne Wert.`,
  sliceTitle: (what: string) => `Anders als alle anderen: ${what}`,
  sliceNone: 'Keine Gruppe hebt sich erkennbar von allen anderen ab',
  sliceNote:
    'Das Urteil gilt, wenn das 95‑%‑Intervall der Differenz null nicht enthält. Von zwanzig solchen Vergleichen schlägt im Mittel einer auch ohne Unterschied aus; für einzelne Gruppen ist das ein Hinweis, kein Nachweis.',
  moving: 'Was sich bei den Themen bewegt',
  nothingMoves: 'Kein Thema nimmt nachweisbar zu oder ab.',
  allThemes: (count: string) => `Alle ${count} mit Menge, Stimmung und Wirkung`,
  silent: 'Ohne Wert',
  silentHelp: 'Für diese Kennzahlen liegen noch keine Stimmen oder Werte vor.',
  noMetrics: 'Noch ist keine Kennzahl angelegt, die sich berechnen lässt.',
  noMetricsHelp: say(
    'Legen Sie unter content/metrics eine Kennzahl mit Quelle an, dann erscheint hier ihr Verlauf.',
    'Leg unter content/metrics eine Kennzahl mit Quelle an, dann erscheint hier ihr Verlauf.',
  ),
  noThemes: 'Zu den Themen ist noch keine Stimme eingespielt.',
  noThemesHelp: say(
    'Spielen Sie einen Export ein. Regeln und Spalten ordnen die Stimmen den Themen zu.',
    'Spiel einen Export ein. Regeln und Spalten ordnen die Stimmen den Themen zu.',
  ),
  noSlices: 'Keine Kennzahl lässt sich danach trennen: Dafür muss ihre Quelle die Angabe liefern.',
  noChart: 'Für einen Verlauf braucht es zwei Monate mit Werten.',
  columns: {
    theme: 'Thema',
    voices: 'Stimmen',
    share: 'Anteil zuletzt',
    before: 'Anteil zuvor',
    change: 'Veränderung in Punkten',
    verdict: 'Verlauf',
    sentiment: 'Stimmung',
    impact: 'Wirkung',
    low: 'Untergrenze',
    high: 'Obergrenze',
    metric: 'Kennzahl',
    group: 'Gruppe',
    kind: 'Art',
  },
  orderLabel: 'Ordnen nach',
  order: {
    volume: 'Menge',
    sentiment: 'Stimmung',
    impact: 'Wirkung',
    change: 'Veränderung',
  } satisfies Record<ThemeOrder, string>,
  plot: {
    volume: 'Anteil der Stimmen, die ein Thema nennen, zuletzt',
    sentiment: 'Anteil positiver minus Anteil negativer Stimmen je Thema, in Punkten',
    impact: (score: string) =>
      `Wirkung auf ${germanQuotation(score)}: Wert aller minus Wert ohne die Stimmen zum Thema`,
    change: 'Veränderung des Anteils gegenüber zuvor, in Punkten',
  },
  plotCaption: (shown: string, all: string) =>
    `${shown} von ${all} Themen, mit 95‑%‑Intervall. Wo der Strich die Null kreuzt, ist die Richtung offen.`,
  themesNote: (score: string) =>
    `Die Wirkung sagt, um wie viele Punkte ${germanQuotation(score)} wegen eines Themas anders ausfällt: Wert aller minus Wert derer, die es nicht nennen. Das zeigt einen Zusammenhang, keine Ursache. Das Urteil über den Verlauf ist über alle Themen zugleich abgesichert (Benjamini-Hochberg).`,
  sentimentNote:
    'Stimmung ist der Anteil positiver minus der Anteil negativer Stimmen in Punkten, unter denen, die ein Thema nennen und ein Gefühl erkennen lassen.',
  toScore: (score: string) => `Zur Kennzahl: ${score}`,
  themesNoteAlone:
    'Das Urteil über den Verlauf ist über alle Themen zugleich abgesichert (Benjamini-Hochberg). Ohne eine Kennzahl wie die Weiterempfehlung lässt sich keine Wirkung nennen.',
  crossings: 'Themen',
  crossingsLead:
    'Anteil der Stimmen einer Gruppe, die ein Thema nennen, zuletzt; darunter das 95‑%‑Intervall. Wer in mehreren Monaten spricht, zählt in jedem einmal.',
  moreInFile: (count: string) => `${count} weitere Themen stehen in der Datei.`,
  inPulse: 'Verlauf, Quartale und Gruppen im Puls',
});
