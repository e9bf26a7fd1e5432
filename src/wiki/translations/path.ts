import type { Path } from '../../schema/path.ts';
import type { LessonTranslation, TranslationOfKind } from '../../schema/translation.ts';
import type { Placing } from './placing.ts';

type Lesson = Path['lessons'][number];
type Check = Lesson['checks'][number];
type CheckTranslation = NonNullable<LessonTranslation['checks']>[number];

/** A learning path with the words of a translation. */
export function pathWords(data: Path, words: TranslationOfKind['path'], place: Placing): Path {
  return {
    ...place.texts(data, words, ['role']),
    lessons: place.at('lessons').byId(data.lessons, words.lessons, ({ id }) => id, lessonWords),
  };
}

function lessonWords(lesson: Lesson, words: LessonTranslation, place: Placing): Lesson {
  return {
    ...place.texts(lesson, words, ['title', 'text']),
    checks: place.at('checks').inOrder(lesson.checks, words.checks, checkWords),
  };
}

function checkWords(check: Check, words: CheckTranslation, place: Placing): Check {
  return {
    ...place.texts(check, words, ['question', 'because']),
    options: place.lists(check, words, ['options']).options,
  };
}
