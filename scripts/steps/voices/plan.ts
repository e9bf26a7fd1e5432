import type { Mapping, Question } from '../../../src/schema/source.ts';
import type { Resolve } from '../resolve.ts';
import type { DateOrder } from '../values/dates.ts';

/** All that decides how the rows of a source become voices. */
export type Plan = {
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
  /** First month whose rows count, by the source's retention, `YYYY-MM`; absent where all do. */
  keptFrom?: string | undefined;
  /** Finds what values mean. */
  resolve: { channel: Resolve; product: Resolve; segment: Resolve; stage: Resolve };
  /** Finds the theme that a value means; a value never seen becomes a draft theme. */
  theme: (value: string, column: string) => string;
};
