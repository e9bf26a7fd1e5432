import type { Mapping, Question } from '../../../src/schema/source.ts';
import { type Named, type Resolve, remembering, resolver } from '../resolve.ts';
import type { DateOrder } from '../values/calendar.ts';

/** What decides how the rows of a source become voices, as plain data that any thread can be given. */
export type PlanData = {
  /** The source's id. */
  source: string;
  /** Its channel, where a row names none. */
  channel: string;
  /** Asked for or not. */
  solicited: boolean;
  /** Language where none can be recognised. */
  voices: 'de' | 'en';
  /** Which column means what. */
  mapping: Mapping;
  /** Questions whose answers are kept. */
  questions: readonly Question[];
  /** Order of dates written in numbers. */
  dateOrder: DateOrder;
  /** Time zone of times without an offset. */
  timeZone: string;
  /** Day of the export, `YYYY-MM-DD`, from which "vor 3 Tagen" is told; absent where it is not known. */
  exportedOn?: string | undefined;
  /** Columns whose numbers are days as Excel counts them. Default: none. */
  serials?: readonly string[];
  /** First month whose rows count, by the source's retention, `YYYY-MM`; absent where all do. */
  keptFrom?: string | undefined;
};

/** Things that values can mean, by vocabulary, with all their names. */
export type Names = Record<'theme' | 'channel' | 'product' | 'segment' | 'stage', Named[]>;

/** All that decides how the rows of a source become voices. */
export type Plan = PlanData & {
  /** Finds what values mean. */
  resolve: { channel: Resolve; product: Resolve; segment: Resolve; stage: Resolve };
  /** Finds the theme that a value means; a value never seen becomes a draft theme. */
  theme: (value: string, column: string) => string;
};

/** Marks, in the codes of a column, a value that is no theme yet: the column and the value follow. */
const unknown = '\u0000';

/**
 * A plan of plain data and names. A value that is no theme yet is marked, for {@link knownTheme} to resolve when all
 * rows are read.
 *
 * @param meet Told of each such value.
 */
export function planOf(data: PlanData, names: Names, meet: (value: string, column: string) => void): Plan {
  const find = (vocabulary: keyof Names) => remembering(resolver(names[vocabulary]));
  const theme = find('theme');
  return {
    ...data,
    resolve: {
      channel: find('channel'),
      product: find('product'),
      segment: find('segment'),
      stage: find('stage'),
    },
    theme(value, column) {
      const known = theme(value);
      if (known !== undefined) return known;
      meet(value, column);
      return `${unknown}${column}${unknown}${value}`;
    },
  };
}

/** The theme that a code of a column names: itself, or what its marked value has become. */
export function knownTheme(theme: string, find: (value: string, column: string) => string): string {
  if (!theme.startsWith(unknown)) return theme;
  const [, column = '', ...value] = theme.split(unknown);
  return find(value.join(unknown), column);
}
