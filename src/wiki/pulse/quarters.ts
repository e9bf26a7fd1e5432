/** A quarter of a year with its three months. */
export type Quarter = {
  /** `YYYY-Q1` to `YYYY-Q4`. */
  name: string;
  /** Its months, `YYYY-MM`. */
  months: string[];
};

/** The quarters of which every month is there, in the order of the months. */
export function completeQuarters(months: readonly string[]): Quarter[] {
  const byName = Map.groupBy(months, quarterOf);
  return [...byName].flatMap(([name, list]) => (list.length === 3 ? [{ name, months: list }] : []));
}

function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}
