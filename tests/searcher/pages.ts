import type { TestPage } from '../search/servedPage.ts';

/** What a card shows of an insight that is supported. */
export const card = { confidence: 'supported', freshness: 'fresh', n: 40 };

/** A small wiki: insights, a term and a guide, in German and partly in English. */
export const pages: readonly TestPage[] = [
  {
    url: '/de/insights/anmeldung/',
    lang: 'de',
    title: 'Seit Version 5 scheitert die Anmeldung',
    body: 'Die Gerätefreigabe bricht ab, und niemand ruft zurück. Frau Müller wohnt in der Hauptstraße.',
    record: {
      entry: 'insight/anmeldung',
      summary: 'Der Ärger über die Anmeldung wächst.',
      facets: {
        kind: ['insight'],
        theme: ['anmeldung'],
        persona: ['familie-neubau'],
        channel: ['app'],
        confidence: ['supported'],
        language: ['de'],
      },
      updated: '2026-06-10',
      card,
    },
  },
  {
    url: '/en/insights/anmeldung/',
    lang: 'en',
    title: 'Since version 5 signing in fails',
    body: 'The approval of the device stops half-way. Nobody calls back.',
    record: {
      entry: 'insight/anmeldung',
      facets: { kind: ['insight'], channel: ['app'], confidence: ['supported'], language: ['en'] },
      updated: '2026-06-10',
      card,
    },
  },
  {
    url: '/de/insights/finanzierung/',
    lang: 'de',
    title: 'Baufinanzierungsunterlagen werden dreimal verlangt',
    body: 'Die Kundenzufriedenheitsumfrage sagt es. Wer eine Bau\u00adfinanzierung will, reicht Unterlagen ein. Niemand zurück ruft.',
    record: {
      entry: 'insight/finanzierung',
      facets: { kind: ['insight'], channel: ['filiale'], confidence: ['established'], language: ['de'] },
      updated: '2026-05-01',
      card: { ...card, confidence: 'established' },
    },
  },
  {
    url: '/de/insights/gebuehren/',
    lang: 'de',
    title: 'Niemand versteht die Gebühren am Automaten',
    body: 'Eine Umfrage zur Zufriedenheit in der Filiale. Es geht um Kosten.',
    record: {
      entry: 'insight/gebuehren',
      facets: { kind: ['insight'], channel: ['filiale'], confidence: ['emerging'], language: ['de'] },
      updated: '2026-07-20',
      card: { ...card, confidence: 'emerging' },
    },
  },
  {
    url: '/de/glossary/abwanderung/',
    lang: 'de',
    title: 'Abwanderung',
    body: 'Kunden gehen zu einer anderen Bank.',
    record: {
      entry: 'term/abwanderung',
      summary: 'Wenn Kunden die Bank verlassen.',
      aliases: ['Kundenverlust'],
      facets: { kind: ['term'], language: ['de'] },
      updated: '2026-01-01',
    },
  },
  {
    url: '/en/glossary/abwanderung/',
    lang: 'en',
    title: 'Churn',
    body: 'Customers leave for another bank.',
    record: {
      entry: 'term/abwanderung',
      aliases: ['attrition'],
      facets: { kind: ['term'], language: ['en'] },
      updated: '2026-01-01',
    },
  },
  {
    url: '/de/guides/constructor/',
    lang: 'de',
    title: 'Der constructor und <b>toString</b>',
    body: 'Für Fachleute: <script>alert(1)</script> __proto__ steht hier.',
    record: { entry: 'guide/constructor', facets: { kind: ['guide'], language: ['de'] } },
  },
];
