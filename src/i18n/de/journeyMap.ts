import type { Say } from '../address.ts';
import { germanQuotation } from '../quotation.ts';

/** German words of the map of a journey: its curve, its evidence, its comparison, its exports. */
export const journeyMap = (say: Say) => ({
  lanes: 'Ebenen der Karte',
  whole: 'Ganze Karte zeigen',
  jump: 'Zu den Stationen',
  assumed: 'angenommen',
  /** The curve. */
  personas: 'Eigene Kurven',
  personaLabel: (persona: string, n: string) => `${persona} (n = ${n})`,
  noSegment: (persona: string) => `${persona}: keine Kurve, weil der Persona kein Segment zugeordnet ist.`,
  tooFew: (persona: string, segments: string) =>
    `${persona}: keine Kurve, weil an jeder Station weniger als 5 Stimmen aus dem Segment ${segments} vorliegen.`,
  overlapping: (persona: string, segments: string) =>
    `${persona}: Wer zu mehreren der Segmente gehört (${segments}), zählt in jedem.`,
  everybody: 'Alle',
  who: 'Wer',
  feeling: 'Stimmung',
  rests: 'Worauf sie beruht',
  curveCaption: 'Stimmung von −2 bis +2 je Station, mit 95-%-Intervall und Zahl der Stimmen.',
  complaintsCaption:
    'Wo nur unaufgeforderte Stimmen sprechen, gilt das Intervall für alle, die sich so melden, und nicht für alle Kunden.',
  /** A break. */
  breakShare: (share: string, low: string, high: string) => `${share} der Stimmen hier (${low} bis ${high})`,
  breakN: (hits: string, base: string) => `${hits} von ${base} Stimmen`,
  /** Stages by channels. */
  gridTitle: 'Wo wir etwas hören',
  gridLead:
    'Stimmen je Station und Kanal über den ganzen Zeitraum. Die Farbe folgt der Zahl; darunter steht, wie alt die neueste Stimme ist.',
  gridCaption: 'Stimmen je Station und Kanal',
  newest: (age: string) => `neueste vor ${age}`,
  thisMonth: 'neueste aus diesem Monat',
  months: { one: 'Monat', other: 'Monaten' },
  noDate: 'ohne Datum',
  waiting: 'Annahme, wartet auf Forschung',
  unused: 'nicht auf der Karte',
  disputed: 'umstritten',
  legend: 'Legende',
  fewVoices: 'wenige',
  manyVoices: 'viele Stimmen',
  /** The mobile journey. */
  mobileTitle: 'Fragen an die mobile Kundenreise',
  mobileLead: (open: string, all: string) => `${open} von ${all} Fragen sind offen.`,
  mobileOpen: 'offen',
  mobileAsk: say(
    'Wissen Sie mehr? Fragen Sie die zuständige Stelle.',
    'Weißt du mehr? Frag die zuständige Stelle.',
  ),
  mobile: {
    why: 'Warum wählen Kunden hier den mobilen Weg?',
    feedback: 'Wie sagen sie uns unterwegs, was sie davon halten?',
    distraction: 'Was lenkt sie ab, und was tun wir dagegen?',
    reward: 'Was haben sie davon, mobil zu sein?',
    unique: 'Was geht nur hier und nirgends sonst?',
    joined: 'Wie greifen Telefon, Filiale und Netz ineinander?',
    newBehaviour: 'Welches neue Verhalten könnten neue Geräte möglich machen?',
  },
  /** As it is beside as it should be. */
  compareTitle: 'Heute und künftig',
  compareLead: (today: string) => `Was sich gegenüber ${germanQuotation(today)} ändert.`,
  compareCaption: 'Stationen von heute neben denen des Zielbilds',
  today: 'Heute',
  planned: 'Künftig',
  differs: 'Was sich ändert',
  same: 'keine Änderung vermerkt',
  nothing: 'nichts',
  expected: (value: string) => `erwartet: ${value}`,
  change: {
    stays: 'bleibt',
    merges: 'wird zusammengelegt',
    splits: 'wird aufgeteilt',
    new: 'kommt hinzu',
    fallsAway: 'entfällt',
  },
  breaksGone: 'Medienbruch entfällt',
  breaksNew: 'Medienbruch kommt hinzu',
  channelsGone: 'Kanal entfällt',
  channelsNew: 'Kanal kommt hinzu',
  painsAnswered: 'Ärgernis mit Maßnahme',
  painsGone: 'Ärgernis wird nicht mehr erwartet',
  painsOpen: 'Ärgernis bleibt offen',
  tally: {
    stays: { one: 'Station bleibt', other: 'Stationen bleiben' },
    merges: { one: 'entsteht aus mehreren', other: 'entstehen aus mehreren' },
    splits: { one: 'ist Teil einer heutigen', other: 'sind Teile einer heutigen' },
    new: { one: 'kommt hinzu', other: 'kommen hinzu' },
    fallsAway: { one: 'entfällt', other: 'entfallen' },
  },
  plannedNotice: 'So soll es werden',
  todayNotice: 'So ist es heute',
  differences: 'Was sich ändert',
  /** Exports. */
  take: 'Mitnehmen',
  svg: 'Als Zeichnung (SVG)',
  csv: 'Als Tabelle (CSV)',
  print:
    'Auf Papier steht die Karte auf A3 quer, mit den Ebenen, die gerade gezeigt sind; mit allen braucht sie manchmal ein zweites Blatt.',
  /** Columns of the table beside those that the map names. */
  columns: {
    phase: 'Phase',
    number: 'Nr.',
    value: 'Stimmung',
    low: 'Stimmung von',
    high: 'Stimmung bis',
    n: 'Stimmung n',
    breakFrom: 'Medienbruch von',
    breakTo: 'Medienbruch zu',
    breakWhat: 'Medienbruch',
    breakShare: 'Medienbruch Anteil',
    breakLow: 'Medienbruch Anteil von',
    breakHigh: 'Medienbruch Anteil bis',
    breakBase: 'Medienbruch n',
    channels: 'Kanäle',
  },
});
