import type { Language } from '../../schema/fields.ts';
import type { Path } from '../../schema/path.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import type { EntryLink } from '../../wiki/views/links.ts';
import type { LessonView } from '../../wiki/views/study.ts';
import { spokenIn } from '../links.ts';
import type { Reader } from '../reader.ts';
import { type EntryParts, isPresent, partsOf } from './parts.ts';

/** The page of a learning path. */
export type PathView = EntryParts & {
  /** Kind of the entry. */
  kind: 'path';
  /** Language of role and lessons where it is not the page's. */
  lang?: Language;
  /** For whom. */
  role: string;
  /** How deep. */
  level: Path['level'];
  /** True for the path of the first day. */
  firstDay: boolean;
  /** Minutes of all lessons. */
  minutes: number;
  /** The lessons in order. */
  lessons: LessonView[];
};

/** Makes the page of a learning path. */
export function pathView(entry: EntryOf<'path'>, reader: Reader): PathView {
  const { data } = entry;
  return {
    kind: 'path',
    ...partsOf(entry, reader, { kicker: [reader.ui.t.names.pathLevel[data.level]] }),
    ...spokenIn(entry, reader.lang),
    role: data.role,
    level: data.level,
    firstDay: data.firstDay,
    minutes: data.lessons.reduce((sum, { minutes }) => sum + minutes, 0),
    lessons: data.lessons.map((lesson) => ({
      id: lesson.id,
      title: lesson.title,
      minutes: lesson.minutes,
      text: lesson.text,
      reads: lesson.reads.map((read) => reader.link.reference(read)).filter(isPresent) satisfies EntryLink[],
      checks: lesson.checks,
    })),
  };
}
