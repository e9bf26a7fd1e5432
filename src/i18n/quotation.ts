/** Marks of a language: those around a quotation, and those around a quotation within it. */
export type QuotationMarks = {
  /** Opening and closing. */
  readonly outer: readonly [string, string];
  /** Opening and closing, one level further in. */
  readonly inner: readonly [string, string];
};

const double = /["„“”«»]/g;

/**
 * A function that puts words in quotation marks. Double marks among the words become the single ones of the language,
 * whatever language they were set in. A mark after white space, an opening bracket or nothing opens; any other closes.
 */
export function quotation({ outer, inner }: QuotationMarks): (words: string) => string {
  return (words) => {
    const within = words.replace(double, (_mark, at: number) =>
      at === 0 || /[\s([{–—-]/.test(words.charAt(at - 1)) ? inner[0] : inner[1],
    );
    return `${outer[0]}${within}${outer[1]}`;
  };
}

/** German: „outer ‚inner‘“. */
export const germanQuotation = quotation({ outer: ['„', '“'], inner: ['‚', '‘'] });

/** English: “outer ‘inner’”. */
export const englishQuotation = quotation({ outer: ['“', '”'], inner: ['‘', '’'] });
