import { z } from 'zod';
import type { CommandContext } from '../commands/types.ts';
import { defaultSeed } from '../sample/generate.ts';
import type { Table } from './table.ts';

/** What may be said to any measurement; each takes what concerns it. */
export const benchOptions = z.object({
  entries: z.number().int().min(20).default(10_000),
  claims: z.number().int().nonnegative().default(200),
  records: z.number().int().nonnegative().default(6_000),
  rows: z.number().int().positive().default(100_000),
  runs: z.number().int().positive().default(1),
  seeds: z.number().int().positive().default(50),
  seed: z.number().int().nonnegative().default(defaultSeed),
  profile: z.string().optional(),
  keep: z.boolean().default(false),
  site: z.string().optional(),
  misses: z.boolean().default(false),
});

/** Options as they were parsed. */
export type BenchOptions = z.infer<typeof benchOptions>;

/** What a measurement found. */
export type BenchReport = Table & {
  /** One line above the table: what was measured, at which size. */
  readonly title: string;
  /** Further tables below the first, each with a line above it. Default: none. */
  readonly more?: readonly (Table & { readonly title: string })[];
  /** Lines below the tables: what the columns mean, what else was seen. */
  readonly notes: readonly string[];
  /** The same figures for programs, in milliseconds and bytes. */
  readonly figures: readonly object[];
};

/** What a file `scripts/bench/<name>.ts` exports as `bench`. Throws `CommandError` where something could not be measured. */
export type Bench = (options: BenchOptions, context: CommandContext) => Promise<BenchReport>;

/** One line of the table of measurements; the file is loaded only when its name was typed. */
export type BenchEntry = {
  /** As typed: `npm run bench -- <name>`. */
  readonly name: string;
  /** What it measures, as a clause without a full stop. */
  readonly summary: string;
  /** Imports its file. */
  readonly load: () => Promise<Bench>;
};
