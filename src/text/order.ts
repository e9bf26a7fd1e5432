/** Order of two texts by their code units: the same on every machine and in every language, so that files and answers keep theirs. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
