import type { Parameters, Value } from './parameters.ts';

/** What engines say in different words. Everything takes and gives pieces of SQL. */
export type Dialect = {
  /** Whether a list column holds one of the placeholders, which are separated by commas. */
  hasAny(column: string, placeholders: string): string;
  /** Whether the words of a voice, title and text, hold a word, without regard to case. */
  says(word: string, parameters: Parameters): string;
  /** The answer to a question, as JSON; null where the question was not put. */
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
 * undated), day (date), quotable, voice (who speaks), lone (no other row has this voice, and no list names a value twice), words (title and text, without regard to case), wording (the text, likewise), own (no other row has this wording), nth (place in the order of `newestFirst`, where the engine
 * knows it).
 */
export type SqlEngine = {
  /** Its words. */
  readonly dialect: Dialect;
  /** Columns by which rows are ordered: newest first, the undated last, ties by id, then source. */
  readonly newestFirst: string;
  /** Whether rows that several parts of a statement read are best set aside first. */
  readonly sharedHint: 'materialized' | 'not materialized';
  /**
   * Runs a statement over `voices`.
   * @throws EvidenceError where the engine refuses.
   */
  rows(statement: string, values: readonly Value[]): Promise<unknown[]>;
};
