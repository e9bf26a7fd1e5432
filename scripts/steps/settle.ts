import type { Mapping, Question, Source } from '../../src/schema/source.ts';
import { detectLanguage } from '../../src/text/language.ts';
import { redactionRules } from '../../src/text/redact/rules.ts';
import type { Opened } from '../sources/open.ts';
import { InputProblem } from '../sources/problem.ts';
import { firstRows } from '../sources/rows.ts';
import type { Advice } from '../sources/tool.ts';
import type { Row, Table } from '../sources/types.ts';
import { advisedMapping } from './mapping/advised.ts';
import { mappedColumns } from './mapping/columns.ts';
import { readMapFlags, withKnownColumns } from './mapping/flags.ts';
import { guessMapping } from './mapping/guess.ts';
import { lostLetters } from './mapping/lostLetters.ts';
import { isCounted, type Profile, profileColumns } from './mapping/profile.ts';
import { questionsOf } from './mapping/questions.ts';
import { scaleOf } from './mapping/scale.ts';
import { spreadsheetDamage } from './mapping/spreadsheets.ts';
import { tagNotices } from './mapping/tags.ts';
import { untakenWords } from './mapping/untaken.ts';
import { surveyDates } from './survey.ts';
import type { DateOrder } from './values/calendar.ts';
import { plain } from './values/plain.ts';
import type { Wiki } from './wiki.ts';

/** Rows from which the mapping is guessed. */
const sampleSize = 500;

/** Where a mapping comes from: flags, the manifest, what is known of the tool, or headers and values. */
export type MappingOrigin = 'guess' | 'tool' | 'manifest' | 'flags';

/** How the rows of a source are to be understood, and why. */
export type Settled = {
  mapping: Mapping;
  /** Whether the key was guessed and must prove itself. */
  guessedKey: boolean;
  mappingFrom: MappingOrigin;
  questions: Question[];
  dateOrder: DateOrder | undefined;
  /** Time zone of times without an offset, where the tool has one of its own. */
  timeZone: string | undefined;
  /** Day of the export, where the tool tells it. */
  exportedOn: string | undefined;
  /** Columns of dates whose numbers are days as Excel counts them. */
  serials: readonly string[];
  scale: Source['scale'];
  voices: 'de' | 'en';
  profiles: Profile[];
  sample: Row[];
  notices: string[];
};

/**
 * Settles mapping, questions, order of dates, scale and language of an import: flags first, then the manifest, then
 * what headers and values say.
 * @throws InputProblem where a named column does not exist, or where there is neither text nor answers.
 */
export async function settle(
  opened: readonly Opened[],
  known: Source | undefined,
  flags: readonly string[],
  wiki: Wiki,
): Promise<Settled> {
  const tables = opened.map(({ table }) => table);
  const advice = opened.find((each) => each.advice)?.advice;
  const columns = [...new Set(tables.flatMap((table) => table.columns))];
  const wording = new Map(tables.flatMap((table) => [...table.wording]));
  const sample = await sampleRows(opened);
  if (sample.length === 0 && !known?.mapping) throw withoutRows(opened);
  const profiles = profileColumns(columns, wording, sample);
  // What a tool's export means in general was said when its mapping was kept.
  const general = known?.mapping ? [] : (advice?.notices ?? []);
  const notices: string[] = [...general, ...tables.flatMap((table) => table.notices ?? [])];
  const asked = readMapFlags(flags);
  const name = opened.map(({ input }) => input.name).join(', ');
  const wanted = withKnownColumns(asked.mapping, columns, name);
  const kept = withNewQuestions(known?.mapping, advice, columns, notices);
  const { mapping, guessedKey } = settleMapping(kept, wanted, asked.none, profiles, wiki, advice);
  refuseSpeechless(mapping, name);
  if (!known?.mapping) notices.push(...tagNotices(advice?.tags ?? [], mapping));
  if (!known?.mapping && !advice) notices.push(...untakenWords(mapping, profiles));
  notices.push(
    ...missingColumns(mapping, opened),
    ...spreadsheetDamage(mapping, profiles),
    ...lostLetters(mapping, profiles),
  );
  const voices = known?.voices ?? languageOf(profiles, mapping, wiki.settings.defaultLanguage);
  const dateOrder =
    known?.format?.dateOrder ?? advice?.dateOrder ?? (await surveyedOrder(tables, mapping, voices, notices));
  return {
    mapping,
    guessedKey,
    mappingFrom: originOf(flags, known, advice),
    questions: questionsOf(
      known?.questions ?? [],
      mapping,
      profiles,
      advice?.questions ?? [],
      redactionRules(wiki.settings.privacy),
    ),
    dateOrder,
    timeZone: advice?.timeZone,
    exportedOn: advice?.exportedOn,
    serials: profiles.filter(isCounted).map(({ name: column }) => column),
    scale:
      known?.scale ??
      advice?.scale ??
      scaleOf(profiles.find(({ name: column }) => column === mapping.rating)),
    voices,
    profiles,
    sample,
    notices,
  };
}

function withoutRows(opened: readonly Opened[]): InputProblem {
  const files = opened.map(({ input }) => `\`${input.name}\``).join(', ');
  const rows = opened.length === 1 ? 'has no row that could be read' : 'have no rows that could be read';
  return new InputProblem(`${files} ${rows}. Export it again, with the voices; nothing was imported.`);
}

async function sampleRows(opened: readonly Opened[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { table } of opened) rows.push(...(await firstRows(table, sampleSize - rows.length)));
  return rows;
}

