import type { WikiContent } from '../entry.ts';
import { buildGraph } from '../graph/buildGraph.ts';
import type { Problem } from '../problem.ts';
import { ambiguousTerms } from './ambiguousTerms.ts';
import { avoidedInFields } from './avoidedWords.ts';
import { circles } from './circles.ts';
import {
  missingOutcomeDates,
  undeclaredEffect,
  unitOfEffect,
  verifiedTooEarly,
  windowsOutOfOrder,
} from './closedLoop.ts';
import { danglingReferences } from './danglingReferences.ts';
import { duplicateTitles } from './duplicateTitles.ts';
import { duties } from './duties.ts';
import { formerIds } from './formerIds.ts';
import { missingConsent } from './missingConsent.ts';
import { missingDueDate } from './missingDueDate.ts';
import { missingEvidence } from './missingEvidence.ts';
import { missingOwner } from './missingOwner.ts';
import { pastReview } from './pastReview.ts';
import { replacedStages } from './replacedStages.ts';
import { retiredValues } from './retiredValues.ts';
import type { ProblemContext, Rule, RuleInput } from './rule.ts';
import { sortProblems } from './sort.ts';
import { superseded } from './superseded.ts';
import { translations } from './translations.ts';
import { unknownLinks } from './unknownLinks.ts';
import { unsafeKey } from './unsafeKey.ts';

/** Every rule over the whole content. A new rule is a file in this folder and a line here. */
export const rules: readonly Rule[] = [
  danglingReferences,
  unknownLinks,
  replacedStages,
  retiredValues,
  missingEvidence,
  duplicateTitles,
  missingOwner,
  missingDueDate,
  missingOutcomeDates,
  verifiedTooEarly,
  windowsOutOfOrder,
  undeclaredEffect,
  unitOfEffect,
  missingConsent,
  pastReview,
  translations,
  formerIds,
  circles,
  unsafeKey,
  superseded,
  duties,
  avoidedInFields,
  ambiguousTerms,
];

/** All that is wrong with the content as a whole, errors first, then by file and line. */
export function findProblems(content: WikiContent, context: ProblemContext): Problem[] {
  const graph = buildGraph(content);
  const input: RuleInput = {
    content: graph.content,
    graph,
    asOf: context.asOf,
    audience: context.audience ?? content.settings.audience,
    unreadable: context.unreadable ?? new Set(),
    ...(context.records && { records: context.records }),
    at: (file, path) => context.positions?.(file, path) ?? {},
  };
  return sortProblems(rules.flatMap((rule) => rule(input)));
}
