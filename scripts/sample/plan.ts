import { addMonths } from '../../src/wiki/statistics/months.ts';
import type { Tone } from './voices/strand.ts';

/** Sources of the sample; each has one raw export and one manifest. */
export const sourceIds = [
  'nps-befragung',
  'app-bewertungen',
  'servicecenter-tickets',
  'testkauf-filiale',
  'nutzerlabor-notizen',
] as const;

/** The id of one of the sample's sources. */
export type SourceId = (typeof sourceIds)[number];

/** The months of the sample in order, `YYYY-MM`. */
export const months: readonly string[] = Array.from({ length: 18 }, (_, index) =>
  addMonths('2025-04', index),
);

/** Voices of a source. Most grow in their first half year; the twelve months that the trend compares hold the bulk. */
export interface SourcePlan {
  /** Voices in all. */
  readonly voices: number;
  /** Share of voices in English, 0 to 1. */
  readonly english: number;
  /** How much the first month counts against the seventh and later ones, all else being equal; between them it grows evenly. */
  readonly firstWeight: number;
}

/** How many voices each source brings: 6,000 in all, four fifths of them German. */
export const sourcePlans: Readonly<Record<SourceId, SourcePlan>> = {
  'nps-befragung': { voices: 2240, english: 0.18, firstWeight: 0.15 },
  'app-bewertungen': { voices: 1660, english: 0.27, firstWeight: 0.3 },
  'servicecenter-tickets': { voices: 1800, english: 0.19, firstWeight: 0.3 },
  'testkauf-filiale': { voices: 160, english: 0, firstWeight: 1 },
  'nutzerlabor-notizen': { voices: 140, english: 0.1, firstWeight: 1 },
};

/** Months that are compared as one, `YYYY-MM`, both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The time before the trend's windows, its baseline and its recent months, as the day of the sample gives them. */
const spans: readonly Span[] = [
  { from: '2025-04', to: '2025-09' },
  { from: '2025-10', to: '2026-06' },
  { from: '2026-07', to: '2026-09' },
];

/** Where the windows of an action's outcome begin that lie within a span of the trend, by theme, where so fine a truth was planted. */
const outcomeCuts: Readonly<Record<string, readonly string[]>> = {
  gebuehren: ['2025-09', '2026-03', '2026-04'],
};

/** The spans in which a theme comes out as planted: those of the trend, cut where the windows of an outcome begin. */
export function spansOf(theme: string): Span[] {
  const starts = [...spans.map(({ from }) => from), ...(outcomeCuts[theme] ?? [])].sort();
  return starts.map((from, index) => {
    const next = months.indexOf(starts[index + 1] ?? '');
    return { from, to: months.at(next === -1 ? -1 : next - 1) ?? from };
  });
}

/** Share of a source's voices that speak of a theme in one tone, by moment. */
export interface Rate {
  readonly source: SourceId;
  readonly theme: string;
  readonly tone: Tone;
  /** Share of the source's voices at a moment, `YYYY-MM-DD` with or without a time, 0 to 1. */
  readonly share: (at: string) => number;
}

/** The day of app release 5.0: from then on logging in hurts more. */
export const releaseDay = '2026-06-09';
/** The day of version 5.1, since which people stay logged in across updates. */
export const repairDay = '2026-08-11';
/** The day on which the contact centre began to call back. */
export const callBackDay = '2026-05-04';
/** The first month in which every line calls back. */
const callBackEverywhere = '2026-06';
/** The first month without a complaint about card delivery. */
export const deliveryMendedMonth = '2026-06';

const flat = (share: number) => () => share;
/** A new release angers the most in its first weeks; its first repair takes a little of that away. */
const login = (before: number, after: number) => (at: string) => {
  if (at < releaseDay) return before;
  return at < repairDay ? after * 1.06 : after * 0.94;
};
/** Between the first call back and the last line that offers it lies half of the way. */
const phone = (before: number, after: number) => (at: string) => {
  if (at < callBackDay) return before;
  return at < callBackEverywhere ? (before + after) / 2 : after;
};
const cards = (share: number) => (at: string) => (at < deliveryMendedMonth ? share : 0);

