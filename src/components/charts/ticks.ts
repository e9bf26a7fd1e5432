/** Digits that labels of an axis need so that no two of them look alike; shares are told in percent. */
export function tickDigits(ticks: readonly number[], percent: boolean): number {
  const values = percent ? ticks.map((value) => value * 100) : ticks;
  return [0, 1, 2, 3].find((digits) => values.every((value) => isRound(value, digits))) ?? 3;
}

function isRound(value: number, digits: number): boolean {
  const scaled = value * 10 ** digits;
  return Math.abs(scaled - Math.round(scaled)) < 1e-6;
}
