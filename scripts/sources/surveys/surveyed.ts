import type { Mapping } from '../../../src/schema/source.ts';
import type { Advice, AdvisedQuestion, Recognised } from '../tool.ts';
import type { FormatWish } from '../types.ts';
import { anchorsOf, isScale } from './anchors.ts';
import { holdsSeveral } from './joined.ts';
import type { Output, SurveyLayout } from './layout.ts';
import type { Asked, Part } from './parts.ts';
import { withoutPersons } from './persons.ts';
import { wordingOf } from './wording.ts';

/** What a survey tool knows of a file besides its columns. */
export type AboutSurvey = {
  /** How telling the shape is, 0 to 1. */
  sure: number;
  /** Header rows and the like. */
  format?: FormatWish;
  /** Responses that are passed over, and those that were not finished. */
  sift?: Partial<Pick<SurveyLayout, 'skip' | 'unfinished'>>;
  /** What a person should know. */
  notices?: readonly string[];
  /** Time zone of the file's times. Default: the wiki's. */
  timeZone?: string | undefined;
  /** Order of day and month, where the way the tool writes dates tells it. Default: what the dates tell. */
  dateOrder?: Advice['dateOrder'];
  /** Words by which the channel is looked up. */
  channels?: readonly string[];
};

/** What a tool says of a survey, given what its columns are. */
export function surveyed(found: readonly Part[], about: AboutSurvey): Recognised {
  const compiled = named(withoutPersons(found)).map(compile);
  const questions = compiled.flatMap(({ question }) => question ?? []);
  const layout: SurveyLayout = {
    outputs: compiled.map(({ output }) => output),
    skip: about.sift?.skip ?? [],
    unfinished: about.sift?.unfinished ?? [],
  };
  return {
    sure: about.sure,
    ...(about.format ? { format: about.format } : {}),
    columns: compiled.map(({ output }) => output.to),
    wording: new Map(questions.map(({ column, text }) => [column, text])),
    layout,
    advice: adviceOf(compiled, questions, about),
  };
}

type Compiled = {
  part: Part;
  output: Output;
  question?: AdvisedQuestion & { text: string };
};

function adviceOf(
  compiled: readonly Compiled[],
  questions: readonly AdvisedQuestion[],
  about: AboutSurvey,
): Advice {
  const left = compiled.filter(({ part }) => part.is === 'left').map(({ output }) => output.to);
  const sifts = (about.sift?.skip?.length ?? 0) + (about.sift?.unfinished?.length ?? 0) > 0;
  return {
    mapping: mappingOf(compiled),
    questions,
    guess: 'rest',
    method: 'survey',
    solicited: true,
    channels: about.channels ?? ['website', 'web', 'online'],
    ...(about.dateOrder === undefined ? {} : { dateOrder: about.dateOrder }),
    ...(about.timeZone === undefined ? {} : { timeZone: about.timeZone }),
    notices: [
      ...(about.notices ?? []),
      ...(sifts ? [rule] : []),
      ...(left.length > 0 ? [leftOut(left)] : []),
    ],
  };
}

const rule =
  'Previews, tests, spam and responses that were screened out are skipped; an unfinished response counts where a question was answered.';

/** Columns that a notice names. */
const mostNamed = 8;

function leftOut(columns: readonly string[]): string {
  const shown = columns.slice(0, mostNamed).map((column) => `\`${column}\``);
  const more = columns.length > mostNamed ? ` and ${columns.length - mostNamed} more` : '';
  return `These columns are no questions and are kept only where the mapping names them: ${shown.join(', ')}${more}; \`--map answers=COLUMN\` or \`--map segment=COLUMN\` keeps one.`;
}

const listFields: ReadonlySet<keyof Mapping> = new Set(['key', 'text', 'product', 'segment', 'theme']);

/** Fields in the order in which people look for them. */
const order: readonly (keyof Mapping)[] = ['key', 'at', 'lang', 'respondent', 'theme'];

function mappingOf(compiled: readonly Compiled[]): Mapping {
  const mapping: Mapping = {};
  const rank = ({ part }: Compiled) => (part.is === 'field' ? order.indexOf(part.field) : order.length);
  for (const { part, output } of compiled.toSorted((a, b) => rank(a) - rank(b))) {
    const field = part.is === 'field' || part.is === 'question' ? part.field : undefined;
    if (field === undefined) continue;
    const list = listFields.has(field);
    Object.assign(mapping, { [field]: list ? [...(mapping[field] ?? []), output.to] : output.to });
  }
  const ignore = compiled.filter(({ part }) => part.is === 'ignored').map(({ output }) => output.to);
  return ignore.length > 0 ? { ...mapping, ignore } : mapping;
}

type Named = { part: Part; name: string };

/** Gives every part a name of its own. */
function named(parts: readonly Part[]): Named[] {
  const taken = new Set<string>();
  return parts.map((part) => {
    const wished = part.is === 'choice' ? part.name : part.is === 'question' ? part.name : undefined;
    const base = wished || (part.is === 'choice' ? part.text : (part.column.title ?? part.column.name));
    let name = base;
    for (let count = 2; taken.has(name); count += 1) name = `${base} (${count})`;
    taken.add(name);
    return { part, name };
  });
}

function compile({ part, name }: Named): Compiled {
  if (part.is === 'choice') {
    const options = part.options.map(({ label, column }): [string, string] => [column.name, label]);
    const text = wordingOf(part.text) || name;
    return {
      part,
      output: { to: name, options, asked: true },
      question: { column: name, text, type: 'multiple' },
    };
  }
  if (part.is === 'question') return compileQuestion(part, name);
  const how = part.is === 'field' && part.separator !== undefined ? { how: part.separator } : {};
  return { part, output: { to: name, from: part.column.name, ...how, asked: false } };
}

function compileQuestion(part: Asked, name: string): Compiled {
  const { values } = part.column;
  const output = { to: name, from: part.column.name, asked: true };
  const text = wordingOf(part.text) || name;
  const how = part.separators?.find((separator) => holdsSeveral(values, separator));
  if (how !== undefined && part.sort !== 'open') {
    return { part, output: { ...output, how }, question: { column: name, text, type: 'multiple' } };
  }
  const ofWhole = part.part ? { part: true } : {};
  const anchors = part.sort === 'open' || !isScale(values) ? undefined : anchorsOf(values);
  if (anchors) {
    // A row further down may be the first to have words beside its number, so every scale is read like this.
    const words = anchors.map(([number, meaning]) => `${number} = ${meaning}`).join(', ');
    const question = { column: name, text: words === '' ? text : `${text} (${words})`, ...ofWhole };
    return { part, output: { ...output, how: 'number' }, question };
  }
  const type = sortOf(part);
  return { part, output, question: { column: name, text, ...(type ? { type } : {}), ...ofWhole } };
}

/** Sort of question that is certain; numbers are left to be looked at. */
function sortOf({ sort, column }: Asked): AdvisedQuestion['type'] {
  const numbers = column.values.filter((value) => /^-?\d+(?:[.,]\d+)?$/.test(value));
  if (column.values.length > 0 && numbers.length >= column.values.length * 0.95) return undefined;
  if (sort === undefined) return undefined;
  return sort === 'open' ? 'open' : 'single';
}
