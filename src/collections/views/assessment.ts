import type { EntryOf } from '../../wiki/entry.ts';
import { isoDay } from '../../wiki/statistics/days.ts';
import type { Wording } from '../../wiki/views/links.ts';
import type { HabitView } from '../../wiki/views/study.ts';
import { isInHouse } from '../inHouse.ts';
import { spokenIn } from '../links.ts';
import type { Reader } from '../reader.ts';
import { habitLink, scoresOf } from './habits.ts';
import { type EntryParts, partsOf } from './parts.ts';

/** The page of a self-assessment. */
export type AssessmentView = EntryParts & {
  /** Kind of the entry. */
  kind: 'assessment';
  /** The unit that judged itself. */
  unit: Wording;
  /** Day, `YYYY-MM-DD`. */
  on: string;
  /** People who took part. */
  participants?: number;
  /** The ten habits with the unit's own view. */
  habits: HabitView[];
  /** What it wants to do next. */
  next?: Wording;
};

/** Makes the page of a self-assessment. */
export function assessmentView(entry: EntryOf<'assessment'>, reader: Reader): AssessmentView {
  const { data } = entry;
  const spoken = spokenIn(entry, reader.lang);
  const unit = { text: data.unit, ...spoken };
  return {
    kind: 'assessment',
    ...partsOf(entry, reader, { kicker: [unit] }),
    unit,
    on: isoDay(data.on),
    ...(data.participants !== undefined && { participants: data.participants }),
    habits: scoresOf(reader).map(({ habit, score, parts }, index) => ({
      order: index + 1,
      link: isInHouse(reader.wiki) ? habitLink(habit, reader) : { text: reader.ui.t.pages.habit[habit] },
      ...(score !== undefined && { score }),
      parts: parts.filter(({ of }) => of > 0).map(({ met, of }) => ({ met, of })),
      self: data.habits[habit],
    })),
    ...(data.next !== undefined && { next: { text: data.next, ...spoken } }),
  };
}
