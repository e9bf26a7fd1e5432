import type { Noun } from '../../i18n/format.ts';
import { type Messages, words } from '../../i18n/words.ts';
import type { Language } from '../../schema/fields.ts';
import type { SearchPage } from '../../search/documents/record.ts';
import type { ValueNames } from '../../search/query/names.ts';

type Names = Record<string, string[]>;

/** Languages in which a filter may be typed, whatever the reader's. */
const LANGUAGES: readonly Language[] = ['de', 'en'];

/**
 * Names of facets' values that are no entries, in all languages: kinds, statuses, levels and languages as the
 * interface calls them, stages as their journeys do.
 */
export function otherNames(pages: readonly SearchPage[]): ValueNames {
  const spoken = LANGUAGES.map((lang) => words(lang));
  const stages = pages.flatMap(({ record }) => (record.stages === undefined ? [] : [record.stages]));
  return {
    kind: joined(spoken.map(kindNames)),
    status: joined(spoken.map(statusNames)),
    confidence: joined(spoken.map(levelNames)),
    language: joined(spoken.map(({ names }) => each(names.language))),
    stage: joined(stages.map(each)),
  };
}

function kindNames({ names }: Messages): Names {
  const nouns = Object.entries<Noun>({ ...names.kind, ...names.vocabulary });
  return {
    ...Object.fromEntries(nouns.map(([kind, { one, other }]) => [kind, [one, other]])),
    overview: [names.overview],
  };
}

function statusNames({ research, states }: Messages): Names {
  return each({ ...research.study.status, ...states.actionStatus, retired: states.withdrawn.word });
}

function levelNames({ states }: Messages): Names {
  return each({ ...states.confidence, withdrawn: states.withdrawn.word });
}

function each(words: Readonly<Record<string, string>>): Names {
  return Object.fromEntries(Object.entries(words).map(([value, word]) => [value, [word]]));
}

function joined(all: readonly Names[]): Names {
  const names: Names = {};
  for (const [value, more] of all.flatMap(Object.entries<string[]>)) {
    names[value] = [...new Set([...(names[value] ?? []), ...more])];
  }
  return names;
}
