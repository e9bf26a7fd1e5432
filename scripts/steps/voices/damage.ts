/** A long number as a spreadsheet rounds it: `5.70306E+17` may have been any of a thousand others. */
const rounded = /^[+-]?\d(?:[.,]\d+)?E[+]?\d{2,}$/i;

/** Whether a key cannot be trusted, because a spreadsheet rounded a part of it. */
export function isDamagedKey(key: readonly string[]): boolean {
  return key.some((part) => rounded.test(part));
}
