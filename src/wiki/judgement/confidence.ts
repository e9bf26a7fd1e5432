import {
  type ConfidenceGate,
  type ConfidenceReason,
  type ConfidenceStep,
  type ConfidenceThresholds,
  type GateStep,
  type GroupStep,
  gateSteps,
  groupStep,
  inconclusiveOf,
  refutationsOf,
} from './confidenceSteps.ts';
import { type ContributionSettings, supportingContributions } from './contribution.ts';
import { independentGroups, type SharedRespondents } from './independence.ts';
import type { ConfidenceLevel, EvidenceItem, Methods, SupportLevel } from './types.ts';

/** The wiki's settings for confidence. */
export type ConfidenceSettings = {
  /** ISO date for which everything is computed. */
  readonly asOf: string;
  /** Weight and half-life of each method. */
  readonly methods: Methods;
  /** Thresholds other than the default ones. */
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

/** How sure a claim is, why, and the arithmetic. */
export type Confidence = {
  /** How sure it is. */
  readonly level: ConfidenceLevel;
  /** The level that support alone reaches. */
  readonly withoutRefutations: SupportLevel;
  /** What keeps `withoutRefutations` from being higher. */
  readonly reason: ConfidenceReason;
  /** Sum of what the independent groups contribute; 0 or more. */
  readonly score: number;
  /** The arithmetic in the order in which a page prints it. */
  readonly steps: readonly ConfidenceStep[];
};

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
