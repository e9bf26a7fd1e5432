import { learnCompounds } from '../../text/compounds.ts';
import { compareTexts } from '../../text/order.ts';
import { isUnworded } from '../drafts/draftTitle.ts';
import type { EntryOf, WikiContent } from '../entry.ts';
import { type Claim, claimOf } from './claim.ts';
import { likenessOf, NEARLY_SAME, type Said, WORTH_READING, wordsNeeded } from './measure.ts';
import { learnVectors } from './vectors.ts';
import { germanWords } from './vocabulary.ts';
import { weightsOf } from './weights.ts';
import { WordIndex } from './wordIndex.ts';

/** Most insights that are named for one. */
const MOST_NAMED = 3;

/** An insight with how alike it is, 0 to 1. */
export type Alike = { insight: EntryOf<'insight'>; likeness: number };

/** Two insights with how alike they are, 0 to 1. */
export type AlikePair = { pair: readonly [EntryOf<'insight'>, EntryOf<'insight'>]; likeness: number };

/** How alike insights are, as learnt from the words of one wiki. */
export type Likeness = {
  /** How alike two claims are, 0 to 1; 1 for a claim and itself, and the same in either order. */
  between(a: Claim, b: Claim): number;
  /** Insights that are at least {@link WORTH_READING} like a claim, the most alike first, at most three. */
  nearest(claim: Claim): Alike[];
  /** Pairs that are at least {@link NEARLY_SAME} alike; for each insight the three most alike of those before it. */
  pairs(): AlikePair[];
};

type Known = Said & { insight: EntryOf<'insight'> };

/**
 * Learns from a wiki how alike its insights are; retired ones are none of them, nor drafts that claim nothing yet.
 * All pairs of 10,000 insights take about four seconds (measured, with words as unevenly frequent as in a language, and no
 * longer where all have the same few words): only those are compared that share rare words.
 */
export function learnLikeness(content: WikiContent): Likeness {
  const insights = content.entries
    .filter((entry) => entry.kind === 'insight')
    .filter(({ data }) => data.status !== 'retired' && !isUnworded(data));
  const claims = insights.map(claimOf);
  const alone = [...germanWords(claims, content)].map((word) => ({ word, pages: 1 }));
  const parts = learnCompounds(alone, 'de');
  const weigh = ({ wordings }: Claim) => wordings.map((wording) => weightsOf(wording, parts));
  const weights = claims.map(weigh);
  const vectorOf = learnVectors(weights);
  const said = (claim: Claim, own = weigh(claim)): Said => ({ claim, vectors: own.map(vectorOf) });
  const known = insights.map(
    (insight, at): Known => ({ insight, ...said(claims[at] ?? claimOf(insight), weights[at]) }),
  );
  return {
    between: (a, b) => likenessOf(said(a), said(b)),
    nearest: (claim) => {
      const own = said(claim);
      return mostAlike(
        known.map((other) => alike(own, other)).filter(({ likeness }) => likeness >= WORTH_READING),
      );
    },
    pairs: () => pairsOf(known),
  };
}

function pairsOf(known: readonly Known[]): AlikePair[] {
  const index = new WordIndex(known.length);
  return known.flatMap((own, number) => {
    const near = new Set(own.vectors.flatMap((vector) => index.near(vector, wordsNeeded(NEARLY_SAME))));
    for (const vector of own.vectors) index.add(vector, number);
    const found = [...near].flatMap((at) => {
      const other = known[at];
      return other ? [alike(own, other)] : [];
    });
    return mostAlike(found.filter(({ likeness }) => likeness >= NEARLY_SAME)).map(
      ({ insight, likeness }): AlikePair => ({ pair: [insight, own.insight], likeness }),
    );
  });
}

function alike(own: Said, other: Known): Alike {
  return { insight: other.insight, likeness: likenessOf(own, other) };
}

function mostAlike(found: readonly Alike[]): Alike[] {
  return found
    .toSorted((a, b) => b.likeness - a.likeness || compareTexts(a.insight.id, b.insight.id))
    .slice(0, MOST_NAMED);
}
