/**
 * Endings of German verbs and of what is made of them, folded, the longest first. The stemmer leaves `scheitert` and
 * `scheitern` apart; whoever asks why something fails means both.
 */
const ENDINGS = ['enden', 'ende', 'end', 'ten', 'est', 'te', 'et', 'st', 'en', 'e', 'n', 't'];
/** Endings of the noun for the doing. */
const DOING = ['ung', 'ungen'];
/** Fewest letters before an ending; shorter ones are whole words by chance. */
const SHORTEST = 4;
/** How sure another form is meant: it is the same verb, or the doing. */
const LIKENESS = { form: 0.85, doing: 0.65 };

/**
 * Other forms of a German verb, whether they exist or not.
 * @param letters The word, folded.
 * @returns folded forms, with how sure each is meant
 */
export function verbForms(letters: string): Map<string, number> {
  const forms = new Map<string, number>();
  for (const base of basesOf(letters)) {
    for (const ending of [...DOING, ...ENDINGS]) {
      const likeness = DOING.includes(ending) ? LIKENESS.doing : LIKENESS.form;
      forms.set(base + ending, Math.max(likeness, forms.get(base + ending) ?? 0));
      if (['t', 'et', 'en'].includes(ending)) forms.set(`ge${base}${ending}`, likeness);
    }
  }
  forms.delete(letters);
  return forms;
}

function basesOf(letters: string): Set<string> {
  const bases = ENDINGS.filter((ending) => letters.endsWith(ending)).map((ending) =>
    letters.slice(0, -ending.length),
  );
  const participles = bases.filter((base) => base.startsWith('ge')).map((base) => base.slice(2));
  return new Set([...bases, ...participles].filter(({ length }) => length >= SHORTEST));
}
