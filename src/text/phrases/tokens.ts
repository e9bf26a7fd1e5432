/** A word of a text with its place. */
export type TextWord = {
  /** As written. */
  letters: string;
  /** Where it begins, in UTF-16 units. */
  start: number;
  /** Where it ends, exclusive. */
  end: number;
};

/** A word; what hyphens or apostrophes join is one word. */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*(?:['’\u2010\u2011-][\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*)*/gu;

/** An address of the web or of mail: its parts are no words. */
const ADDRESS = /[^\s<>()]*(?:\/\/|@|\bwww\.)[^\s<>()]*/gi;

/** The words of a text in order; parts of addresses and of words cut short (`Nutzer- und ...`) are none. */
export function textWords(text: string): TextWord[] {
  const addresses = Array.from(
    text.matchAll(ADDRESS),
    ({ 0: address, index }) => [index, index + address.length] as const,
  );
  return Array.from(text.matchAll(WORD), ({ 0: letters, index }) => ({
    letters,
    start: index,
    end: index + letters.length,
  })).filter(
    ({ start, end }) =>
      !/[-_\u2010\u2011]/.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`) &&
      !addresses.some(([from, to]) => start >= from && end <= to),
  );
}
