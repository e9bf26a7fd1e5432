import type { compare as german } from '../de/compare.ts';

/** English words of the comparison of personas. */
export const compare: typeof german = {
  title: 'Compare personas',
  pageTitle: (names) => `Comparison: ${names}`,
  lead: 'Two or three types of customers beside one another: what they want, what hinders them and what they share.',
  with: 'Compare with',
  add: 'Add',
  remove: 'Leave out',
  persona: 'Persona',
  both: 'compared with',
  common: 'What concerns them all',
  noneCommon: 'No insight concerns all of those compared here.',
  own: 'Only here',
  nothing: 'nothing noted',
  left: (count, compared) =>
    `${count} more personas are not listed here: the first ${compared} are compared, or there would be more comparisons than anybody reads.`,
  newest: (when) => `newest voice ${when}`,
  composed: 'A scene put together from many, not a single person.',
  counted: (day) => `counted on ${day}`,
  lifetimeValue: (range) => `Lifetime value ${range}`,
};
