import type { WordTest } from './pattern.ts';

/** Prefixes of verbs (folded): `Auszahlung` is no sort of `Zahlung`, though `Ratenzahlung` is. */
const prefixes = new Set(
  (
    'ver zer ent emp miss unter uber aus auf ein vor nach bei mit weg zuruck durch hinter wider wieder los dar her ' +
    'hin fort zusammen voraus vorbei hinaus heraus hinein herein herunter runter raus rein dazu hinzu'
  ).split(' '),
);

/** What may join the parts of a compound (Fugenelemente). */
const links = ['', 's', 'es', 'n', 'en', 'er', 'e', 'ens'];

/** Endings that make another word of the same stem instead of a compound. */
const derivation =
  /^(?:ung|lich|heit|keit|igkeit|isch|bar|schaft|los|voll|haft|innen|ieren|iert|ierung|or|oren|ig|chen|lein|end|est|te|er|ern|ler|ner)(?:e|en|er|es|em|n|s)?$/;

/** Shortest head that can stand before, and rest that can stand after. */
const shortestHead = 3;
const shortestRest = 4;

/** Whether letters before a word make a compound with it: a word of its own, no prefix. */
export function isHead(letters: string): boolean {
  return letters.length >= shortestHead && /[aeiouy]/.test(letters) && !prefixes.has(letters);
}

/** Whether a folded word begins with the rule's word, a linking element and another word. */
export function beginsCompound(letters: string, test: WordTest): boolean {
  return bases(test.letters).some((base) => letters.startsWith(base) && hasRest(letters.slice(base.length)));
}

function hasRest(after: string): boolean {
  if (derivation.test(after)) return false;
  return links.some((link) => after.startsWith(link) && isTail(after.slice(link.length)));
}

/** Whether letters after a word and its linking element make a compound with it: a word of its own, no ending. */
export function isTail(letters: string): boolean {
  return letters.length >= shortestRest && /[aeiouy]/.test(letters) && !derivation.test(letters);
}

/** The word as written and without the ending of its plural: `Wartezeiten` also begins `Wartezeitproblem`. */
function bases(letters: string): string[] {
  const singular = letters.replace(/(?:en|n|e)$/, '');
  return singular.length >= 5 && singular !== letters ? [letters, singular] : [letters];
}
