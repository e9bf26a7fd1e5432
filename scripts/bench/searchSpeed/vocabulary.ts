import type { Language } from '../../../src/schema/fields.ts';
import { createRandom, type Random } from '../../sample/random.ts';

/** Parts from which words are put together. */
type Parts = {
  /** What stands first, with its linking element. */
  readonly heads: readonly string[];
  /** What stands last. */
  readonly tails: readonly string[];
  /** How the parts meet: a compound has one capital, an English term a hyphen less. */
  readonly join: (parts: readonly string[]) => string;
};

const list = (text: string) => text.trim().split(/\s+/);

const PARTS: Readonly<Record<Language, Parts>> = {
  de: {
    heads: list(`
      Kunden Konto Karten Kredit Anlage Beratungs Versicherungs Vertrags Gebühren Zins Filial Online Telefon Wohnungs
      Bau Umzugs Familien Renten Spar Wertpapier Depot Zahlungs Rechnungs Beschwerde Antrags Vollmachts Erb Immobilien
      Firmen Auslands Sicherheits Anmelde Geräte Freigabe Termin Öffnungs Service Vertriebs Markt Umfrage Zufriedenheits
      Qualitäts Prozess Daten Schutz Geschäfts Kosten Leistungs Schadens Haftungs Reise Studien Ausbildungs Berufs
      Arbeits Gesundheits Pflege Unfall Lebens Haus Mieter Eigentümer Nachbarschafts Stadt Land Schul Kinder Jugend
      Senioren Gemeinde Vereins Handels Liefer Bestell Versand Lager Waren Preis Mengen Jahres Monats Tages Wochen
      Abschluss Übergangs Anfangs End Rest Teil Gesamt Sonder Grund Haupt Neben Zusatz Mindest Höchst Probe Musterhaus
    `),
    tails: list(`
      antrag eröffnung gebühr zufriedenheit umfrage beratung freigabe kündigung verlängerung rechnung zahlung auskunft
      bescheinigung vollmacht prüfung bewertung beschwerde erstattung sperre lieferung bestellung änderung übersicht
      anleitung hotline nummer adresse unterlagen formular vorlage frist termin angebot vergleich entscheidung zusage
      absage bearbeitung dauer abwicklung vermittlung betreuung begleitung erfahrung erwartung meldung mitteilung
      benachrichtigung bestätigung erinnerung mahnung sicherung finanzierung förderung steuer abgabe ausgabe einnahme
      planung steuerung messung auswertung statistik quote grenze höhe rate summe bilanz analyse studie befragung
      schulung ausstattung einrichtung anmeldung abmeldung umstellung wechsel verlust diebstahl schaden fall weg
      raum tür schalter automat gerät zugang kennwort schlüssel ordner ablage archiv verzeichnis liste tabelle
    `),
    join: ([first = '', ...rest]) => first + rest.map((part) => part.toLowerCase()).join(''),
  },
  en: {
    heads: list(`
      account card credit savings mortgage insurance contract fee interest branch online phone housing moving family
      pension deposit payment invoice complaint application mandate estate business travel security login device approval
      schedule opening service sales market survey quality process data privacy cost claim liability study training career
      health nursing accident life home tenant owner neighbour city country school child youth senior community trade
      delivery order shipping stock price volume annual monthly daily weekly closing transition initial final partial
      total special basic main side extra minimum maximum trial sample
    `),
    tails: list(`
      holder taker giver maker seeker adviser manager partner planner checker tracker finder keeper builder reader writer
      desk line point form sheet letter notice record report review rating score index limit range level share rate plan
      offer choice change switch transfer return refund reminder warning promise answer question issue gap break delay
      queue visit call chat mail portal page screen button code key lock guard check test audit trail path step stage
      journey story case file folder table chart figure budget saving loss gain growth trend
    `),
    join: (parts) => parts.map((part) => part.toLowerCase()).join(''),
  },
};

/** Words of a language, the most frequent first. */
export type Vocabulary = {
  /** The words. */
  readonly words: readonly string[];
  /** One of them, by Zipf's law: the tenth is a tenth as frequent as the first. */
  pick(random: Random): string;
};

/**
 * Words of a language: single parts first, then all words of two parts, then words of three, in an order left to chance.
 * @param size How many words.
 */
export function vocabularyOf(lang: Language, size: number, seed: number): Vocabulary {
  const random = createRandom(seed, `vocabulary ${lang}`);
  const { heads, tails, join } = PARTS[lang];
  const words = new Set(tails.map((tail) => join([capital(tail, lang)])));
  const pairs = heads.flatMap((head) => tails.map((tail) => join([head, tail])));
  for (const word of random.shuffle(pairs)) if (words.size < size) words.add(word);
  while (words.size < size) words.add(join([random.pick(heads), random.pick(heads), random.pick(tails)]));
  return { words: [...words], pick: zipf([...words]) };
}

function capital(word: string, lang: Language): string {
  return lang === 'de' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function zipf(words: readonly string[]): (random: Random) => string {
  let total = 0;
  const sums = words.map((_word, place) => {
    total += 1 / (place + 1);
    return total;
  });
  return (random) => words[firstAbove(sums, random.next() * total)] ?? '';
}

function firstAbove(sums: readonly number[], value: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
