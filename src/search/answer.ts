import type { AnswerCard } from './documents/record.ts';
import type { Facet } from './facets.ts';

/** A stretch of an excerpt: plain text, marked where it holds a word that was looked for. */
export type ExcerptPart = { readonly text: string; readonly marked: boolean };

/** A page that was found, ready to be shown. Plain data: it travels between threads and into JSON. */
export type SearchHit = {
  /** Address of the page. */
  readonly url: string;
  /** What it is about, `insight/anmeldung-nach-update`. */
  readonly entry: string;
  /** Headline, plain text. */
  readonly title: string;
  /** Language of the page. */
  readonly lang: string;
  /** Language of the headline where it is another one. */
  readonly titleLang?: string;
  /** The words around what was looked for, else the summary; empty until it is loaded. */
  readonly excerpt: readonly ExcerptPart[];
  /** Values of the page by facet. */
  readonly facets: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** Day as of which it holds, `YYYY-MM-DD`. */
  readonly updated?: string;
  /** How well it fits, 0 to 1 and a little more; comparable within one answer. */
  readonly score: number;
};

/** How many pages would be found with a value, by facet, most first. Values without any are left out unless chosen. */
export type FacetCounts = Readonly<Record<Facet, readonly (readonly [value: string, count: number])[]>>;

/** A word that was read as another one. */
export type Correction = {
  /** As typed. */
  readonly typed: string;
  /** As searched for. */
  readonly meant: string;
};

/** A word that was widened by the glossary or the wiki's controlled words. */
export type Widening = {
  /** As typed. */
  readonly typed: string;
  /** Also searched for. */
  readonly also: readonly string[];
};

/** What was typed as a filter and could not be read as one. */
export type FilterProblem = {
  /**
   * `unknown-field`: no such field; `unknown-value`: the field has no such value; `unknown-in-list`: it has others of
   * the list, which narrow; `unreadable`: no day, no level.
   */
  readonly code: 'unknown-field' | 'unknown-value' | 'unknown-in-list' | 'unreadable';
  /** The filter as typed, `persona:neubua`. */
  readonly typed: string;
  /** The field's name, as typed. */
  readonly field: string;
  /** The value of a list that there is not, as typed; only there. */
  readonly value?: string;
  /** What was probably meant, written so that it can be typed. */
  readonly suggestion?: string;
};

/** How the words of a request were understood. */
export type Understood = {
  /** Words that nothing in the wiki holds, and what was looked for instead. */
  readonly corrections: readonly Correction[];
  /** The whole request with its corrections, where there are any: "did you mean". */
  readonly meant?: string;
  /** Words that other words were looked for with. */
  readonly widenings: readonly Widening[];
  /** Filters, and values of lists, that could not be read; they narrow nothing. */
  readonly problems: readonly FilterProblem[];
  /** True where the words were too many or too long and the rest was left out. */
  readonly shortened: boolean;
};

/** What was found. */
export type SearchAnswer = {
  /** False while only the small index has answered and the full text has not. */
  readonly complete: boolean;
  /** Entries in all. */
  readonly total: number;
  /** The first of them, best first. */
  readonly hits: readonly SearchHit[];
  /** What the results can be narrowed to. A facet's own values count as if none of them were chosen. */
  readonly counts: FacetCounts;
  /** The one insight that clearly answers, and what its card shows; it is the first of the hits, too. */
  readonly answer?: { readonly hit: SearchHit; readonly card: AnswerCard };
  /** True where nothing answers what was asked: "we do not know this yet". Hits are then only the nearest. */
  readonly unknown: boolean;
  /** Where nothing answers: the nearest terms and themes. */
  readonly nearest: readonly { readonly title: string; readonly url: string }[];
  /** How the words were understood. */
  readonly understood: Understood;
};
