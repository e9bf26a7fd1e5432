import { isRetired, keyOf } from '../entry.ts';
import type { Graph } from '../graph/graph.ts';
import type { Problem } from '../problem.ts';
import { fieldReferences } from './fieldReferences.ts';
import type { Rule } from './rule.ts';

/**
 * Insights that were replaced point on: what replaces a published one asks to retire it, a retired one needs a
 * successor, and what is alive refers to the successor.
 */
export const superseded: Rule = (input) => [
  ...replacedAlive(input),
  ...withoutSuccessor(input),
  ...oldLinks(input),
];

/** The published insight that replaces another; where several do, the first. */
function successorOf(id: string, graph: Graph): string | undefined {
  const use = graph
    .backlinks(`insight/${id}`)
    .find(({ from, how }) => from.kind === 'insight' && how === 'supersedes' && from.data.status !== 'draft');
  return use?.from.id;
}

const replacedAlive: Rule = ({ graph, at }) =>
  graph.ofKind('insight').flatMap(({ id, file, data }) =>
    data.status !== 'published'
      ? []
      : data.supersedes.flatMap((old, index): Problem[] => {
          if (old === id || graph.entry('insight', old)?.data.status !== 'published') return [];
          return [
            {
              kind: 'superseded',
              file,
              ...at(file, ['supersedes', index]),
              value: old,
              message: `\`${id}\` replaces \`${old}\`, which is still published.`,
              remedy: `Set \`status: retired\` in \`${old}\`, or take it out of \`supersedes\`.`,
            },
          ];
        }),
  );

const withoutSuccessor: Rule = ({ graph, at }) =>
  graph
    .ofKind('insight')
    .filter(({ id, data }) => data.status === 'retired' && successorOf(id, graph) === undefined)
    .map(({ id, file }) => ({
      kind: 'superseded',
      file,
      ...at(file, ['status']),
      value: id,
      message: 'The insight is retired, and nothing says what holds instead.',
      remedy: `Name it in \`supersedes\` of the insight that takes its place: \`supersedes: [${id}]\`.`,
    }));

/** Links from what is alive to what was retired. */
const oldLinks: Rule = (input) => {
  const { content, graph, at } = input;
  const alive = new Map(
    content.entries.filter((entry) => !isRetired(entry)).map((entry) => [entry.file, entry]),
  );
  const fields = fieldReferences(content).flatMap(({ target, value, file, path }) => {
    if (path.at(0) === 'supersedes' || !alive.has(file)) return [];
    return problem(target === 'any' ? value : `${target}/${value}`, file, at(file, path), graph);
  });
  const bodies = [...alive.values()].flatMap((entry) =>
    [
      { file: entry.file, references: entry.references },
      ...entry.translations.map(({ file, references }) => ({ file, references })),
    ].flatMap(({ file, references }) =>
      references.flatMap(({ target, value, line, column }) => {
        const key = target === 'any' ? keyOfLink(value, graph) : `${target}/${value}`;
        // Whoever takes its place may tell of what was there before.
        const tellsOfIt =
          entry.kind === 'insight' && entry.data.supersedes.some((id) => key === `insight/${id}`);
        return key === undefined || tellsOfIt ? [] : problem(key, file, { line, column }, graph);
      }),
    ),
  );
  return [...fields, ...bodies];
};

function keyOfLink(value: string, graph: Graph): string | undefined {
  const found = graph.resolve(value);
  return found.type === 'entry' ? keyOf(found.entry) : undefined;
}

function problem(
  key: string,
  file: string,
  place: Partial<{ line: number; column: number }>,
  graph: Graph,
): Problem[] {
  const entry = graph.get(key);
  if (!entry || !isRetired(entry)) return [];
  const successor = successorOf(entry.id, graph);
  return [
    {
      kind: 'superseded',
      file,
      ...place,
      value: key,
      message: `\`${key}\` is retired.`,
      remedy:
        successor === undefined
          ? 'Refer to an insight that holds, or remove the reference.'
          : `Refer to \`insight/${successor}\` instead, which replaces it.`,
    },
  ];
}
