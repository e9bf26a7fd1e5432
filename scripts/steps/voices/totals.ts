import { isTotalWord } from '../values/totals.ts';
import type { Voice } from './map.ts';

/**
 * Whether a row sums other rows up, as spreadsheets have it at their end: it has no date, and where others have their
 * number, their person or their words it says "Summe" or "Average".
 * @param dated Whether other rows have dates; where none has, words alone prove nothing.
 */
export function isTotal({ draft, key, respondent }: Voice, dated: boolean): boolean {
  if (draft.at !== undefined) return false;
  const said = [draft.title ?? '', draft.text].filter((words) => words !== '');
  if (said.length > 0) return dated && said.every(isTotalWord);
  return [...(key ?? []), respondent ?? ''].some((cell) => isTotalWord(cell));
}
