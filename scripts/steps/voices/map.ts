import { monthOf } from '../../../src/files/evidence/month.ts';
import type { FeedbackRecord, Sentiment } from '../../../src/schema/record.ts';
import { boundText, stripControlCharacters } from '../../../src/text/sentences.ts';
import { isPast } from '../../../src/wiki/retention/keptFrom.ts';
import type { Cell, Rejected, Row, Skipped } from '../../sources/types.ts';
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
import { readAnswers } from './answers.ts';
import type { Plan } from './plan.ts';

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
 * Understands a row by the mapping.
 * @returns A voice; a rejection where a date is impossible; a skip where nothing was said or
 * the row is past the source's retention.
 */
export function mapRow(row: Row, plan: Plan): Voice | Rejected | Skipped {
  const { mapping } = plan;
  const unread: string[] = [];
  const cell = (column: string | undefined): Cell | undefined =>
    column === undefined ? undefined : row.cells.get(column);
  const text = (column: string | undefined) => plain(cell(column));

  const dates = readDates(row, plan);
  if ('reason' in dates) return dates;
  if (isPast(monthOf(dates.at, plan.timeZone), dates.at, plan.keptFrom))
    return { type: 'skipped', line: row.line, rule: 'past the retention' };
  const number = (field: 'rating' | 'nps' | 'weight', fits: (value: number) => boolean) => {
    const written = text(mapping[field]);
    const value = readNumber(written);
    if (value !== undefined && fits(value)) return { [field]: value };
    if (written !== '') unread.push(`${field}: ${written}`);
    return {};
  };
  const known = (field: 'product' | 'segment' | 'stage'): string[] => {
    if (mapping[field] === undefined) return [];
    const values = (mapping[field] ?? []).flatMap((column) => several(cell(column)));
    unread.push(
      ...values
        .filter((value) => plan.resolve[field](value) === undefined)
        .map((value) => `${field}: ${value}`),
    );
    return [...new Set(values.flatMap((value) => plan.resolve[field](value) ?? []))].sort();
  };
  const channelName = text(mapping.channel);
  const channel = plan.resolve.channel(channelName);
  if (channelName !== '' && channel === undefined) unread.push(`channel: ${channelName}`);
  const [products, segments, stages] = [known('product'), known('segment'), known('stage')];
  const answers = readAnswers(row, plan.questions);
  const reply = said(words(cell(mapping.reply)));
  const quote = readYesNo(text(mapping.quote));
  const title = said(words(cell(mapping.title)));

  const draft: Draft = {
    channel: channel ?? plan.channel,
    solicited: plan.solicited,
    ...(dates.at === undefined ? {} : { at: dates.at }),
    ...(dates.revisedAt === undefined ? {} : { revisedAt: dates.revisedAt }),
    ...(title === '' ? {} : { title }),
    text: said(
      (mapping.text ?? [])
        .map((column) => words(cell(column)))
        .filter(Boolean)
        .join('\n\n'),
    ),
    ...number('rating', Number.isFinite),
    ...number('nps', (value) => value >= 0 && value <= 10),
    ...(answers === undefined ? {} : { answers }),
    ...(segments.length > 0 ? { segments } : {}),
    ...(products.length > 0 ? { products } : {}),
    ...number('weight', (value) => value > 0),
    ...(reply === ''
      ? {}
      : { reply: { text: reply, ...(dates.replyAt === undefined ? {} : { at: dates.replyAt }) } }),
    ...(quote === undefined ? {} : { consent: { quote: quote ? 'public' : 'none' } }),
  };
  const key = (mapping.key ?? []).map(text);
  const respondent = text(mapping.respondent);
  const conversation = text(mapping.conversation);
  const lang = readLanguage(text(mapping.lang));
  const sentiment = readSentiment(text(mapping.sentiment));
  const voice: Voice = {
    row,
    ...(key.some((part) => part !== '') ? { key } : {}),
    draft,
    ...(lang === undefined ? {} : { lang }),
    ...(respondent === '' ? {} : { respondent }),
    ...(conversation === '' ? {} : { conversation }),
    themes: (mapping.theme ?? []).flatMap((column) =>
      several(cell(column)).map((value) => ({ value, column })),
    ),
    stages,
    ...(sentiment === undefined ? {} : { sentiment }),
    unread,
  };
  return saysSomething(voice) ? voice : { type: 'skipped', line: row.line, rule: 'no text and no answers' };
}

type Dates = { at?: string; revisedAt?: string; replyAt?: string };

function readDates(row: Row, { mapping, dateOrder, timeZone, exportedOn, serials }: Plan): Dates | Rejected {
  const found: Dates = {};
  for (const field of ['at', 'revisedAt', 'replyAt'] as const) {
    const column = mapping[field];
    const written = column === undefined ? '' : words(row.cells.get(column));
    // LimeSurvey writes this moment where a survey is anonymous, databases the other one for none.
    if (
      column === undefined ||
      written === '' ||
      /^(?:1980-01-01|0000-00-00)(?: 00:00(?::00)?)?$/.test(written)
    )
      continue;
    const zone = /\bUTC\b/i.test(column) ? 'UTC' : timeZone;
    const counted = serials?.includes(column);
    const date = readDate(written, { order: dateOrder, timeZone: zone, exportedOn, serials: counted });
    if (date === undefined) {
      const reason = isRelativeDate(written)
        ? `date: \`${column}\` is told from the day of the export, which \`--exported-on\` must name`
        : `date: \`${column}\` holds none that can be read or that exists`;
      return { type: 'rejected', file: row.file, line: row.line, reason, value: written };
    }
    found[field] = date;
  }
  return found;
}

/** Words without control characters, of bounded length. */
function said(text: string): string {
  return boundText(stripControlCharacters(text)).trim();
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
