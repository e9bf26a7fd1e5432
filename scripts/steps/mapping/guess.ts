import type { Mapping } from '../../../src/schema/source.ts';
import { personalAnswer } from '../../sources/surveys/persons.ts';
import type { Resolve } from '../resolve.ts';
import { readLanguage, readSentiment, readYesNo, several } from '../values/plain.ts';
import { mappedColumns } from './columns.ts';
import { asksForWords, comparableHeader, type Field, isQuestion, tellingRank } from './headers.ts';
import { isCounted, type Profile } from './profile.ts';

/** Finders of the values of the controlled words. */
export type Vocabularies = Readonly<Record<'theme' | 'channel' | 'product' | 'segment' | 'stage', Resolve>>;

/** Most distinct values of a closed question. */
const mostOptions = 30;
/** Filled cells that must fit for a field to be guessed. */
const mostlyFits = 0.8;
/** The same where the header itself says what the column holds; cells that do not fit are reported row by row. */
const oftenFits = 0.5;

/** What values a field takes. Fields without a test take any. */
function tests(vocabularies: Vocabularies): Partial<Record<Field, (column: Profile) => boolean>> {
  const known = (resolve: Resolve) => (column: Profile) =>
    shareOf(column, (value) => several(value).some((item) => resolve(item) !== undefined)) >= 0.5;
  const isDate = (field: Field) => (column: Profile) =>
    column.dates >= (isNamed(field, column) ? oftenFits : mostlyFits) || isCounted(column);
  return {
    key: (column) =>
      column.filled === column.rows &&
      column.counts.size === column.filled &&
      column.meanWords < 2 &&
      !tellsPerson(column) &&
      !countsRows(column),
    at: isDate('at'),
    revisedAt: isDate('revisedAt'),
    replyAt: isDate('replyAt'),
    nps: (column) => isNumeric(column) && column.whole && column.least >= 0 && column.greatest <= 10,
    rating: (column) =>
      isNumeric(column, isNamed('rating', column) ? oftenFits : mostlyFits) &&
      column.counts.size <= 101 &&
      column.least >= 0 &&
      column.greatest <= 100,
    respondent: (column) => column.meanWords < 6,
    lang: (column) =>
      column.counts.size <= mostOptions &&
      shareOf(column, (value) => readLanguage(value) !== undefined && value.length < 12) >= mostlyFits,
    title: (column) => column.numbers < mostlyFits,
    // A header that says so outweighs that a few texts come again and again.
    text: (column) =>
      isProse(column) || (isWordy(column) && (tellingRank('text', column.name, column.wording) ?? 9) <= 2),
    reply: (column) => column.meanWords >= 3,
    sentiment: (column) => shareOf(column, (value) => readSentiment(value) !== undefined) >= mostlyFits,
    weight: (column) => isNumeric(column) && column.least > 0,
    quote: (column) => shareOf(column, (value) => readYesNo(value) !== undefined) >= mostlyFits,
    theme: known(vocabularies.theme),
    channel: known(vocabularies.channel),
    product: known(vocabularies.product),
    segment: known(vocabularies.segment),
    stage: known(vocabularies.stage),
  };
}

function isNumeric(column: Profile, least = mostlyFits): boolean {
  return column.numbers >= least && column.dates < mostlyFits;
}

/** Whether a header is nothing but the name of the field. */
function isNamed(field: Field, { name }: Profile): boolean {
  return tellingRank(field, name) === 0;
}

/**
 * Whether a number is that of a person, who may speak again in the next file. In a survey the respondent's is that of
 * the response.
 */
function tellsPerson({ name }: Profile): boolean {
  return tellingRank('respondent', name) !== undefined && (tellingRank('key', name) ?? 9) > lastOfRows;
}

/** The last rank of the headers of a key that name a row and nothing else. */
const lastOfRows = 2;

/** Whether a column counts the rows of its file: the next export begins at 1 again and means other rows. */
function countsRows({ name }: Profile): boolean {
  return /^(?:lfd|laufende|zeilen?|row|line)(?: (?:nr|no|nummer|number))?$/.test(comparableHeader(name));
}

/** Whether answers are about who gives them: a name, a number to call, an address. */
export function isPersonal({ name, wording, counts }: Profile): boolean {
  return personalAnswer([name, wording], [...counts.keys()]) !== undefined;
}

/** Several words, and neither dates nor numbers. */
function isWordy(column: Profile): boolean {
  return column.meanWords >= 2.5 && column.dates < 0.5 && column.numbers < 0.5;
}

/** Words somebody wrote: several words, and not the same few values again and again. */
export function isProse(column: Profile): boolean {
  return isWordy(column) && !repeats(column);
}

/** Whether the same values come again and again: of few cells, nearly half of them. */
function repeats({ filled, counts }: Profile): boolean {
  return counts.size / filled < (filled >= 20 ? 0.3 : 0.6);
}

function shareOf(column: Profile, fits: (value: string) => boolean): number {
  let count = 0;
  for (const [value, times] of column.counts) if (fits(value)) count += times;
  return column.filled === 0 ? 0 : count / column.filled;
}

/** Fields in the order in which they choose their column; the more particular first. */
const single = [
  'key',
  'at',
  'revisedAt',
  'replyAt',
  'nps',
  'rating',
  'lang',
  'reply',
  'sentiment',
  'weight',
  'quote',
  'respondent',
  'conversation',
  'channel',
] as const satisfies readonly Field[];
const lists = ['product', 'segment', 'theme', 'stage'] as const satisfies readonly Field[];

