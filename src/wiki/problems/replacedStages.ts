import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';
import { suggest } from './words.ts';

/** What a stage as it should be takes the place of is a stage of the journey that is to be replaced. */
export const replacedStages: Rule = ({ graph, at, unreadable }) =>
  graph.ofKind('journey').flatMap(({ file, data }) => {
    const today = data.of === undefined ? undefined : graph.entry('journey', data.of);
    // A journey that is not there, or could not be read, is a problem of its own.
    if (data.of !== undefined && (!today || unreadable.has(`journey/${data.of}`))) return [];
    const known = today?.data.stages.map(({ id }) => id) ?? [];
    return data.stages.flatMap(({ replaces }, stage) =>
      replaces.flatMap((id, index): Problem[] => {
        if (known.includes(id)) return [];
        const place = { file, ...at(file, ['stages', stage, 'replaces', index]), value: id };
        return [
          today
            ? {
                kind: 'dangling-reference',
                ...place,
                message: `The journey \`${data.of}\` has no stage \`${id}\` that could be replaced.`,
                remedy: suggest(
                  id,
                  known,
                  `Name a stage of \`journeys/${data.of}\`, or remove the reference.`,
                ),
              }
            : {
                kind: 'dangling-reference',
                ...place,
                message: `The stage \`${id}\` is to be replaced, but the journey does not say which journey it is part of.`,
                remedy: 'Add `of:` with the id of the journey of today.',
              },
        ];
      }),
    );
  });
