import type { MOBILE_QUESTIONS } from '../../schema/journey.ts';
import type { Say } from '../address.ts';
import type { Noun } from '../format.ts';
import { germanQuotation } from '../quotation.ts';

/** German words of studies, sessions and the research plan. */
export const researchWords = (say: Say) => ({
  /** Studies. */
  study: {
    status: { planned: 'geplant', running: 'im Feld', done: 'abgeschlossen' },
    parts: 'Was wir im Einzelnen wissen wollen',
    settles: 'Davon hängt ab',
    planned: { design: 'So wollen wir forschen', told: 'Was ihnen gesagt wird' },
    cite: 'Als Beleg',
    restsOn: 'Darauf beruht',
    nothingRests: 'Noch beruht nichts darauf.',
    limits: 'Was diese Studie nicht zeigen kann',
    labLimit:
      'Ein Labor ist nicht die wirkliche Lage: Wer beobachtet wird, handelt anders. Eigene Grenzen nennt diese Studie nicht.',
    noLimit: 'Diese Studie nennt keine Grenzen. Jede hat welche.',
    fromSession: 'Entstanden aus',
  },
  /** Sessions. */
  meet: {
    calendar: 'Kalender der kommenden Termine (iCalendar)',
    calendarName: (wiki: string) => `${wiki}: Kunden treffen`,
    told: 'Was Gästen gesagt wird',
    seatsTaken: (taken: string, all: string) => `${taken} von ${all} Plätzen waren besetzt`,
    guests: { one: 'Gast', other: 'Gäste' } satisfies Noun,
    awaited: (day: string) => `Die Notizen werden bis zum ${day} zu einer Studie.`,
    missing: (days: string) => `Seit dem Termin sind ${days} vergangen, und die Notizen fehlen noch.`,
    missingHelp: say(
      'Schreiben Sie die Notizen in eine Markdown-Datei; daraus wird der Entwurf einer Studie mit:',
      'Schreib die Notizen in eine Markdown-Datei; daraus wird der Entwurf einer Studie mit:',
    ),
    days: { one: 'Tag', other: 'Tage' } satisfies Noun,
  },
  /** Research plan. */
  plan: {
    title: 'Was wir nicht wissen',
    lead: 'Offene Fragen: Annahmen, auf denen etwas beruht, und Stationen, zu denen uns niemand etwas gesagt hat. Oben steht, worauf am meisten beruht.',
    link: 'Forschungsplan: alle offenen Fragen',
    count: { one: 'offene Frage', other: 'offene Fragen' } satisfies Noun,
    rule: (action: string, stage: string) =>
      `Gewicht: Maßnahmen und Personas zählen ${action}, Stationen und Erkenntnisse ${stage}, alles andere 1; dazu jede angenommene Aussage einer Persona 1.`,
    weight: 'Gewicht',
    type: {
      insight: 'Annahme über Kunden',
      stage: 'Station ohne Stimmen',
      persona: 'Angenommenes über eine Persona',
      mobile: 'Fragen zur mobilen Reise',
    },
    ask: {
      insight: (claim: string) => `Stimmt das: ${germanQuotation(claim)}?`,
      stage: (stage: string, journey: string) =>
        `Wie geht es Kunden bei ${germanQuotation(stage)} (${journey})?`,
      persona: (persona: string) => `Was stimmt an unserem Bild von ${germanQuotation(persona)}?`,
      mobile: (journey: string) => `Was wissen wir über ${germanQuotation(journey)} auf dem Telefon?`,
    },
    about: 'Steht hier',
    points: { one: 'offener Punkt', other: 'offene Punkte' } satisfies Noun,
    rests: 'Darauf beruht',
    restsNothing: 'Noch beruht nichts darauf.',
    dependents: {
      action: 'Maßnahmen',
      persona: 'Personas',
      stage: 'Stationen',
      insight: 'Erkenntnisse',
      other: 'Anderes',
    },
    studied: { planned: 'Geplant', running: 'Im Feld', done: 'Schon gefragt, noch offen' },
    nobody: 'Noch sieht niemand nach.',
    propose: 'Eine Studie vorschlagen',
    proposeSubject: (question: string) => `Vorschlag für eine Studie: ${question}`,
    none: 'Nichts von dem, worauf etwas beruht, ist bloß angenommen.',
    mobile: {
      why: 'Warum wählen Kunden das Telefon?',
      feedback: 'Wie geben sie unterwegs Rückmeldung?',
      distraction: 'Wie gehen wir mit Ablenkung um?',
      reward: 'Was haben sie davon, es unterwegs zu tun?',
      unique: 'Was geht nur hier?',
      joined: 'Wie hängen Telefon und Filiale zusammen?',
      newBehaviour: 'Welches neue Verhalten könnten neue Geräte bringen?',
    } satisfies Record<(typeof MOBILE_QUESTIONS)[number], string>,
  },
});