/**
 * Guesses what the columns mean, from headers and from values. A column has one meaning.
 * @param taken Fields that are settled already; their columns are not guessed again.
 * @param may Whether a column may have a meaning, as far as that is known. Default: any may.
 */
export function guessMapping(
  columns: readonly Profile[],
  vocabularies: Vocabularies,
  taken: Mapping,
  may: (field: Field, column: Profile) => boolean = () => true,
): Mapping {
  const fits = tests(vocabularies);
  const used = new Set(mappedColumns(taken).flatMap(({ columns: names }) => names));
  const guess: Mapping = {};
  const choose = (field: Field, never: (column: Profile) => boolean = () => false): string | undefined => {
    if (taken[field] !== undefined) return undefined;
    const column = best(
      field,
      columns.filter(
        (column) => column.filled > 0 && !used.has(column.name) && may(field, column) && !never(column),
      ),
      fits[field],
    );
    if (column) used.add(column.name);
    return column?.name;
  };
  for (const field of single) {
    const column = choose(field);
    if (column !== undefined) Object.assign(guess, { [field]: field === 'key' ? [column] : column });
  }
  const writable = columns.filter((column) => may('text', column) && !isPersonal(column));
  const text = choose('text', isPersonal) ?? (taken.text ? undefined : withoutSigns(writable, used));
  if (text !== undefined) guess.text = [text];
  const title = choose('title');
  if (title !== undefined) guess.title = title;
  for (const field of lists) {
    const column = choose(field);
    if (column !== undefined) guess[field] = [column];
  }
  const answers = taken.answers
    ? []
    : answerColumns(columns.filter((column) => !used.has(column.name) && !isPersonal(column)));
  if (answers.length > 0) guess.answers = answers.map(({ name }) => name);
  return guess;
}

function best(field: Field, columns: readonly Profile[], fits: ((column: Profile) => boolean) | undefined) {
  return (
    columns
      .map((column) => ({ column, rank: tellingRank(field, column.name, column.wording) }))
      .filter(({ column, rank }) => rank !== undefined && (fits?.(column) ?? true))
      // Of equally telling columns of words the one that says most, else the first.
      .sort(
        (a, b) =>
          (a.rank ?? 0) - (b.rank ?? 0) || (field === 'text' ? allWords(b.column) - allWords(a.column) : 0),
      )[0]?.column
  );
}

/** Words in a column: few long answers say less than many. */
export function allWords({ meanWords, filled }: Profile): number {
  return meanWords * filled;
}

/** Text where no column has both its header and its words: the longest prose, else few words under its header or question. */
function withoutSigns(columns: readonly Profile[], used: Set<string>): string | undefined {
  const free = columns.filter(({ name, filled }) => filled > 0 && !used.has(name));
  const asked = free.filter((column) => asksForWords(column.wording || column.name) && isWritten(column));
  const found = longestProse(free) ?? best('text', free.filter(isBrief), undefined) ?? asked[0];
  if (found) used.add(found.name);
  return found?.name;
}

function longestProse(columns: readonly Profile[]): Profile | undefined {
  const prose = columns.filter((column) => isProse(column) && column.meanWords >= 4);
  return prose.sort((a, b) => allWords(b) - allWords(a))[0];
}

/**
 * Whether people wrote an answer, although of few words: words were asked for, or each says something of its own.
 */
export function isWritten(column: Profile): boolean {
  const { filled, counts } = column;
  if (filled === 0 || column.lists || column.dates >= 0.5 || column.numbers >= 0.5) return false;
  if (shareOf(column, (value) => readYesNo(value) !== undefined) >= mostlyFits) return false;
  const own = counts.size / filled;
  const wording = column.wording || column.name;
  // A code such as Q7 says nothing; a question that does not ask for words has short answers to choose from.
  if (asksForWords(wording)) return filled < 5 || own >= 0.5;
  return !isQuestion(wording) && column.meanWords >= 2.5 && own >= (filled < 5 ? 1 : 0.8);
}

/** The last rank of the headers of a text that name it; behind it come those that only ask for one. */
const lastNamed = 3;

/** Few words such as "Alles bestens" under the header of a text, and no list of values that comes again and again. */
function isBrief(column: Profile): boolean {
  const rank = tellingRank('text', column.name, column.wording) ?? Number.POSITIVE_INFINITY;
  const words = column.dates < 0.5 && column.numbers < 0.5;
  return rank <= lastNamed && words && (column.filled < 20 || !repeats(column));
}

/** Columns of a survey's run that are neither questions nor about the person who answers. */
const technical =
  /^(?:status|finished|beendet|progress|duration|dauer|ip ?address|ip adresse|distribution ?channel|recipient|external|location (?:latitude|longitude)|first name|last name|e ?mail|custom data|collector|network id|seed|last page|start|end|state|zip|company|version)/;

/**
 * Columns that are questions: closed ones, open ones whose header is a question, and in a survey (three questions or
 * more) the other columns of few values too, such as age.
 */
function answerColumns(columns: readonly Profile[]): Profile[] {
  const closed = (column: Profile) =>
    column.counts.size <= Math.min(mostOptions, Math.max(3, column.filled / 3)) || column.lists;
  const asked = columns.filter((column) => isQuestion(column.wording) || isQuestion(column.name));
  const questions = asked.filter((column) => closed(column) || isProse(column) || isNumeric(column));
  if (questions.length < 3) return questions;
  const named = (column: Profile) => technical.test(comparableHeader(column.name));
  return columns.filter(
    (column) =>
      questions.includes(column) ||
      (column.filled > 0 && closed(column) && column.dates < 0.5 && !named(column)),
  );
}
