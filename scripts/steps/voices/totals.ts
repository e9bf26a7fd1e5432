import { isTotalWord } from '../values/totals.ts';

/** What a row says, as far as it tells a voice from a sum of voices. */
type Said = {
  /** Its words and its date. */
  draft: { at?: string | undefined; title?: string | undefined; text: string };
  /** Cells of its key. */
  key?: readonly string[];
  /** Who said it. */
  respondent?: string;
};

/**
 * Whether a row sums other rows up, as spreadsheets have it at their end: it has no date, and where others have their
 * number, their person or their words it says "Summe" or "Average".
 * @param dated Whether other rows have dates; where none has, words alone prove nothing.
 */
export function isTotal({ draft, key, respondent }: Said, dated: boolean): boolean {
  if (draft.at !== undefined) return false;
  const said = [draft.title ?? '', draft.text].filter((words) => words !== '');
  if (said.length > 0) return dated && said.every(isTotalWord);
  return [...(key ?? []), respondent ?? ''].some((cell) => isTotalWord(cell));
}
