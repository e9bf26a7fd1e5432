import type { CheckReport } from '../../src/files/checkContent.ts';

/** Where a report comes from. */
export type ReportPlace = {
  /** The content folder as a person would type it, relative to the folder they stand in. */
  folder: string;
};

/** Turns a report into the text that is printed. */
export type Reporter = (report: CheckReport, place: ReportPlace) => string;
