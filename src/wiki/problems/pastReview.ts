import { isOverdue, reviewDay } from '../judgement/review.ts';
import { isoDay } from '../statistics/days.ts';
import type { Rule } from './rule.ts';

/** Entries are looked at again by the day that they name. The day itself is in time. */
export const pastReview: Rule = ({ content, asOf, at }) =>
  content.entries.flatMap((entry) => {
    const by = reviewDay(entry);
    if (by === undefined || !isOverdue(entry, isoDay(asOf))) return [];
    const owner = entry.data.owner === undefined ? 'Somebody' : `\`${entry.data.owner}\``;
    return [
      {
        kind: 'past-review',
        file: entry.file,
        ...at(entry.file, ['reviewBy']),
        value: by,
        message: `It should have been looked at again by ${by}.`,
        remedy: `${owner} should read it, mend what is no longer true, and set \`reviewBy\` to a later day.`,
      },
    ];
  });
