import type { ReferenceTarget } from '../../schema/fields.ts';
import type { ProblemKind } from '../problem.ts';
import { fieldReferences } from './fieldReferences.ts';
import type { Rule } from './rule.ts';
import { exists, remedyFor } from './targets.ts';

const ownKind: Partial<Record<ReferenceTarget, ProblemKind>> = {
  theme: 'unknown-theme',
  channel: 'unknown-channel',
};

/** References in fields point at something that exists. Themes and channels have kinds of problem of their own. */
export const danglingReferences: Rule = (input) =>
  fieldReferences(input.content)
    .filter(({ target, value }) => !exists(target, value, input))
    .map(({ target, value, file, path }) => ({
      kind: ownKind[target] ?? 'dangling-reference',
      file,
      ...input.at(file, path),
      value,
      message: target === 'any' ? `There is no \`${value}\`.` : `There is no ${target} \`${value}\`.`,
      remedy: remedyFor(target, value, input),
    }));
