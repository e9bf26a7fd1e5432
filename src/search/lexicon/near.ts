import { distance } from 'fastest-levenshtein';

/** A known word near a typed one. */
export type NearWord = {
  /** Its place among the known words. */
  readonly place: number;
  /** Slips between them: 1 or 2. */
  readonly slips: number;
};

/** Finds known words near a typed one, nearest first. */
export type FindNear = (letters: string) => NearWord[];

/** Slips that a word of so many letters may have: none up to 3 letters, one up to 8, two beyond. */
export function slipsAllowed(letters: number): number {
  if (letters <= 3) return 0;
  return letters <= 8 ? 1 : 2;
}

/**
 * Prepares known words for finding near ones. A slip is a letter too many, too few or another one, or two neighbours
 * that changed places (optimal string alignment; the library has no swap, so one is looked for where two are two).
 * Most words are ruled out by their length and by which letters they hold, without being compared.
 * @param words Letters of the known words, as `foldWord` gives them.
 */
export function nearWords(words: readonly string[]): FindNear {
  const masks = Uint32Array.from(words, maskOf);
  return (letters) => {
    const allowed = slipsAllowed(letters.length);
    if (allowed === 0) return [];
    const mask = maskOf(letters);
    const found: NearWord[] = [];
    for (let place = 0; place < words.length; place += 1) {
      const word = words[place] ?? '';
      if (Math.abs(word.length - letters.length) > allowed) continue;
      // Every slip changes at most two letters of the set.
      if (bits(mask ^ (masks[place] ?? 0)) > 2 * allowed) continue;
      const slips = slipsBetween(letters, word, allowed);
      if (slips > 0 && slips <= allowed) found.push({ place, slips });
    }
    return found.sort((a, b) => a.slips - b.slips || a.place - b.place);
  };
}

/** Slips between two words, as far as they are allowed; more than allowed is any larger number. */
export function slipsBetween(a: string, b: string, allowed: number): number {
  const edits = distance(a, b);
  if (edits <= 1 || edits > allowed + 1) return edits;
  // Of two slips the swap is the first or the last.
  return Math.min(edits, swapFirst(a, b) ?? edits, swapFirst(reversed(a), reversed(b)) ?? edits);
}

/** Slips between two words that differ first by a swap. */
function swapFirst(a: string, b: string): number | undefined {
  const start = sharedStart(a, b);
  if (a[start] !== b[start + 1] || a[start + 1] !== b[start]) return undefined;
  return 1 + distance(a.slice(start + 2), b.slice(start + 2));
}

function reversed(word: string): string {
  return word.split('').reverse().join('');
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Which letters a word holds, one bit each; what is no Latin letter shares the last bits. */
function maskOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at) - 97;
    mask |= 1 << (code >= 0 && code < 26 ? code : 26 + (word.charCodeAt(at) % 6));
  }
  return mask >>> 0;
}

function bits(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
