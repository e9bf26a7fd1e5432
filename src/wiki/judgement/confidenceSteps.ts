import type { SourceContribution } from './contribution.ts';
import type { IndependentGroup } from './independence.ts';
import type { ConfidenceLevel, EvidenceItem, SupportLevel } from './types.ts';

/** From which score on a claim has a level, and from which contribution on a group confirms others. */
export type ConfidenceThresholds = {
  /** Score from which on a claim is supported. */
  readonly supported: number;
  /** Score from which on it is established. */
  readonly established: number;
  /** Contribution from which on a group confirms others. */
  readonly confirming: number;
};

/** A condition on the way up, with what was needed and what was there. */
export type ConfidenceGate =
  | 'voices'
  | 'scoreSupported'
  | 'scoreEstablished'
  | 'independentGroups'
  | 'methods';

/** Why the verdict is not higher than it is, or that nothing is left to pass. */
export type ConfidenceReason =
  | 'noEvidence'
  | 'inconclusive'
  | 'onlyRefuted'
  | 'singleVoice'
  | 'scoreBelowSupported'
  | 'scoreBelowEstablished'
  | 'oneIndependentGroup'
  | 'oneMethod'
  | 'allGatesPassed';

/** One line of the arithmetic, in the order in which a page prints it. */
export type ConfidenceStep =
  | {
      readonly step: 'group';
      /** Ids of its sources, collections and methods, each once. */
      readonly sources: readonly string[];
      readonly collections: readonly string[];
      readonly methods: readonly string[];
      /** The strongest member, which alone counts. */
      readonly carrier: SourceContribution;
      /** What else the group holds; it adds nothing. */
      readonly others: readonly SourceContribution[];
      readonly contribution: number;
      /** Whether it is strong enough to confirm other groups. */
      readonly confirms: boolean;
    }
  | { readonly step: 'sum'; readonly contributions: readonly number[]; readonly score: number }
  | {
      readonly step: 'gate';
      readonly gate: ConfidenceGate;
      readonly actual: number;
      readonly needed: number;
      readonly passed: boolean;
    }
  | { readonly step: 'inconclusive'; readonly kind: EvidenceItem['kind']; readonly id: string }
  | {
      readonly step: 'refutation';
      readonly kind: EvidenceItem['kind'];
      readonly id: string;
      readonly sources: readonly string[];
      readonly resolved: boolean;
    }
  | {
      readonly step: 'verdict';
      readonly level: ConfidenceLevel;
      /** The level that support alone reaches; the same as `level` unless the claim is disputed. */
      readonly withoutRefutations: SupportLevel;
      readonly reason: ConfidenceReason;
    };

/** What an independent group contributes. */
export type GroupStep = Extract<ConfidenceStep, { step: 'group' }>;

/** A condition, with what was needed and what was there. */
export type GateStep = Extract<ConfidenceStep, { step: 'gate' }>;

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();

/** The arithmetic of an independent group. @param confirming Contribution from which on it confirms others. */
export function groupStep({ members, carrier }: IndependentGroup, confirming: number): GroupStep {
  return {
    step: 'group',
    sources: distinct(members.map(({ source }) => source)),
    collections: distinct(members.map(({ collection }) => collection)),
    methods: distinct(members.map(({ method }) => method)),
    carrier,
    others: members.slice(1),
    contribution: carrier.contribution,
    confirms: carrier.contribution >= confirming,
  };
}

/** Methods of everything in the confirming groups that is itself strong enough to confirm. */
function confirmingMethods(groups: readonly GroupStep[], confirming: number): string[] {
  const strong = groups
    .filter(({ confirms }) => confirms)
    .flatMap(({ carrier, others }) => [carrier, ...others])
    .filter(({ contribution }) => contribution >= confirming);
  return distinct(strong.map(({ method }) => method));
}

/** The conditions in the order in which they are asked. @param score Sum of what the groups contribute. */
export function gateSteps(
  groups: readonly GroupStep[],
  score: number,
  thresholds: ConfidenceThresholds,
): GateStep[] {
  const voices = groups.reduce(
    (sum, { carrier, others }) => sum + Math.max(carrier.n, ...others.map(({ n }) => n)),
    0,
  );
  const gate = (name: ConfidenceGate, actual: number, needed: number): GateStep => {
    return { step: 'gate', gate: name, actual, needed, passed: actual >= needed };
  };
  return [
    gate('voices', voices, 2),
    gate('scoreSupported', score, thresholds.supported),
    gate('independentGroups', groups.filter(({ confirms }) => confirms).length, 2),
    gate('methods', confirmingMethods(groups, thresholds.confirming).length, 2),
    gate('scoreEstablished', score, thresholds.established),
  ];
}

/** What refutes the claim, resolved or not. */
export function refutationsOf(items: readonly EvidenceItem[]) {
  return items
    .filter(({ stance }) => stance === 'refutes')
    .map(({ kind, id, sources, resolved }) => ({
      step: 'refutation' as const,
      kind,
      id,
      sources: distinct(sources.map((source) => source.id)),
      resolved: resolved === true,
    }));
}

/** What says neither that the claim holds nor that it does not. */
export function inconclusiveOf(items: readonly EvidenceItem[]) {
  return items
    .filter(({ stance }) => stance === 'inconclusive')
    .map(({ kind, id }) => ({ step: 'inconclusive' as const, kind, id }));
}
