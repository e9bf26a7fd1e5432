import type { SourceId } from './plan.ts';

/** Days between two dates, both `YYYY-MM-DD` and included, in which more is heard than usual. */
export interface Surge {
  readonly from: string;
  readonly to: string;
  /** How many times the usual number of voices comes in. */
  readonly factor: number;
}

/** How the voices of a source are spread over the calendar. All weights are relative: 1 is a usual day. */
export interface Rhythm {
  /** Weights of the days of the week, Sunday first; a public holiday counts as a Sunday. */
  readonly week: readonly number[];
  /** Weights of the months of the year, January first. */
  readonly year: readonly number[];
  /** How far a month strays from its season by chance: 0.1 is up to a tenth more or less. */
  readonly straying: number;
  /** Times in which more is heard. */
  readonly surges: readonly Surge[];
}

const officeHours = [0, 1, 1, 1, 1, 1, 0];

/** The rhythm of each source. */
export const rhythms: Readonly<Record<SourceId, Rhythm>> = {
  // Sent after a contact: few contacts on Sundays, fewer in the holidays.
  'nps-befragung': {
    week: [0.35, 1.1, 1.15, 1.1, 1.05, 1, 0.55],
    year: [1.06, 0.98, 1.05, 0.98, 0.95, 0.98, 0.97, 0.92, 1.06, 1.05, 1.08, 0.9],
    straying: 0.06,
    surges: [],
  },
  // Written at home; releases are reviewed in the weeks after them.
  'app-bewertungen': {
    week: [1.2, 0.9, 0.9, 0.95, 0.95, 1, 1.15],
    year: [1.1, 1, 0.98, 0.95, 0.97, 0.95, 0.95, 0.92, 1, 1.02, 1.04, 1.08],
    straying: 0.12,
    surges: [
      { from: '2026-06-09', to: '2026-06-28', factor: 1.8 },
      { from: '2026-06-29', to: '2026-07-19', factor: 1.3 },
      { from: '2026-08-11', to: '2026-08-23', factor: 1.35 },
    ],
  },
  // Mondays are the busiest; the turn of the year brings statements, tax papers and questions.
  'servicecenter-tickets': {
    week: [0.25, 1.45, 1.15, 1.05, 1.05, 0.95, 0.4],
    year: [1.2, 1.06, 1.03, 0.97, 0.93, 0.97, 0.95, 0.9, 1.04, 1.02, 1.03, 1.04],
    straying: 0.07,
    surges: [],
  },
  'testkauf-filiale': {
    week: officeHours,
    year: [0.9, 1.1, 1.2, 1, 1.1, 1, 0.7, 0.7, 1.2, 1.2, 1.1, 0.6],
    straying: 0.3,
    surges: [],
  },
  'nutzerlabor-notizen': {
    week: [0, 0, 1, 1, 1, 0, 0],
    year: [0.8, 1, 1.1, 1, 1, 1.2, 1.1, 0.7, 1.1, 1.1, 1.1, 0.8],
    straying: 0.3,
    surges: [],
  },
};
