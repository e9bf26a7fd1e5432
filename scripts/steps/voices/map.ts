import { monthOf } from '../../../src/files/evidence/month.ts';
import type { FeedbackRecord, Sentiment } from '../../../src/schema/record.ts';
import { isPast } from '../../../src/wiki/retention/keptFrom.ts';
import type { Rejected, Row, Skipped } from '../../sources/types.ts';
import { isRelativeDate, readDate } from '../values/dates.ts';
import {
  plain,
  readLanguage,
  readNumber,
  readSentiment,
  readYesNo,
  several,
  words,
} from '../values/plain.ts';
import { isTotalWord } from '../values/totals.ts';
import { readAnswers } from './answers.ts';
import type { Plan } from './plan.ts';
import { said } from './said.ts';
import { isTotal } from './totals.ts';

/** A record in the making: not redacted yet, and without what is hashed. */
export type Draft = Omit<FeedbackRecord, 'id' | 'source' | 'lang' | 'batch' | 'respondent' | 'conversation'>;

/** A voice as the mapping understands a row; its words are still as they were written. */
export type Voice = {
  /** The row it comes from. */
  row: Row;
  /** Cells of the declared key; absent where none is declared or all are empty. */
  key?: string[];
  /** What is kept, unredacted. */
  draft: Draft;
  /** Language that the row names. */
  lang?: 'de' | 'en' | 'other';
  /** Who said it, unhashed. */
  respondent?: string;
  /** Conversation it belongs to, unhashed. */
  conversation?: string;
  /** Values of theme columns, each with its column. */
  themes: { value: string; column: string }[];
  /** Stages that the row names. */
  stages: string[];
  /** Sentiment that the row names. */
  sentiment?: Sentiment;
  /** Values that could not be read and were left out, as `field: value`. */
  unread: string[];
};

/**
 * Makes the function that understands rows by the mapping. What does not depend on the row is settled once.
 * @returns A function that gives a voice; a rejection where a date is impossible; a skip where nothing was said or the
 * row is past the source's retention.
 */
export function mapper(plan: Plan): (row: Row) => Voice | Rejected | Skipped {
  const { mapping } = plan;
  const datesOf = dateReader(plan);
  const numbers = [
    numberReader('rating', mapping.rating, Number.isFinite),
    numberReader('nps', mapping.nps, (value) => value >= 0 && value <= 10),
    numberReader('weight', mapping.weight, (value) => value > 0),
  ].filter((reader) => reader !== undefined);
  const known = {
    product: knownReader('product', plan),
    segment: knownReader('segment', plan),
    stage: knownReader('stage', plan),
  };
  const keyColumns = mapping.key ?? [];
  const themeColumns = mapping.theme ?? [];

  return (row) => {
    const dates = datesOf(row);
    if ('reason' in dates)
      return isTotalWord(dates.value) ? { type: 'skipped', line: row.line, rule: 'row of totals' } : dates;
    if (isPast(monthOf(dates.at, plan.timeZone), dates.at, plan.keptFrom))
      return { type: 'skipped', line: row.line, rule: 'past the retention' };
    const unread: string[] = [];
    const { cells } = row;
    const text = (column: string | undefined) => (column === undefined ? '' : plain(cells.get(column)));
    const spoken = (field: 'title' | 'reply') => {
      const column = mapping[field];
      return column === undefined ? '' : said(words(cells.get(column), plan.solicited), field, unread);
    };

    const draft: Draft = {
      channel: plan.channel,
      solicited: plan.solicited,
      text: textOf(cells, plan, unread),
    };
    const channelName = text(mapping.channel);
    if (channelName !== '') {
      const channel = plan.resolve.channel(channelName);
      if (channel === undefined) unread.push(`channel: ${channelName}`);
      else draft.channel = channel;
    }
    for (const read of numbers) read(cells, draft, unread);
    const products = known.product(cells, unread);
    const segments = known.segment(cells, unread);
    const stages = known.stage(cells, unread);
    if (dates.at !== undefined) draft.at = dates.at;
    if (dates.revisedAt !== undefined) draft.revisedAt = dates.revisedAt;
    const title = spoken('title');
    if (title !== '') draft.title = title;
    const answers = plan.questions.length === 0 ? undefined : readAnswers(row, plan.questions, unread);
    if (answers !== undefined) draft.answers = answers;
    if (segments.length > 0) draft.segments = segments;
    if (products.length > 0) draft.products = products;
    const reply = spoken('reply');
    if (reply !== '')
      draft.reply = dates.replyAt === undefined ? { text: reply } : { text: reply, at: dates.replyAt };
    const quote = mapping.quote === undefined ? undefined : readYesNo(text(mapping.quote));
    if (quote !== undefined) draft.consent = { quote: quote ? 'public' : 'none' };

    const voice: Voice = { row, draft, themes: themesOf(cells, themeColumns), stages, unread };
    const key = keyColumns.map(text);
    if (key.some((part) => part !== '')) voice.key = key;
    const lang = readLanguage(text(mapping.lang));
    if (lang !== undefined) voice.lang = lang;
    const respondent = text(mapping.respondent);
    if (respondent !== '') voice.respondent = respondent;
    const conversation = text(mapping.conversation);
    if (conversation !== '') voice.conversation = conversation;
    const sentiment = readSentiment(text(mapping.sentiment));
    if (sentiment !== undefined) voice.sentiment = sentiment;
    if (isTotal(voice, mapping.at !== undefined))
      return { type: 'skipped', line: row.line, rule: 'row of totals' };
    return saysSomething(voice) ? voice : { type: 'skipped', line: row.line, rule: 'no text and no answers' };
  };
}

