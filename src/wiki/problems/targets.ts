import type { ReferenceTarget } from '../../schema/fields.ts';
import { FOLDER_OF_KIND, FOLDER_OF_VOCABULARY } from '../../schema/kinds.ts';
import { isKind, isVocabulary, ownerOf } from '../graph/targets.ts';
import type { RuleInput } from './rule.ts';
import { suggest } from './words.ts';

/** Whether what a reference points at exists, as far as it can be known. */
export function exists(target: ReferenceTarget, value: string, input: RuleInput): boolean {
  const { graph, unreadable } = input;
  if (target === 'any') return graph.resolve(value).type !== 'none' || unreadable.has(value);
  if (isVocabulary(target)) return graph.value(target, value) !== undefined;
  if (isKind(target)) {
    const key = `${target}/${value}`;
    return graph.resolve(key).type === 'entry' || unreadable.has(key);
  }
  const owner = ownerOf(value);
  if (target === 'stage') return graph.stage(value) !== undefined || unreadable.has(`journey/${owner}`);
  if (target === 'finding')
    return findingsOf(owner, input).includes(value) || unreadable.has(`study/${owner}`);
  if (unreadable.has(`source/${owner}`)) return true;
  return graph.entry('source', owner) !== undefined && (input.records?.has(value) ?? true);
}

/** What to do about a reference that points nowhere: "did you mean", else where such things are defined. */
export function remedyFor(target: ReferenceTarget, value: string, input: RuleInput): string {
  return suggest(value, candidatesFor(target, value, input), otherwise(target, value));
}

function otherwise(target: ReferenceTarget, value: string): string {
  if (isVocabulary(target)) {
    return `Use a value of \`taxonomy/${FOLDER_OF_VOCABULARY[target]}.yaml\`, or add it there.`;
  }
  if (isKind(target)) return `Create it in \`${FOLDER_OF_KIND[target]}/\`, or remove the reference.`;
  if (target === 'stage') return `Add the stage to \`journeys/${ownerOf(value)}\`, or remove the reference.`;
  if (target === 'finding')
    return `Add the finding to \`studies/${ownerOf(value)}\`, or remove the reference.`;
  if (target === 'record')
    return 'Take the id from the line of the record; it may have been withdrawn since.';
  return 'Write `kind/id` of an entry that exists, for example `persona/familie`, or remove the reference.';
}

function candidatesFor(target: ReferenceTarget, value: string, input: RuleInput): string[] {
  const { graph, content } = input;
  if (isVocabulary(target)) return content.taxonomy[target].map(({ id }) => id);
  if (isKind(target)) return graph.ofKind(target).map(({ id }) => id);
  if (target === 'stage') {
    return graph.ofKind('journey').flatMap(({ id, data }) => data.stages.map((stage) => `${id}/${stage.id}`));
  }
  if (target === 'finding') return graph.ofKind('study').flatMap(({ id }) => findingsOf(id, input));
  if (target === 'record')
    // Only the source can be mistyped in a way that shows; an id's digits cannot be guessed.
    return graph
      .ofKind('source')
      .map(({ id }) => `${id}/${value.split('/')[1] ?? ''}`)
      .filter((key) => key !== value);
  const keys = content.entries.map(({ kind, id }) => (value.includes('/') ? `${kind}/${id}` : id));
  const values = Object.entries(content.taxonomy).flatMap(([name, list]) =>
    list.map(({ id }) => (value.includes('/') ? `${name}/${id}` : id)),
  );
  return [...keys, ...values];
}

function findingsOf(study: string, { graph }: RuleInput): string[] {
  return graph.entry('study', study)?.data.findings.map(({ id }) => `${study}/${id}`) ?? [];
}
