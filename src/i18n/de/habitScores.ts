import type { Say } from '../address.ts';

/** German words of the ten habits as they are measured. */
export const habitScores = (say: Say) => ({
  title: 'Zehn Gewohnheiten',
  lead: 'Was kundenorientierte Unternehmen tun, gemessen an dem, was in diesem Wiki steht. Jede Zahl führt zu den Einträgen, aus denen sie besteht.',
  radarTitle: 'Gemessen und selbst eingeschätzt',
  radarCaption: (measured: string, units: string) =>
    `Von innen (0 %) nach außen (100 %). Durchgezogen: gemessen aus ${measured} Gewohnheiten. Gestrichelt: Mittel der jüngsten Selbsteinschätzungen der Bereiche (n = ${units}), 1 von 5 als 0 %, 5 von 5 als 100 %.`,
  radarMeasured: (measured: string) =>
    `Von innen (0 %) nach außen (100 %), gemessen aus ${measured} Gewohnheiten. Eine Selbsteinschätzung gibt es noch nicht.`,
  habit: 'Gewohnheit',
  counted: 'Gezählt',
  metOf: (met: string, of: string) => `${met} von ${of}`,
  nothing: 'Nichts, woran sich das messen ließe.',
  nothingHelp: say(
    'Sobald es Einträge gibt, die dafür zählen, steht hier eine Zahl. Was zählt, lesen Sie unten.',
    'Sobald es Einträge gibt, die dafür zählen, steht hier eine Zahl. Was zählt, liest du unten.',
  ),
  gap: 'Abstand in Punkten',
  gapTitle: 'Selbstbild und Messung',
  gapWords: {
    over: (points: string) => `schätzt sich ${points} Punkte höher ein, als gemessen ist`,
    under: (points: string) => `schätzt sich ${points} Punkte niedriger ein, als gemessen ist`,
    same: 'schätzt sich so ein, wie gemessen ist',
  },
  noSelf: 'Kein Bereich hat sich bisher eingeschätzt.',
  units: 'Bereiche',
  self: (value: string) => `${value} von 5`,
  how: 'So gerechnet',
  mean: 'Der Wert ist das Mittel der Teile; jeder zählt gleich viel.',
  raise: 'Was den Wert heben würde',
  raised: 'Alles, was zählt, ist erfüllt.',
  met: 'Was schon zählt',
  more: (count: string) => `und ${count} weitere`,
  guide: 'Dazu im Handbuch',
  all: 'Alle zehn Gewohnheiten',
  openScore: 'Wie es hier darum steht',
  formula: {
    listening:
      'Je Kanal die Monate mit mindestens einer neuen Stimme, von den letzten zwölf abgeschlossenen. Alle Kanäle der Taxonomie zählen, auch die, aus denen nichts kommt.',
    followUp:
      'Belegte Ärgernisse, zu denen eine Maßnahme bei den Kundinnen und Kunden angekommen ist oder mit Begründung verworfen wurde, von allen belegten Ärgernissen.',
    anticipation:
      'Ärgernisse, zu denen jemand vor ihrem Höhepunkt etwas vorgeschlagen hat: eine Maßnahme, oder eine Chance oder ein Bedürfnis zum selben Thema. Von allen, deren Verlauf über mindestens sechs Monate mit je zehn Stimmen einen Höhepunkt zeigt.',
    processes:
      'Stationen heutiger Kundenreisen, hinter denen ein Ablauf oder System vermerkt ist und von denen mindestens eine Erkenntnis spricht, von allen Stationen mit Ablauf oder System.',
    privacy:
      'Quellen, die Zweck, Rechtsgrundlage und Aufbewahrung nennen, von allen Quellen. Eine Quelle mit Personendaten in ihren Stimmen hält jeden Bau an; hier steht deshalb keine.',
    sharing:
      'Erkenntnisse, Personas, Kundenreisen und Studien, die öffentlich sind oder in einem Termin oder einer Lektion gelesen werden, von allen.',
    engagement:
      'Zwei Teile: belegte Plätze bei Terminen der letzten zwölf Monate, und Lektionen mit einer Frage zum Verständnis.',
    systematic:
      'Erkenntnisse, Personas, Kundenreisen, Studien, Quellen und Kennzahlen, deren Prüftermin genannt und nicht verstrichen ist, von allen.',
    accountability:
      'Belegte Ärgernisse mit zuständiger Stelle und einer Maßnahme mit Termin, von allen belegten Ärgernissen.',
    realTime:
      'Quellen, deren jüngste Stimme höchstens einen Takt und zwei Wochen alt ist, von allen Quellen. Der Takt steht bei der Quelle; ohne Angabe gilt ein Monat. Gerechnet wird vom letzten Tag des Monats der Stimme.',
  },
  raiseBy: {
    listening: 'Für diese Kanäle fehlen Monate mit Stimmen: eine Quelle anschließen oder öfter einspielen.',
    followUp: 'Zu diesen Ärgernissen ist noch nichts angekommen, und niemand hat begründet, warum nicht.',
    anticipation:
      'Hier kam der Vorschlag erst, als das Ärgernis schon seinen Höhepunkt hatte, oder es gibt keinen.',
    processes: 'Diese Stationen haben einen Ablauf, aber keine Erkenntnis nennt sie.',
    privacy: 'Diesen Quellen fehlt Zweck, Rechtsgrundlage oder Aufbewahrung.',
    sharing: 'Diese Einträge stehen im Wiki und werden nirgends gemeinsam gelesen.',
    engagement: 'Hier blieben Plätze frei, oder die Lektion fragt nicht nach.',
    systematic: 'Diese Einträge haben keinen Prüftermin oder sind über ihn hinaus.',
    accountability: 'Diesen Ärgernissen fehlt eine zuständige Stelle oder eine Maßnahme mit Termin.',
    realTime: 'Von diesen Quellen ist zu lange nichts gekommen.',
  },
  part: {
    months: 'Monate mit Stimmen',
    pains: 'Ärgernisse',
    stages: 'Stationen',
    sources: 'Quellen',
    entries: 'Einträge',
    seats: 'Belegte Plätze',
    lessons: 'Lektionen mit Fragen',
  },
  /** What a single record gives. */
  told: {
    months: (met: string, of: string) => `${met} von ${of} Monaten`,
    seats: (met: string, of: string) => `${met} von ${of} Plätzen`,
    days: (days: string) => `jüngste Stimme mindestens ${days} alt`,
  },
  days: { one: 'Tag', other: 'Tage' },
});