type Cells = Row['cells'];

/** The words of all columns of text, parted by empty lines. */
function textOf(
  cells: Cells,
  { mapping: { text: columns = [] }, solicited }: Plan,
  unread: string[],
): string {
  const [only = '', second] = columns;
  if (second === undefined) return said(words(cells.get(only), solicited), 'text', unread);
  const parts = columns.map((column) => words(cells.get(column), solicited)).filter((part) => part !== '');
  return said(parts.join('\n\n'), 'text', unread);
}

function themesOf(cells: Cells, columns: readonly string[]): Voice['themes'] {
  const themes: Voice['themes'] = [];
  for (const column of columns)
    for (const value of several(cells.get(column))) themes.push({ value, column });
  return themes;
}

/** Reads a number into a draft; what is none, or does not fit, is left out. Undefined where no column holds it. */
function numberReader(
  field: 'rating' | 'nps' | 'weight',
  column: string | undefined,
  fits: (value: number) => boolean,
): ((cells: Cells, draft: Draft, unread: string[]) => void) | undefined {
  if (column === undefined) return undefined;
  return (cells, draft, unread) => {
    const written = plain(cells.get(column));
    if (written === '') return;
    const value = readNumber(written);
    if (value !== undefined && fits(value)) draft[field] = value;
    else unread.push(`${field}: ${written}`);
  };
}

/** Reads ids of a vocabulary, sorted, each once; a value that means none is left out. */
function knownReader(
  field: 'product' | 'segment' | 'stage',
  plan: Plan,
): (cells: Cells, unread: string[]) => string[] {
  const columns = plan.mapping[field] ?? [];
  const resolve = plan.resolve[field];
  return (cells, unread) => {
    const ids: string[] = [];
    for (const column of columns) {
      for (const value of several(cells.get(column))) {
        const id = resolve(value);
        if (id === undefined) unread.push(`${field}: ${value}`);
        else if (!ids.includes(id)) ids.push(id);
      }
    }
    return ids.sort();
  };
}

type Dates = { at?: string; revisedAt?: string; replyAt?: string };

/** LimeSurvey writes this moment where a survey is anonymous, databases the other one for none. */
const noDate = /^(?:1980-01-01|0000-00-00)(?: 00:00(?::00)?)?$/;

function dateReader(plan: Plan): (row: Row) => Dates | Rejected {
  const { mapping, dateOrder, timeZone, exportedOn, serials } = plan;
  const fields = (['at', 'revisedAt', 'replyAt'] as const).flatMap((field) => {
    const column = mapping[field];
    if (column === undefined) return [];
    const zone = /\bUTC\b/i.test(column) ? 'UTC' : timeZone;
    return [
      {
        field,
        column,
        reading: { order: dateOrder, timeZone: zone, exportedOn, serials: serials?.includes(column) },
      },
    ];
  });
  return (row) => {
    const found: Dates = {};
    for (const { field, column, reading } of fields) {
      const written = words(row.cells.get(column), true);
      if (written === '' || noDate.test(written)) continue;
      const date = readDate(written, reading);
      if (date === undefined) return undated(row, column, written);
      found[field] = date;
    }
    return found;
  };
}

function undated({ file, line }: Row, column: string, value: string): Rejected {
  const reason = isRelativeDate(value)
    ? `date: \`${column}\` is told from the day of the export, which \`--exported-on\` must name`
    : `date: \`${column}\` holds none that can be read or that exists`;
  return { type: 'rejected', file, line, reason, value };
}

/**
 * Whether a row is a voice. Where nobody asked, a row with a key is one even if its words are withheld: somebody
 * complained. Where people were asked, an empty response is none.
 */
function saysSomething(voice: Voice): boolean {
  return speaks(voice) || (!voice.draft.solicited && voice.key !== undefined);
}

/** Whether a row says anything by itself, and not only by being there. */
export function speaks({ draft, themes, stages, sentiment }: Omit<Voice, 'key'>): boolean {
  if (draft.text !== '' || draft.title !== undefined || draft.rating !== undefined || draft.nps !== undefined)
    return true;
  if (Object.values(draft.answers ?? {}).some((answer) => answer !== null)) return true;
  return themes.length > 0 || stages.length > 0 || sentiment !== undefined;
}
