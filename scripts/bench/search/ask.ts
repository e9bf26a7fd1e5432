import type { BenchEngine } from './engines/types.ts';
import type { GoldenQuery } from './golden.ts';
import type { Answered } from './quality.ts';
import type { BenchPage } from './site.ts';

/** Asks an engine every query, in the interface of its language, one after the other. */
export async function askAll(
  engine: BenchEngine,
  golden: readonly GoldenQuery[],
  site: { readonly folder: string; readonly pages: readonly BenchPage[] },
): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const lang of ['de', 'en'] as const) {
    const open = await engine.open({ ...site, lang });
    try {
      for (const query of golden.filter((each) => each.lang === lang)) {
        answered.push({ golden: query, ...(await open.ask(query.query)) });
      }
    } finally {
      await open.close();
    }
  }
  return answered;
}
