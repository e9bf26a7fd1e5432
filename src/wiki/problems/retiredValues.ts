import { isVocabulary } from '../graph/targets.ts';
import { fieldReferences } from './fieldReferences.ts';
import type { Rule } from './rule.ts';

/** Retired themes, channels and products are no longer used; what replaces them is named. */
export const retiredValues: Rule = (input) =>
  fieldReferences(input.content).flatMap(({ target, value, file, path }) => {
    const found = isVocabulary(target) ? input.graph.value(target, value) : undefined;
    if (!found || !('status' in found) || found.status !== 'retired' || path.at(-1) === 'replacedBy')
      return [];
    const remedy = found.replacedBy ? `Write \`${found.replacedBy}\` instead.` : 'Choose another value.';
    const message = `The ${target} \`${value}\` is retired.`;
    return [{ kind: 'retired-value', file, ...input.at(file, path), value, message, remedy }];
  });
