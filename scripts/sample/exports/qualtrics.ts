import type { Random } from '../random.ts';
import type { Tone } from '../voices/strand.ts';
import { writeDelimited } from './delimited.ts';
import type { KeyedVoice, RawExport } from './export.ts';

/** Column, wording and import id, as the three header rows of today's layout give them. */
const columns: readonly (readonly [name: string, wording: string, importId: string])[] = [
  ['StartDate', 'Startdatum', 'startDate'],
  ['EndDate', 'Enddatum', 'endDate'],
  ['Status', 'Antworttyp', 'status'],
  ['IPAddress', 'IP-Adresse', 'ipAddress'],
  ['Progress', 'Fortschritt', 'progress'],
  ['Duration (in seconds)', 'Dauer (in Sekunden)', 'duration'],
  ['Finished', 'Beendet', 'finished'],
  ['RecordedDate', 'Aufzeichnungsdatum', 'recordedDate'],
  ['ResponseId', 'Antwort-ID', '_recordId'],
  ['RecipientLastName', 'Nachname des Empfängers', 'recipientLastName'],
  ['RecipientFirstName', 'Vorname des Empfängers', 'recipientFirstName'],
  ['RecipientEmail', 'E-Mail-Adresse des Empfängers', 'recipientEmail'],
  ['ExternalReference', 'Externe Datenreferenz', 'externalDataReference'],
  ['LocationLatitude', 'Breitengrad', 'locationLatitude'],
  ['LocationLongitude', 'Längengrad', 'locationLongitude'],
  ['DistributionChannel', 'Verteilungskanal', 'distributionChannel'],
  ['UserLanguage', 'Benutzersprache', 'userLanguage'],
  [
    'Q_NPS_NPS_GROUP',
    'Wie wahrscheinlich ist es, dass Sie die Musterbank weiterempfehlen? - Gruppe',
    'QID1_NPS_GROUP',
  ],
  ['Q_NPS', 'Wie wahrscheinlich ist es, dass Sie die Musterbank weiterempfehlen?', 'QID1'],
  ['Q1', 'Was ist der wichtigste Grund\nfür Ihre Bewertung?', 'QID2_TEXT'],
  ['Q2', 'Über welchen Weg hatten Sie zuletzt Kontakt mit uns?', 'QID3'],
  ['Q3', 'Wurde Ihr Anliegen beim ersten Kontakt gelöst?', 'QID4'],
  ['Q4', 'Wie möchten Sie wichtige Geldfragen am liebsten klären?', 'QID5'],
  ['Q5', 'Wie leicht haben wir es Ihnen gemacht, Ihr Anliegen zu erledigen?', 'QID6'],
  ['Kundensegment', 'Kundensegment', 'Kundensegment'],
  ['Produkt', 'Produkt', 'Produkt'],
];

/** Answers to the recommendation question by mood, from the worst to the best. */
const answers: Readonly<Record<Tone, readonly number[]>> = {
  positive: [8, 9, 9, 9, 9, 10, 10, 10, 10, 10],
  neutral: [6, 7, 7, 7, 8, 8, 8, 9, 9],
  negative: [0, 1, 2, 3, 4, 5, 6, 6, 7, 7, 8],
};

/** Answers to how easy it was, 1 (very hard) to 7 (very easy), by mood. */
const ease: Readonly<Record<Tone, readonly number[]>> = {
  positive: [5, 5, 6, 6, 6, 7, 7, 7, 7],
  neutral: [3, 4, 4, 4, 5, 5, 6],
  negative: [1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5],
};

/** The same where the company itself has made it hard. */
const hard: readonly number[] = [1, 1, 1, 2, 2, 2, 3, 3, 4];
const madeHard = new Set(['unterlagen', 'medienbruch', 'kontoeroeffnung']);

const segments: Readonly<Record<string, string>> = {
  anmeldung: 'junge-erwachsene',
  'app-bedienung': 'ruhestaendler',
  'erreichbarkeit-filiale': 'ruhestaendler',
  'beratung-filiale': 'ruhestaendler',
  unterlagen: 'familien',
  medienbruch: 'familien',
  kontoeroeffnung: 'junge-erwachsene',
  betrugsschutz: 'ruhestaendler',
  bearbeitungsstand: 'familien',
  ueberweisung: 'junge-erwachsene',
};

