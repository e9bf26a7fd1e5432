/** Letters of the first part, and of the beginning of the last one, by which a compound is known while it is typed. */
const SHORTEST_HEAD = 3;
const SHORTEST_END = 2;
/** Words that the end of such a compound is tried to be. */
const TRIED = 3;

/** What is known of words, all of it folded. */
type Known = {
  /** Words that begin so, the likeliest first. */
  readonly completions: (end: string) => readonly string[];
  /** Parts of a compound; none where it is none. */
  readonly partsOf: (word: string) => readonly string[];
};

/** Completes the end of a folded word so that all of it is a compound; the longest such end is the likeliest. */
export function begunParts(typed: string, { completions, partsOf }: Known): readonly string[] {
  for (let at = SHORTEST_HEAD; at <= typed.length - SHORTEST_END; at += 1) {
    const [head, end] = [typed.slice(0, at), typed.slice(at)];
    for (const word of completions(end).slice(0, TRIED)) {
      const parts = partsOf(head + word);
      const last = parts.at(-1) ?? '';
      const missing = word.length - end.length;
      if (parts.length > 1 && last.length > missing)
        return [...parts.slice(0, -1), last.slice(0, last.length - missing)];
    }
  }
  return [];
}
