import type { Mapping } from '../../../src/schema/source.ts';
import type { Advice, AdvisedQuestion } from '../../sources/tool.ts';
import { mappedColumns } from './columns.ts';
import { allWords, guessMapping, isWritten, type Vocabularies } from './guess.ts';
import { asksForWords, type Field } from './headers.ts';
import type { Profile } from './profile.ts';

/** Fields that no tool settles for every survey: they are guessed among its questions. */
const guessed = ['text', 'nps', 'rating', 'product', 'segment', 'quote'] as const;

/**
 * The mapping of a tool's export: what the tool knows, then what is guessed among its questions and whatever columns
 * it does not name. A question that is neither text nor rating is an answer.
 * @param wanted What a person asked for; it is not guessed again.
 */
export function advisedMapping(
  advice: Advice,
  profiles: readonly Profile[],
  vocabularies: Vocabularies,
  wanted: Mapping,
): Mapping {
  const known = presentOf(advice.mapping, profiles);
  const settled: Mapping = { ...known, ...wanted, answers: [] };
  const used = new Set(mappedColumns({ ...advice.mapping, ...wanted }).flatMap(({ columns }) => columns));
  const free = profiles.filter(({ name }) => !used.has(name));
  const all = advice.guess === 'rest' ? guessFrom(advice, free, vocabularies, settled) : {};
  const guess: Mapping = Object.fromEntries(
    guessed.flatMap((field) => (all[field] === undefined ? [] : [[field, all[field]]])),
  );
  const taken = new Set([...used, ...mappedColumns(guess).flatMap(({ columns }) => columns)]);
  const questions = (advice.questions ?? []).map(({ column }) => column);
  const answers = [...(known.answers ?? []), ...questions.filter((column) => !taken.has(column))];
  return { ...known, ...guess, ...(answers.length > 0 ? { answers } : {}) };
}

/** Guesses among the columns; a closed question is no text, and a part of a question neither text nor rating. */
function guessFrom(
  { questions = [] }: Advice,
  free: readonly Profile[],
  vocabularies: Vocabularies,
  settled: Mapping,
): Mapping {
  const about = new Map(questions.map((question) => [question.column, question]));
  const may = (field: Field, { name }: Profile) => {
    const { type, part } = about.get(name) ?? {};
    if (field === 'text') return !part && (type === undefined || type === 'open');
    // What nobody was asked, such as the points of a quiz, is no rating.
    return field === 'rating' || field === 'nps' ? about.has(name) && !part && type !== 'multiple' : true;
  };
  const guess = guessMapping(free, vocabularies, settled, may);
  const text = guess.text ?? (settled.text ? undefined : openQuestion(questions, free, guess));
  return text === undefined ? guess : { ...guess, text };
}

/** The open question that was answered with most words, however short the answers are, else what seems to be one. */
function openQuestion(
  questions: readonly AdvisedQuestion[],
  free: readonly Profile[],
  guess: Mapping,
): string[] | undefined {
  const taken = new Set(mappedColumns({ ...guess, answers: [] }).flatMap(({ columns }) => columns));
  const whole = new Map(questions.filter(({ part }) => !part).map(({ column, type }) => [column, type]));
  const untaken = free.filter(({ name, filled }) => filled > 0 && whole.has(name) && !taken.has(name));
  const open = untaken.filter(({ name }) => whole.get(name) === 'open');
  const seeming = untaken.filter((column) => whole.get(column.name) === undefined && isWritten(column));
  // Where headers are codes, nothing but the answers tells which question is the one to read.
  const coded = seeming.filter(({ name, wording }) => wording === '' || wording === name);
  const [most] = (open.length > 0 ? [...open, ...coded] : seeming).sort(
    (a, b) =>
      Number(asksForWords(b.wording || b.name)) - Number(asksForWords(a.wording || a.name)) ||
      allWords(b) - allWords(a),
  );
  return most && [most.name];
}

/** The part of a mapping whose columns the file has. */
function presentOf(mapping: Mapping, profiles: readonly Profile[]): Mapping {
  const names = new Set(profiles.map(({ name }) => name));
  const present = mappedColumns(mapping).flatMap(({ field, columns }) => {
    const found = columns.filter((column) => names.has(column));
    const value = Array.isArray(mapping[field]) ? found : found[0];
    return found.length > 0 ? [[field, value]] : [];
  });
  return Object.fromEntries(present);
}
