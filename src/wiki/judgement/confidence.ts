import type { ContributionSettings, SourceContribution } from './contribution.ts';
import { supportingContributions } from './contribution.ts';
import type { IndependentGroup, SharedRespondents } from './independence.ts';
import { independentGroups } from './independence.ts';
import type { ConfidenceLevel, EvidenceItem, Methods, SupportLevel } from './types.ts';

/** From which score on a claim has a level, and from which contribution on a group confirms others. */
export type ConfidenceThresholds = {
  readonly supported: number;
  readonly established: number;
  readonly confirming: number;
};

/** The wiki's settings for confidence. */
export type ConfidenceSettings = {
  /** ISO date for which everything is computed. */
  readonly asOf: string;
  readonly methods: Methods;
  readonly thresholds?: Partial<ConfidenceThresholds>;
  /** Age factor of a source whose voices have no date. Default: 0.5, one half-life. */
  readonly undatedAge?: number;
  /** Pairs of sources in which the same people were heard. Default: none. */
  readonly sharedRespondents?: SharedRespondents;
};

/** Supported from 0.6, established from 1.2; a group of 0.3 or more confirms (three survey voices at full weight, not one). */
const defaultConfidenceThresholds: ConfidenceThresholds = {
  supported: 0.6,
  established: 1.2,
  confirming: 0.3,
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

/** How sure a claim is, why, and the arithmetic. */
export type Confidence = {
  readonly level: ConfidenceLevel;
  /** The level that support alone reaches. */
  readonly withoutRefutations: SupportLevel;
  /** What keeps `withoutRefutations` from being higher. */
  readonly reason: ConfidenceReason;
  /** Sum of what the independent groups contribute; 0 or more. */
  readonly score: number;
  readonly steps: readonly ConfidenceStep[];
};

type GroupStep = Extract<ConfidenceStep, { step: 'group' }>;
type GateStep = Extract<ConfidenceStep, { step: 'gate' }>;

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();

function groupStep({ members, carrier }: IndependentGroup, confirming: number): GroupStep {
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

function gateSteps(
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

const failures: Record<ConfidenceGate, { level: SupportLevel; reason: ConfidenceReason }> = {
  voices: { level: 'emerging', reason: 'singleVoice' },
  scoreSupported: { level: 'emerging', reason: 'scoreBelowSupported' },
  independentGroups: { level: 'supported', reason: 'oneIndependentGroup' },
  methods: { level: 'supported', reason: 'oneMethod' },
  scoreEstablished: { level: 'supported', reason: 'scoreBelowEstablished' },
};

/** The level that support alone reaches: the first gate not passed decides. */
function supportLevel(
  items: readonly EvidenceItem[],
  groups: readonly GroupStep[],
  gates: readonly GateStep[],
): { level: SupportLevel; reason: ConfidenceReason } {
  if (items.length === 0) return { level: 'assumption', reason: 'noEvidence' };
  if (groups.length === 0) {
    const refuted = items.every(({ stance }) => stance === 'refutes');
    return { level: 'assumption', reason: refuted ? 'onlyRefuted' : 'inconclusive' };
  }
  const failed = gates.find(({ passed }) => !passed);
  return failed ? failures[failed.gate] : { level: 'established', reason: 'allGatesPassed' };
}

function refutationsOf(items: readonly EvidenceItem[]) {
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

function inconclusiveOf(items: readonly EvidenceItem[]) {
  return items
    .filter(({ stance }) => stance === 'inconclusive')
    .map(({ kind, id }) => ({ step: 'inconclusive' as const, kind, id }));
}

/**
 * How sure a claim is, computed from its evidence alone.
 *
 * Each source adds the weight of its method x its volume x its age (`supportingContributions`); of what shares a collection or people
 * only the strongest counts (`independentGroups`); the sum is the score.
 * - assumption: nothing supports the claim, be there no evidence at all or only inconclusive items.
 * - emerging: something supports it, if only one voice or a score below `supported`.
 * - supported: two voices or more and a score from `supported` on.
 * - established: besides, two groups or more that each contribute `confirming`, with two methods or more, and a score from `established` on.
 * - disputed: anything refutes it that is not resolved, however old; `withoutRefutations` says what the level would be.
 * A refutation never enters the score.
 */
export function confidence(items: readonly EvidenceItem[], settings: ConfidenceSettings): Confidence {
  const thresholds = { ...defaultConfidenceThresholds, ...settings.thresholds };
  const weighing: ContributionSettings = {
    asOf: settings.asOf,
    methods: settings.methods,
    undatedAge: settings.undatedAge ?? 0.5,
  };
  const contributions = supportingContributions(items, weighing);
  const groups = independentGroups(contributions, settings.sharedRespondents).map((group) =>
    groupStep(group, thresholds.confirming),
  );
  const score = groups.reduce((sum, { contribution }) => sum + contribution, 0);
  const gates = gateSteps(groups, score, thresholds);
  const refutations = refutationsOf(items);
  const { level: withoutRefutations, reason } = supportLevel(items, groups, gates);
  const level: ConfidenceLevel = refutations.some(({ resolved }) => !resolved)
    ? 'disputed'
    : withoutRefutations;
  const sum = { step: 'sum' as const, contributions: groups.map((g) => g.contribution), score };
  const support: ConfidenceStep[] = groups.length > 0 ? [...groups, sum, ...gates] : [];
  const verdict: ConfidenceStep = { step: 'verdict', level, withoutRefutations, reason };
  const steps = [...support, ...inconclusiveOf(items), ...refutations, verdict];
  return { level, withoutRefutations, reason, score, steps };
}
