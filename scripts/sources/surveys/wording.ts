/** What tools write where a question repeats an earlier answer: `{{field:...}}`, `${q://QID1/ChoiceText}`, `[Q1]`. */
const piped = /\{\{[^{}]*\}\}|\$\{[^{}]*\}|\{(?:token|[A-Za-z]\w*)[:.][^{}]*\}/g;

/** The wording of a question as people read it: without tags, and `…` where an earlier answer was repeated. */
export function wordingOf(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(piped, '…')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Wording of a part of a question: a row of a matrix, or the field beside its options. */
export function partOf(question: string, part: string): string {
  return question === '' || part === '' ? question || part : `${question} – ${part}`;
}

/**
 * What wordings that a tool joins by ` - ` have in common, cut where a part begins.
 * @returns Empty where they have nothing in common.
 */
export function commonQuestion(wordings: readonly string[]): string {
  const [first = '', ...others] = wordings;
  const ends = [...first.matchAll(/ - /g)].map(({ index }) => index).reverse();
  const end = ends.find((at) => others.every((wording) => wording.startsWith(first.slice(0, at + 3))));
  return end === undefined ? '' : first.slice(0, end);
}
