/** A range such as 10-49 that a spreadsheet took for a date: `Oct-49`, `Okt 49`, `05. Okt`, `5-Oct`. */
const turned =
  /^(?:(?:jan|feb|mar|mrz|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\.?[ -]\d{2}|\d{1,2}(?:\. ?|-)(?:jan|feb|mar|mrz|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\.?)$/i;

/**
 * Answers that a spreadsheet has turned into dates, as in a column of ranges that holds `Oct-49` beside `50-99`.
 * @param values All values of a column.
 * @returns Those of them; empty where the whole column is of that form, for then it may be meant.
 */
export function turnedIntoDates(values: Iterable<string>): string[] {
  const all = [...values].filter((value) => value.trim() !== '');
  const found = all.filter((value) => turned.test(value.trim()));
  return found.length < all.length ? found : [];
}
