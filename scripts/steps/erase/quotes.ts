import { oneLine, patternOf, type Words } from './words.ts';

/** What stands where words of a quotation were. */
const GAP = '[…]';

/** Texts between marks of quotation of either language, not beyond a paragraph. */
const quotation = /„[^“”"]*[“”"]|“[^“”]*”|»[^«»]*«|«[^«»]*»|"[^"]*"/g;

/** Finds the words of a person in authored texts. */
export type Finder = {
  /** Whether a text holds one of the sentences. */
  isIn(text: string): boolean;
  /** Whether a text is one of the sentences or whole texts and nothing else. */
  isAll(text: string): boolean;
  /** Offsets at which sentences begin. */
  offsets(text: string): number[];
};

/** Makes the finder of words. */
export function finderOf({ sentences, wholes }: Words): Finder {
  const patterns = sentences.map(patternOf);
  const own = new Set([...sentences, ...wholes].map(bare));
  return {
    isIn: (text) => patterns.some((pattern) => text.normalize('NFC').search(pattern) >= 0),
    isAll: (text) => own.has(bare(text)),
    offsets: (text) =>
      patterns.flatMap((pattern) => [...text.normalize('NFC').matchAll(pattern)].map(({ index }) => index)),
  };
}

function bare(text: string): string {
  return oneLine(text)
    .replace(/[\s.!?…]+$/, '')
    .toLowerCase();
}

/**
 * The text with every marked quotation that holds the words emptied.
 * @param gap What stands there instead.
 */
export function withoutQuotations(text: string, words: Finder, gap: string = GAP): string {
  return text.replace(quotation, (quoted) => {
    const inner = quoted.slice(1, -1);
    const isTheirs = !/\n\s*\n/.test(inner) && (words.isIn(inner) || words.isAll(inner));
    return isTheirs ? `${quoted.charAt(0)}${gap}${quoted.slice(-1)}` : quoted;
  });
}