const channels: Readonly<Record<string, string>> = {
  anmeldung: 'App',
  'app-bedienung': 'App',
  ueberweisung: 'App',
  'wartezeit-telefon': 'Telefon',
  'beratung-filiale': 'Filiale',
  'erreichbarkeit-filiale': 'Filiale',
  unterlagen: 'Online-Banking',
  medienbruch: 'Online-Banking',
  kontoeroeffnung: 'App',
  beschwerde: 'E-Mail',
  betrugsschutz: 'Telefon',
  kartenversand: 'Post',
};

const products: Readonly<Record<string, string>> = {
  kartenversand: 'Karten',
  unterlagen: 'Baufinanzierung',
  medienbruch: 'Baufinanzierung',
  kontoeroeffnung: 'Girokonto',
  betrugsschutz: 'Karten',
  bearbeitungsstand: 'Baufinanzierung',
  gebuehren: 'Girokonto',
  ueberweisung: 'Girokonto',
};

/** The survey as Qualtrics exports it: three header rows, personal columns empty. */
export function qualtricsExport(voices: readonly KeyedVoice[], random: Random): RawExport {
  const head = [
    columns.map(([name]) => name),
    columns.map(([, wording]) => wording),
    columns.map(([, , importId]) => importIdOf(importId)),
  ];
  const rows = voices.map((voice) => row(voice, random));
  const dialect = { delimiter: ',', lineEnd: '\n', quoteAll: false } as const;
  return { file: 'nps-befragung.csv', text: writeDelimited([...head, ...rows], dialect) };
}

function importIdOf(id: string): string {
  return JSON.stringify(/Date$/.test(id) ? { ImportId: id, timeZone: 'Europe/Berlin' } : { ImportId: id });
}

function row(voice: KeyedVoice, random: Random): (string | number | undefined)[] {
  const nps = random.pick(answers[voice.tone]);
  const seconds = random.integer(35, 540);
  const theme = voice.mentions[0]?.theme ?? '';
  const none = Array.from({ length: 6 }, () => undefined);
  return [
    voice.at,
    voice.at,
    'IP Address',
    undefined,
    100,
    seconds,
    'True',
    voice.at,
    voice.key,
    ...none,
    'email',
    voice.lang.toUpperCase(),
    group(nps),
    nps,
    voice.text,
    typical(channels[theme], ['App', 'Online-Banking', 'Filiale', 'Telefon', 'E-Mail', 'Post'], 0.75, random),
    solved(voice.tone, random),
    preferred(random),
    easeOf(voice, random),
    typical(segments[theme], ['junge-erwachsene', 'familien', 'ruhestaendler', ''], 0.55, random),
    typical(
      products[theme],
      ['Girokonto', 'Girokonto', 'Karten', 'Baufinanzierung', 'Sparen', 'Wertpapiere', ''],
      0.7,
      random,
    ),
  ];
}

function group(nps: number): string {
  if (nps >= 9) return 'Promoter';
  return nps >= 7 ? 'Passive' : 'Detractor';
}

/** What goes with the theme, or as often as not something else. */
function typical(
  usual: string | undefined,
  others: readonly string[],
  share: number,
  random: Random,
): string {
  return usual !== undefined && random.chance(share) ? usual : random.pick(others);
}

/** How easy it was; one in fourteen does not answer. */
function easeOf({ tone, mentions }: KeyedVoice, random: Random): number | undefined {
  const answers =
    tone === 'negative' && mentions.some(({ theme }) => madeHard.has(theme)) ? hard : ease[tone];
  const answer = random.pick(answers);
  return random.chance(0.07) ? undefined : answer;
}

/** Whether it was solved at once; one in eight does not answer. */
function solved(tone: Tone, random: Random): string {
  const yes = { positive: 0.88, neutral: 0.65, negative: 0.3 }[tone];
  if (random.chance(0.125)) return '';
  return random.chance(yes) ? 'Ja' : random.pick(['Nein', 'Nein', 'Weiß nicht']);
}

/** How people want to settle what matters: nearly two in three in person; one in ten does not answer. */
function preferred(random: Random): string {
  return random.weighted([
    { value: 'Im persönlichen Gespräch', weight: 56 },
    { value: 'Per Video', weight: 11 },
    { value: 'Ganz digital', weight: 23 },
    { value: '', weight: 10 },
  ]);
}
