import { type Entry, keyOf } from '../entry.ts';
import type { Rule } from './rule.ts';

/** A former id leads to one entry: nobody bears it today, and no two entries bore it. */
export const formerIds: Rule = ({ content, graph, at }) => {
  const claimed = new Map<string, Entry>();
  return content.entries.flatMap((entry) =>
    entry.data.formerIds.flatMap((id, index) => {
      const old = `${entry.kind}/${id}`;
      const other = graph.get(old) ?? claimed.get(old);
      claimed.set(old, claimed.get(old) ?? entry);
      if (!other) return [];
      const same = keyOf(other) === keyOf(entry);
      return [
        {
          kind: 'duplicate-id',
          file: entry.file,
          ...at(entry.file, ['formerIds', index]),
          value: id,
          message: same
            ? `\`${id}\` is named twice, or is the entry's id today.`
            : `\`${id}\` belongs to \`${other.file}\`.`,
          remedy: 'Remove it from `formerIds`, so that its address leads to one page.',
        },
      ];
    }),
  );
};
