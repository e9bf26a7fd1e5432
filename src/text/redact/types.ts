import type { PersonalDataType } from '../placeholders.ts';

/** A stretch of a text: `start` and `end` (exclusive) in UTF-16 units. */
export type Span = { start: number; end: number };

/** Personal data found in a text. */
export type Finding = Span & {
  /** Sort of data. */
  type: PersonalDataType;
  /** The words as they stand in the text. */
  value: string;
};

/**
 * Finds one sort of personal data.
 *
 * It is given the text with what stronger detectors found, and every placeholder, blanked out by `blank`, and must
 * not care how long a run of `blank` is: then redacting twice changes nothing.
 */
export type Detector = {
  /** Fewest digits of a text that can hold any; without it texts without digits are looked at too. */
  fewestDigits?: number;
  /** Cheap test that says no for nearly every text that holds none; given how many digits it has, up to 13. */
  mayContain: (text: string, digits: number) => boolean;
  /** The stretches found, in order, not overlapping. Time must grow linearly with the text. */
  find: (text: string) => Span[];
};

/** Stands for what is already redacted while detectors run: no letter, digit, blank or punctuation. */
export const blank = '\uE000';
