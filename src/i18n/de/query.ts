import { germanQuotation } from '../quotation.ts';

/** German words with which a query over the feedback is told. */
export const query = {
  everything: 'alle Stimmen',
  shareOf: (where: string) => `Anteil der Stimmen mit ${where}`,
  meanOf: (what: string, where: string) => `Mittel: ${what} (${where})`,
  /** Denominators, as the subject of a sentence. */
  nominative: {
    among: (filter: string, sources: string) => `Stimmen mit ${filter} (${sources})`,
    allVoices: (sources: string) => `alle Stimmen (${sources})`,
    whoAnswered: (sources: string) => `alle, die geantwortet haben (${sources})`,
  },
  /** The same after "Anteil an". */
  dative: {
    among: (filter: string, sources: string) => `den Stimmen mit ${filter} (${sources})`,
    allVoices: (sources: string) => `allen Stimmen (${sources})`,
    whoAnswered: (sources: string) => `allen, die geantwortet haben (${sources})`,
  },
  rating: 'Bewertung',
  nps: 'Empfehlung',
  sentiment: 'Stimmung',
  sentiments: { positive: 'positiv', neutral: 'neutral', negative: 'negativ', unknown: 'unbekannt' },
  text: 'Wortlaut',
  quoted: germanQuotation,
  since: (day: string) => `seit ${day}`,
  until: (day: string) => `bis ${day}`,
  answered: 'beantwortet',
  unanswered: 'nicht beantwortet',
  not: (filter: string) => `nicht: ${filter}`,
};
