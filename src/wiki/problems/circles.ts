import { FOLDER_OF_VOCABULARY } from '../../schema/kinds.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** What a node points at, and where it says so. */
type Step = { to: string[]; file: string; path: (string | number)[] };

/** Nothing replaces itself or is part of itself, over however many steps. */
export const circles: Rule = ({ content, graph, at }) => {
  const supersedes = new Map(
    graph
      .ofKind('insight')
      .map(({ id, file, data }) => [id, { to: data.supersedes, file, path: ['supersedes'] }]),
  );
  const parents = vocabularySteps(content.taxonomy.theme, 'theme', 'parent');
  const replaced = (['theme', 'channel', 'product'] as const).map((name) =>
    vocabularySteps(content.taxonomy[name], name, 'replacedBy'),
  );
  return [supersedes, parents, ...replaced].flatMap((steps) =>
    circlesIn(steps).map(
      (circle): Problem => ({
        kind: 'circular-reference',
        file: circle.step.file,
        ...at(circle.step.file, circle.step.path),
        value: circle.ids[0] ?? '',
        message: `The references go round in a circle: ${[...circle.ids, circle.ids[0]].join(' → ')}.`,
        remedy: `Remove one of them from \`${circle.step.path.at(-1)}\`.`,
      }),
    ),
  );
};

function vocabularySteps(
  values: readonly { id: string; parent?: string | undefined; replacedBy?: string | undefined }[],
  vocabulary: 'theme' | 'channel' | 'product',
  field: 'parent' | 'replacedBy',
): Map<string, Step> {
  const file = `taxonomy/${FOLDER_OF_VOCABULARY[vocabulary]}.yaml`;
  return new Map(
    values.map((value, index) => {
      const to = value[field];
      return [value.id, { to: to === undefined ? [] : [to], file, path: ['values', index, field] }];
    }),
  );
}

/** Every circle once, found by going deep: a node that is met again while it is under way closes one. */
function circlesIn(steps: ReadonlyMap<string, Step>): { ids: string[]; step: Step }[] {
  const found: { ids: string[]; step: Step }[] = [];
  const done = new Set<string>();
  const visit = (id: string, way: readonly string[]) => {
    const step = steps.get(id);
    if (!step || done.has(id)) return;
    for (const next of step.to) {
      const start = [...way, id].indexOf(next);
      if (start === -1) visit(next, [...way, id]);
      else found.push({ ids: [...way, id].slice(start), step });
    }
    done.add(id);
  };
  for (const id of steps.keys()) visit(id, []);
  return found;
}
