import { inOrder } from '../spans.ts';
import { blank, type Detector } from '../types.ts';
import { dealtWith } from './dealings.ts';
import { familyPairs } from './family.ts';
import { greetedNames } from './greetings.ts';
import { addressees, introducedNames, listedPersons, relatedNames } from './introductions.ts';
import { knownNames } from './known.ts';
import { reasons, scanNames } from './scan.ts';
import { endingName, signedNames } from './signatures.ts';
import { titledNames } from './titles.ts';

/**
 * Names of persons where words around them say so: behind forms of address, titles and greetings, as signatures, in
 * introductions, behind roles; and known first names with the family name behind them. The title stays: `Frau [Name]`.
 */
export const name: Detector = {
  // The scan is the cheap test, and what it sees is needed at once.
  mayContain: () => true,
  find: (text) => {
    const hints = scanNames(text);
    const ending = endingName(text);
    const listed = text.includes(': ') ? listedPersons(text) : undefined;
    const addressed = text.includes(blank) && text.includes(':') ? addressees(text) : [];
    if (!hints && !ending && !listed && addressed.length === 0) return [];
    const always = [...(ending ? [ending] : []), ...(listed ?? []), ...addressed];
    if (!hints) return inOrder(always);
    const { title, greeting, signature } = hints.places;
    const has = (bits: number) => (hints.found & bits) !== 0;
    const isIntroduced = has(reasons.introduction | reasons.label | reasons.role | reasons.known);
    return inOrder([
      ...always,
      ...titledNames(text, title),
      ...greetedNames(text, greeting),
      ...signedNames(text, signature),
      ...(isIntroduced ? introducedNames(text) : []),
      ...(has(reasons.dealing) ? dealtWith(text) : []),
      ...(has(reasons.kin) ? relatedNames(text) : []),
      ...(has(reasons.known) ? knownNames(text) : []),
      ...(has(reasons.family) ? familyPairs(text) : []),
    ]);
  },
};
