import type { CheckReport } from '../../src/files/checkContent.ts';
import type { TouchedSince } from '../steps/changes/touched.ts';

/** Where a report comes from. */
export type ReportPlace = {
  /** The content folder as a person would type it, relative to the folder they stand in. */
  folder: string;
};

/** What a check found, and what changes touch where that was asked. */
export type Report = CheckReport & { touched?: TouchedSince };

/** Turns a report into the text that is printed. */
export type Reporter = (report: Report, place: ReportPlace) => string;
