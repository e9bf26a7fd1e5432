import type { Language } from '../../src/schema/fields.ts';

/** Words of a draft in each language: what the person who words the claim reads. */
const german = {
  summary: (hits: string, base: string, share: string) =>
    `${hits} von ${base} Stimmen (${share}) sprechen davon. Was heißt das für Kundinnen und Kunden?`,
  seen: 'Was die Stimmen zeigen',
  figures: (asOf: string) => `Stand ${asOf}; die Seite rechnet bei jeder Ausgabe neu.`,
  columns: ['Quelle', 'Treffer', 'n', 'Anteil'],
  interval: (share: string, low: string, high: string) =>
    `Anteil ${share}, 95-%-Intervall ${low} bis ${high}.`,
  trend: (recent: string, baseline: string) => `Zuletzt ${recent}, im Zeitraum davor ${baseline}.`,
  noTrend: 'Für einen Verlauf gibt es zu wenige datierte Stimmen.',
  voices: 'Stimmen',
  todo: [
    'Die Behauptung als ganzen Satz in `title` schreiben.',
    'Prüfen, ob `expect` ausdrückt, was gelten muss, wenn die Behauptung stimmt; vorgeschlagen ist der heutige Anteil.',
    'Personas, Stationen und Schwere ergänzen, dann `status: published` setzen.',
  ],
  alike:
    'Zuerst lesen, was es schon gibt. Steht dort dasselbe, die Belege dort ergänzen und diesen Entwurf löschen; sonst unter `related` nennen:',
  near: (key: string, title: string, share: string) => `\`${key}\`, zu ${share} ähnlich: „${title}“`,
};

const english: typeof german = {
  summary: (hits, base, share) =>
    `${hits} of ${base} voices (${share}) speak of it. What does that mean for customers?`,
  seen: 'What the voices show',
  figures: (asOf) => `As of ${asOf}; the page reckons anew with every build.`,
  columns: ['Source', 'Hits', 'n', 'Share'],
  interval: (share, low, high) => `Share ${share}, 95% interval ${low} to ${high}.`,
  trend: (recent, baseline) => `Lately ${recent}, in the time before ${baseline}.`,
  noTrend: 'There are too few dated voices for a trend.',
  voices: 'Voices',
  todo: [
    'Write the claim as a full sentence into `title`.',
    "See whether `expect` says what must hold if the claim is true; today's share is proposed.",
    'Add personas, stages and severity, then set `status: published`.',
  ],
  alike:
    'Read first what is there already. Where it says the same, add the evidence there and delete this draft; else name it in `related`:',
  near: (key, title, share) => `\`${key}\`, ${share} alike: “${title}”`,
};

/** The words of a draft in a language. */
export function draftWords(lang: Language): typeof german {
  return lang === 'de' ? german : english;
}
