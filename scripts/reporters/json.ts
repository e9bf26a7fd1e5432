import type { Reporter } from './reporter.ts';

/** For programs: `{"problems": [...], "counts": {"errors": 0, "warnings": 0}}`. */
export const json: Reporter = ({ problems, counts }) => `${JSON.stringify({ problems, counts }, null, 2)}\n`;