type Row = readonly [theme: string, tone: Tone, share: (at: string) => number];

/** Praise stands first, so that voices full of praise hold no complaint. */
const table: Readonly<Record<SourceId, readonly Row[]>> = {
  'nps-befragung': [
    ['beratung-filiale', 'positive', flat(0.075)],
    ['lob-service', 'positive', flat(0.085)],
    ['kontoeroeffnung', 'positive', flat(0.025)],
    ['beschwerde', 'neutral', flat(0.012)],
    ['beratung-filiale', 'negative', flat(0.008)],
    ['anmeldung', 'negative', login(0.03, 0.08)],
    ['wartezeit-telefon', 'negative', phone(0.075, 0.03)],
    ['gebuehren', 'negative', flat(0.05)],
    ['kartenversand', 'negative', cards(0.025)],
    ['unterlagen', 'negative', flat(0.035)],
    ['medienbruch', 'negative', flat(0.035)],
    ['bearbeitungsstand', 'negative', flat(0.04)],
    ['ueberweisung', 'negative', flat(0.04)],
    ['app-bedienung', 'negative', flat(0.05)],
    ['erreichbarkeit-filiale', 'negative', flat(0.05)],
    ['kontoeroeffnung', 'negative', flat(0.03)],
    ['beschwerde', 'negative', flat(0.025)],
    ['betrugsschutz', 'negative', flat(0.02)],
  ],
  'app-bewertungen': [
    ['lob-service', 'positive', flat(0.01)],
    ['kontoeroeffnung', 'positive', flat(0.008)],
    ['anmeldung', 'negative', login(0.08, 0.23)],
    ['app-bedienung', 'negative', flat(0.13)],
    ['ueberweisung', 'negative', flat(0.075)],
    ['gebuehren', 'negative', flat(0.03)],
    ['wartezeit-telefon', 'negative', phone(0.025, 0.012)],
    ['unterlagen', 'negative', flat(0.012)],
    ['medienbruch', 'negative', flat(0.012)],
    ['bearbeitungsstand', 'negative', flat(0.02)],
    ['kartenversand', 'negative', cards(0.01)],
    ['kontoeroeffnung', 'negative', flat(0.03)],
    ['betrugsschutz', 'negative', flat(0.03)],
    ['beschwerde', 'negative', flat(0.015)],
  ],
  'servicecenter-tickets': [
    ['lob-service', 'positive', flat(0.03)],
    ['beschwerde', 'neutral', flat(0.01)],
    ['wartezeit-telefon', 'negative', phone(0.19, 0.065)],
    ['anmeldung', 'negative', login(0.05, 0.11)],
    ['gebuehren', 'negative', flat(0.065)],
    ['kartenversand', 'negative', cards(0.06)],
    ['unterlagen', 'negative', flat(0.055)],
    ['medienbruch', 'negative', flat(0.05)],
    ['bearbeitungsstand', 'negative', flat(0.085)],
    ['ueberweisung', 'negative', flat(0.08)],
    ['app-bedienung', 'negative', flat(0.02)],
    ['erreichbarkeit-filiale', 'negative', flat(0.02)],
    ['beratung-filiale', 'negative', flat(0.012)],
    ['kontoeroeffnung', 'negative', flat(0.04)],
    ['betrugsschutz', 'negative', flat(0.035)],
    ['beschwerde', 'negative', flat(0.04)],
  ],
  'testkauf-filiale': [
    ['beratung-filiale', 'positive', flat(0.13)],
    ['beratung-filiale', 'negative', flat(0.5)],
    ['lob-service', 'positive', flat(0.08)],
    ['erreichbarkeit-filiale', 'negative', flat(0.09)],
    ['unterlagen', 'negative', flat(0.06)],
    ['medienbruch', 'negative', flat(0.04)],
    ['barrierefreiheit', 'negative', flat(0.025)],
  ],
  'nutzerlabor-notizen': [
    ['anmeldung', 'negative', login(0.13, 0.2)],
    ['app-bedienung', 'negative', flat(0.26)],
    ['ueberweisung', 'negative', flat(0.11)],
    ['unterlagen', 'negative', flat(0.06)],
    ['medienbruch', 'negative', flat(0.05)],
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
