import type { Parameters, Value } from './parameters.ts';

/** What engines say in different words. Everything takes and gives pieces of SQL. */
export type Dialect = {
  /** Whether a list column holds one of the placeholders, which are separated by commas. */
  hasAny(column: string, placeholders: string): string;
  /** Title and text of a row `v` of `voices` in one, without regard to case. */
  words: string;
  /** Whether the column `words` holds a word, without regard to case. */
  says(word: string, parameters: Parameters): string;
  /** The answer of a row `v` of `voices` to a question, as JSON; null where the question was not put. */
  answerTo(question: string, parameters: Parameters): string;
  /** Name of a JSON value's type, in any case: `null`, `array` ... */
  jsonType(json: string): string;
  /** Whether a JSON value, or one of a list of them, is one of the placeholders as text. */
  jsonIsAny(json: string, placeholders: string): string;
  /** The finite number that a JSON value is or spells; null where it is none. */
  jsonNumber(json: string): string;
  /** A date as `YYYY-MM-DD`. */
  dayText(date: string): string;
};

/**
 * An engine with one row a voice: the relation `voices`, of which a source's rows are unique by `id`.
 * Columns: source, id, channel, lang, solicited, at, title, text, size (characters of the text), rating, nps, answers
 * (JSON), respondent, segments, products, themes, stages (lists, never null), sentiment, month (`YYYY-MM`, null where
 * undated), day (date), quotable, voice (who speaks), lone (no other row has this voice, and no list names a value
 * twice), wording (the text, without regard to case), alone (lone, and no other row has this wording), nth (place in the order of
 * `newestFirst`, where the engine knows it), cell.
 *
 * Voices that are equal in source, month and all columns of few values share a cell, a row of the relation `cells` with
 * these columns and: cell, n (how many of them are in one row alone), oldest and newest (days of these).
 */
export type SqlEngine = {
  /** Its words. */
  readonly dialect: Dialect;
  /** Columns by which rows are ordered: newest first, the undated last, ties by id, then source. */
  readonly newestFirst: string;
  /** What keeps the columns of a part of a statement from being worked out wherever they are looked at; may be empty. */
  readonly fence: string;
  /**
   * Runs a statement over `voices` and `cells`.
   * @throws EvidenceError where the engine refuses.
   */
  rows(statement: string, values: readonly Value[]): Promise<unknown[]>;
};
