import type { BodyReference } from '../entry.ts';
import type { Problem } from '../problem.ts';
import type { Rule, RuleInput } from './rule.ts';
import { exists, remedyFor } from './targets.ts';
import { inTicks } from './words.ts';

/** Wiki links and blocks in bodies point at one thing that exists. */
export const unknownLinks: Rule = (input) =>
  input.content.entries.flatMap((entry) =>
    [{ file: entry.file, references: entry.references }, ...entry.translations].flatMap(
      ({ file, references }) => references.flatMap((reference) => problemOf(reference, file, input) ?? []),
    ),
  );

function problemOf(reference: BodyReference, file: string, input: RuleInput): Problem | undefined {
  const { target, value, line, column } = reference;
  const place = { kind: 'unknown-link' as const, file, line, column, value };
  const resolved = target === 'any' ? input.graph.resolve(value) : undefined;
  if (resolved?.type === 'ambiguous') {
    const message = `\`${value}\` may mean ${inTicks(resolved.keys)}.`;
    return { ...place, message, remedy: 'Name the kind, too.' };
  }
  if (resolved?.type === 'none' && isUnreadableId(value, input)) return undefined;
  if (exists(target, value, input)) return undefined;
  const message =
    target === 'any' ? `The link \`[[${value}]]\` leads nowhere.` : `There is no ${target} \`${value}\`.`;
  return { ...place, message, remedy: remedyFor(target, value, input) };
}

function isUnreadableId(value: string, { unreadable }: RuleInput): boolean {
  return unreadable.size > 0 && [...unreadable].some((key) => key.endsWith(`/${value}`));
}