/** The mapping kept, with the questions that a later wave of the survey put for the first time. */
function withNewQuestions(
  kept: Mapping | undefined,
  advice: Advice | undefined,
  columns: readonly string[],
  notices: string[],
): Mapping | undefined {
  if (!kept?.answers) return kept;
  const named = new Set(mappedColumns(kept).flatMap((each) => each.columns));
  const questions = (advice?.questions ?? []).map(({ column }) => column);
  const fresh = questions.filter((column) => columns.includes(column) && !named.has(column));
  if (fresh.length === 0) return kept;
  const shown = fresh.slice(0, 5).map((column) => `\`${column}\``);
  const more = fresh.length > 5 ? ' …' : '';
  notices.push(
    `Questions that are new in this export are kept from now on: ${shown.join(', ')}${more}; what shall not be kept belongs under \`ignore\` in source.yaml.`,
  );
  return { ...kept, answers: [...kept.answers, ...fresh] };
}

function originOf(
  flags: readonly string[],
  known: Source | undefined,
  advice: Advice | undefined,
): MappingOrigin {
  if (flags.length > 0) return 'flags';
  if (known?.mapping) return 'manifest';
  return advice ? 'tool' : 'guess';
}

function settleMapping(
  kept: Mapping | undefined,
  wanted: Mapping,
  none: readonly string[],
  profiles: readonly Profile[],
  wiki: Wiki,
  advice: Advice | undefined,
) {
  const without = (mapping: Mapping): Mapping =>
    Object.fromEntries(Object.entries(mapping).filter(([field]) => !none.includes(field)));
  if (kept) return { mapping: without({ ...kept, ...wanted }), guessedKey: false };
  const guess = advice
    ? advisedMapping(advice, profiles, wiki.resolve, wanted)
    : guessMapping(profiles, wiki.resolve, wanted);
  const mapping = without({ ...guess, ...wanted });
  // A tool's own key is none that was guessed: its exports may hold several revisions of a record.
  const guessedKey =
    advice?.mapping.key === undefined && guess.key !== undefined && mapping.key !== undefined;
  return { mapping, guessedKey };
}

function refuseSpeechless(mapping: Mapping, file: string): void {
  const speaking = ['text', 'answers', 'title', 'rating', 'nps', 'theme', 'sentiment'] as const;
  if (speaking.some((field) => mapping[field] !== undefined)) return;
  throw new InputProblem(
    `\`${file}\` has neither text nor answers that could be recognised. Name the column with \`--map text=COLUMN\` or \`--map answers=COLUMN\`.`,
  );
}

/**
 * Columns of the mapping that a file does not have.
 * @throws InputProblem where the key, or all that is said, is missing.
 */
function missingColumns(mapping: Mapping, opened: readonly Opened[]): string[] {
  return opened.flatMap(({ input, table }) => {
    // JSON names only what is there, so a column may well come later.
    if (table.format.type !== 'csv' && table.format.type !== 'xlsx') return [];
    const has = (column: string) => table.columns.includes(column);
    if (mapping.key && !mapping.key.every(has))
      withKnownColumns({ key: mapping.key }, table.columns, input.name);
    const speaking = [
      mapping.text,
      mapping.answers,
      mapping.title,
      mapping.rating,
      mapping.nps,
      mapping.theme,
    ].flat();
    const named = speaking.filter((column) => column !== undefined);
    if (named.length > 0 && !named.some(has)) {
      throw new InputProblem(
        `\`${input.name}\` has none of the columns that the source's mapping names (${named
          .slice(0, 5)
          .map((column) => `\`${column}\``)
          .join(', ')}). Is it an export of this source? Otherwise name them with \`--map text=COLUMN\`.`,
      );
    }
    const missing = mappedColumns(mapping).flatMap(({ columns }) => columns.filter((column) => !has(column)));
    const list = missing
      .slice(0, 5)
      .map((column) => `\`${column}\``)
      .join(', ');
    return missing.length === 0
      ? []
      : [
          `\`${input.name}\` has no column ${list}${missing.length > 5 ? ' …' : ''}; what is known of it stays.`,
        ];
  });
}

/** Language of the voices: of their words, else of the questions and headers. */
function languageOf(profiles: readonly Profile[], mapping: Mapping, fallback: 'de' | 'en'): 'de' | 'en' {
  const texts = profiles
    .filter(({ name }) => mapping.text?.includes(name))
    .flatMap(({ counts }) => [...counts.keys()].slice(0, 100));
  const spoken = texts.map((text) => detectLanguage(plain(text), 'other'));
  const [german, english] = [
    spoken.filter((lang) => lang === 'de').length,
    spoken.filter((lang) => lang === 'en').length,
  ];
  if (german !== english) return german > english ? 'de' : 'en';
  const headers = detectLanguage(profiles.map(({ name, wording }) => wording || name).join('. '), fallback);
  return headers === 'other' ? fallback : headers;
}

async function surveyedOrder(
  tables: readonly Table[],
  mapping: Mapping,
  voices: 'de' | 'en',
  notices: string[],
): Promise<DateOrder | undefined> {
  const { order, open } = await surveyDates(tables, mapping);
  return order ?? (open ? defaultOrder(voices, notices) : undefined);
}

function defaultOrder(voices: 'de' | 'en', notices: string[]): DateOrder {
  const order = voices === 'de' ? 'dmy' : 'mdy';
  const words = order === 'dmy' ? 'day first' : 'month first';
  notices.push(
    `Dates such as 03/04/2026 could be read either way and are read ${words}; \`format.dateOrder\` in source.yaml changes that.`,
  );
  return order;
}
