import type { Action } from '../../schema/action.ts';
import type { Rule } from './rule.ts';

const promised: ReadonlySet<Action['status']> = new Set(['committed', 'in-progress', 'shipped', 'verified']);

/** What is promised has a day by which it is done. */
export const missingDueDate: Rule = ({ graph, at }) =>
  graph
    .ofKind('action')
    .filter(({ data }) => promised.has(data.status) && data.due === undefined)
    .map(({ file, data }) => ({
      kind: 'missing-due-date',
      file,
      ...at(file, ['due']),
      value: data.status,
      message: `The action is \`${data.status}\` and has no day by which it is due.`,
      remedy: 'Add `due:` with a day such as `2026-03-31`.',
    }));
