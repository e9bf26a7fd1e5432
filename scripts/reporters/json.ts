import type { Reporter } from './reporter.ts';

/** For programs: `{"problems": [...], "counts": {"errors": 0, "warnings": 0}}`, and what changes touch. */
export const json: Reporter = ({ problems, counts, touched }) =>
  `${JSON.stringify({ problems, counts, ...(touched && { since: touched.since, changes: touched.changes }) }, null, 2)}\n`;
