import type { SourceContribution } from './contribution.ts';

/** Two sources, by id, in which the same people were heard. */
export type SharedRespondents = readonly (readonly [string, string])[];

/** Sources that are not independent of each other; the strongest of them carries the group. */
export type IndependentGroup = {
  /** All contributions of the group, the strongest first. */
  readonly members: readonly SourceContribution[];
  /** The contribution that counts. */
  readonly carrier: SourceContribution;
};

/** Disjoint sets of names, joined step by step. */
function disjointSets() {
  const parents = new Map<string, string>();
  const rootOf = (name: string): string => {
    let root = name;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    return root;
  };
  const join = (a: string, b: string) => {
    const [from, to] = [rootOf(a), rootOf(b)];
    if (from !== to) parents.set(from, to);
  };
  return { rootOf, join };
}

const strongestFirst = (a: SourceContribution, b: SourceContribution) =>
  b.contribution - a.contribution ||
  a.source.localeCompare(b.source, 'en') ||
  a.items.join().localeCompare(b.items.join(), 'en');

/**
 * Puts contributions into groups that are independent of each other: different collections and different respondents.
 * Whatever shares a source, a collection or people stands in one group (also by way of a third), and only its strongest member counts.
 * So saying a thing twice adds nothing, and a further independent source always stands on its own. The strongest group comes first.
 */
export function independentGroups(
  contributions: readonly SourceContribution[],
  sharedRespondents: SharedRespondents = [],
): IndependentGroup[] {
  const sets = disjointSets();
  for (const [a, b] of sharedRespondents) sets.join(`source ${a}`, `source ${b}`);
  for (const { source, collection } of contributions)
    sets.join(`source ${source}`, `collection ${collection}`);
  const groups = new Map<string, { members: SourceContribution[]; carrier: SourceContribution }>();
  for (const contribution of [...contributions].sort(strongestFirst)) {
    const root = sets.rootOf(`source ${contribution.source}`);
    const group = groups.get(root);
    if (group) group.members.push(contribution);
    else groups.set(root, { members: [contribution], carrier: contribution });
  }
  return [...groups.values()];
}
