import type { Language } from '../../schema/fields.ts';
import type { Entry } from '../entry.ts';
import { type AvoidedWord, avoidedWords } from '../glossary/avoided.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Fields in which the company speaks in sentences; others hold names, customers' words or questions as asked. */
const WORDED: ReadonlySet<string | number> = new Set([
  'title',
  'summary',
  'text',
  'about',
  'did',
  'doing',
  'limits',
  'description',
]);

/** Fields of translations that hold a statement or a finding by itself. */
const WORDED_TRANSLATIONS: ReadonlySet<string | number> = new Set([
  'goals',
  'jobs',
  'needs',
  'pains',
  'behaviours',
  'findings',
]);

/** Fields below which nothing is the company's wording: columns of exports, questions as they were put. */
const PASSED_OVER: ReadonlySet<string> = new Set(['mapping', 'questions', 'evidence', 'checks', 'aliases']);

type Path = readonly (string | number)[];

/** Titles, summaries and statements use the words that the company has agreed on. Bodies are looked at where they are read. */
export const avoidedInFields: Rule = ({ content, graph, at }) => {
  const find = avoidedWords(graph.ofKind('term'));
  if (!find) return [];
  return content.entries
    .filter(({ kind }) => kind !== 'term')
    .flatMap((entry) =>
      wordingOf(entry).flatMap(({ file, lang, path, text }) =>
        find(text, lang).map((found) => avoidedWordProblem(file, found, at(file, path))),
      ),
    );
};

/** The problem of a word to avoid at a place. */
export function avoidedWordProblem(
  file: string,
  { word, preferred }: AvoidedWord,
  place: Partial<Problem>,
): Problem {
  return {
    kind: 'avoided-word',
    file,
    ...place,
    value: word,
    message: `The company has another word for \`${word}\`.`,
    remedy: `Write \`${preferred}\`.`,
  };
}

type Wording = { file: string; lang: Language; path: Path; text: string };

function wordingOf(entry: Entry): Wording[] {
  const own = textsIn(entry.data, [], entry.lang).map((found) => ({ ...found, file: entry.file }));
  const translated = entry.translations.flatMap(({ file, lang, data }) =>
    textsIn(data, [], lang, isTranslatedSentence).map((found) => ({ ...found, file })),
  );
  return [...own, ...translated];
}

function textsIn(
  value: unknown,
  path: Path,
  lang: Language,
  isMeant: (path: Path) => boolean = isWorded,
): Omit<Wording, 'file'>[] {
  if (typeof value === 'string')
    return isMeant(path) ? [{ lang: spokenAt(path, lang), path, text: value }] : [];
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return inner.flatMap(([key, part]) =>
    typeof key === 'string' && PASSED_OVER.has(key) ? [] : textsIn(part, [...path, key], lang, isMeant),
  );
}

/** Whether the last name on a path, without numbers and languages, is that of a worded field. */
function isWorded(path: Path): boolean {
  const name = path.findLast((key) => typeof key === 'string' && key !== 'de' && key !== 'en');
  return name !== undefined && WORDED.has(name);
}

function isTranslatedSentence(path: Path): boolean {
  return isWorded(path) || WORDED_TRANSLATIONS.has(path[0] ?? '');
}

function spokenAt(path: Path, lang: Language): Language {
  const last = path.at(-1);
  return last === 'de' || last === 'en' ? last : lang;
}
