import type { Tone } from './voices/strand.ts';

/** Sources of the sample; each has one raw export and one manifest. */
export const sourceIds = [
  'nps-befragung',
  'app-bewertungen',
  'servicecenter-tickets',
  'testkauf-filiale',
  'nutzerlabor-notizen',
] as const;
export type SourceId = (typeof sourceIds)[number];

/** The months of the sample in order, `YYYY-MM`. */
export const months: readonly string[] = Array.from({ length: 18 }, (_, i) => {
  const index = 3 + i;
  return `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
});

/** Voices of a source. The last twelve months hold most: the trend compares them. */
export interface SourcePlan {
  /** Voices in all. */
  readonly voices: number;
  /** Share of voices in English, 0 to 1. */
  readonly english: number;
  /** How much a month of the first six counts against one of the last twelve. */
  readonly earlyWeight: number;
}

/** How many voices each source brings: 6,000 in all, four fifths of them German. */
export const sourcePlans: Readonly<Record<SourceId, SourcePlan>> = {
  'nps-befragung': { voices: 2240, english: 0.18, earlyWeight: 0.35 },
  'app-bewertungen': { voices: 1660, english: 0.27, earlyWeight: 0.5 },
  'servicecenter-tickets': { voices: 1800, english: 0.19, earlyWeight: 0.5 },
  'testkauf-filiale': { voices: 160, english: 0, earlyWeight: 1 },
  'nutzerlabor-notizen': { voices: 140, english: 0.1, earlyWeight: 1 },
};

/** Share of a source's voices that speak of a theme in one tone, by month. */
export interface Rate {
  readonly source: SourceId;
  readonly theme: string;
  readonly tone: Tone;
  /** Share of the source's voices of a month, 0 to 1. */
  readonly share: (month: string) => number;
}

/** The month of app release 5.0: from then on logging in hurts more. */
export const releaseMonth = '2026-06';
/** The month in which the contact centre began to call back. */
export const callBackMonth = '2026-05';
/** The first month without a complaint about card delivery. */
export const deliveryMendedMonth = '2026-06';

const flat = (share: number) => () => share;
/** `before`, then `after` from `month` on; that month itself lies between, as news takes some weeks to spread. */
const turn = (month: string, before: number, after: number) => (at: string) =>
  at < month ? before : at > month ? after : (before + after) / 2;
const until = (month: string, share: number) => (at: string) => (at < month ? share : 0);

const login = (before: number, after: number) => turn(releaseMonth, before, after);
const phone = (before: number, after: number) => turn(callBackMonth, before, after);
const cards = (share: number) => until(deliveryMendedMonth, share);

type Row = readonly [theme: string, tone: Tone, share: (month: string) => number];

/** Praise stands first, so that voices full of praise hold no complaint. */
const table: Readonly<Record<SourceId, readonly Row[]>> = {
  'nps-befragung': [
    ['beratung-filiale', 'positive', flat(0.075)],
    ['lob-service', 'positive', flat(0.085)],
    ['beratung-filiale', 'negative', flat(0.008)],
    ['anmeldung', 'negative', login(0.03, 0.08)],
    ['wartezeit-telefon', 'negative', phone(0.075, 0.03)],
    ['gebuehren', 'negative', flat(0.05)],
    ['kartenversand', 'negative', cards(0.025)],
    ['unterlagen', 'negative', flat(0.045)],
    ['bearbeitungsstand', 'negative', flat(0.04)],
    ['ueberweisung', 'negative', flat(0.04)],
    ['app-bedienung', 'negative', flat(0.05)],
    ['erreichbarkeit-filiale', 'negative', flat(0.05)],
  ],
  'app-bewertungen': [
    ['lob-service', 'positive', flat(0.01)],
    ['anmeldung', 'negative', login(0.08, 0.23)],
    ['app-bedienung', 'negative', flat(0.13)],
    ['ueberweisung', 'negative', flat(0.075)],
    ['gebuehren', 'negative', flat(0.03)],
    ['wartezeit-telefon', 'negative', phone(0.025, 0.012)],
    ['unterlagen', 'negative', flat(0.02)],
    ['bearbeitungsstand', 'negative', flat(0.02)],
    ['kartenversand', 'negative', cards(0.01)],
  ],
  'servicecenter-tickets': [
    ['lob-service', 'positive', flat(0.03)],
    ['wartezeit-telefon', 'negative', phone(0.19, 0.08)],
    ['anmeldung', 'negative', login(0.05, 0.11)],
    ['gebuehren', 'negative', flat(0.065)],
    ['kartenversand', 'negative', cards(0.06)],
    ['unterlagen', 'negative', flat(0.09)],
    ['bearbeitungsstand', 'negative', flat(0.09)],
    ['ueberweisung', 'negative', flat(0.08)],
    ['app-bedienung', 'negative', flat(0.02)],
    ['erreichbarkeit-filiale', 'negative', flat(0.02)],
    ['beratung-filiale', 'negative', flat(0.012)],
  ],
  'testkauf-filiale': [
    ['beratung-filiale', 'positive', flat(0.13)],
    ['beratung-filiale', 'negative', flat(0.5)],
    ['lob-service', 'positive', flat(0.08)],
    ['erreichbarkeit-filiale', 'negative', flat(0.09)],
    ['unterlagen', 'negative', flat(0.09)],
    ['barrierefreiheit', 'negative', flat(0.025)],
  ],
  'nutzerlabor-notizen': [
    ['anmeldung', 'negative', login(0.13, 0.2)],
    ['app-bedienung', 'negative', flat(0.26)],
    ['ueberweisung', 'negative', flat(0.11)],
    ['unterlagen', 'negative', flat(0.1)],
    ['bearbeitungsstand', 'negative', flat(0.1)],
    ['barrierefreiheit', 'negative', flat(0.08)],
    ['gebuehren', 'negative', flat(0.04)],
  ],
};

/** All rates of a source, in the order in which they are planted. */
export function ratesOf(source: SourceId): Rate[] {
  return table[source].map(([theme, tone, share]) => ({ source, theme, tone, share }));
}

/** Share of the voices about a theme that hold no word of its codebook. */
export const paraphrasedShare = 0.3;
