import type { Claim } from './claim.ts';
import { sharedEvidence } from './evidence.ts';
import { cosine, type Vector } from './vectors.ts';

/**
 * From this likeness on, two insights say nearly the same. Measured beside the 47 insights of the sample, with 50 of their
 * claims in other words and 50 other claims about the same themes, in German and English, written before anything was
 * tuned by somebody who had read the originals (`tests/wiki/similar/rewordings.yaml`):
 *
 * | from | recall | precision |
 * |---|---|---|
 * | 0.30 | 48 of 50 | 48 of 53 |
 * | 0.35 | 47 of 50 | 47 of 48 |
 * | 0.40 | 45 of 50 | 45 of 46 |
 * | 0.45 | 41 of 50 | 41 of 41 |
 *
 * None of the 100 was named with any insight but its own, and the most alike pair of the sample itself has 0.35: hence
 * 0.4, which leaves a distance to it. What it cannot do: of 14 titles that avoid the words of their original it names 2,
 * of 6 in a language that the original has no words in none, and a contrary in the same words looks like a rewording.
 */
export const NEARLY_SAME = 0.4;

/**
 * From this likeness on, an insight is worth reading before a draft is worded: lower than {@link NEARLY_SAME}, as a look
 * costs little. See there for what it finds.
 */
export const WORTH_READING = 0.3;

/** How far shared evidence lifts the likeness of words. */
const EVIDENCE_LIFTS = 0.5;

/** Most likeness that evidence gives by itself, where two claims have no language in common. */
const EVIDENCE_ALONE = 0.35;

/** A claim with its words as vectors, one for each language. */
export type Said = { claim: Claim; vectors: readonly Vector[] };

/**
 * How alike two claims are, 0 to 1: the cosine of their words in the languages in which they are most alike (Salton's
 * vector space model), raised to the power of 1 - e/2, where e is how much evidence they share. So evidence lifts what
 * words have in common and never stands for it: two claims about one theme are not alike for that.
 */
export function likenessOf(a: Said, b: Said): number {
  const words = Math.max(...a.vectors.flatMap((one) => b.vectors.map((other) => cosine(one, other))));
  const shared = sharedEvidence(a.claim, b.claim);
  const lifted = words ** (1 - EVIDENCE_LIFTS * shared);
  return speakTogether(a.claim, b.claim) ? lifted : Math.max(lifted, EVIDENCE_ALONE * shared);
}

/** The least likeness of words with which two claims can reach a likeness, however much evidence they share. */
export function wordsNeeded(likeness: number): number {
  return likeness ** (1 / (1 - EVIDENCE_LIFTS));
}

function speakTogether(a: Claim, b: Claim): boolean {
  return a.wordings.some(({ lang }) => b.wordings.some((other) => other.lang === lang));
}
