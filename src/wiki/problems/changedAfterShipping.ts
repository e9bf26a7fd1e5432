import type { EntryOf } from '../entry.ts';
import type { DeclaredVerdict } from '../judgement/declaredBefore.ts';
import type { Problem } from '../problem.ts';
import type { Positions } from './rule.ts';

/**
 * Declarations that were changed after their action had shipped. No rule over the content, as the content does not tell
 * its own past.
 * @param declared What the history says, by action id.
 */
export function changedAfterShipping(
  actions: readonly EntryOf<'action'>[],
  declared: ReadonlyMap<string, DeclaredVerdict>,
  positions: Positions,
): Problem[] {
  return actions.flatMap(({ id, file }) => {
    const verdict = declared.get(id);
    if (verdict?.state !== 'changed') return [];
    const { field, on } = verdict;
    return [
      {
        kind: 'changed-after-shipping' as const,
        file,
        ...positions(file, [field]),
        value: field,
        message: `\`${field}\` was changed after the action had shipped${on === undefined ? ', in a change that is not committed yet' : `, on ${on}`}.`,
        remedy: 'Take the change back, or let the page say so: it flags what was declared afterwards.',
      },
    ];
  });
}
