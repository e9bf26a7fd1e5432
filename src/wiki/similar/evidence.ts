import type { Claim } from './claim.ts';

/**
 * How much of what two claims rest on is the same, 0 to 1: half for their themes, half for stages, queries, findings and
 * records, each by Dice's coefficient (1945), twice what is shared over what both have together. Nothing shares nothing.
 */
export function sharedEvidence(a: Claim, b: Claim): number {
  return (dice(a.themes, b.themes) + dice(a.grounds, b.grounds)) / 2;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  return (2 * a.intersection(b).size) / (a.size + b.size);
}
