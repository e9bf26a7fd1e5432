import { join, resolve } from 'node:path';
import { CommandError } from '../commands/errors.ts';
import type { CommandContext } from '../commands/types.ts';
import { buildSite } from '../site/build.ts';
import { inWorkFolder } from './measure/workFolder.ts';
import { askAll } from './search/ask.ts';
import { engines } from './search/engines/index.ts';
import { readGolden } from './search/golden.ts';
import { readSite } from './search/site.ts';
import {
  type EngineAnswers,
  figuresOfHalves,
  figuresOfKinds,
  halvesTable,
  kindsTable,
  missesOf,
  missesTable,
} from './search/tables.ts';
import {
  figuresOfTyping,
  TYPED_SHARES,
  type TypingAnswers,
  typedSoFar,
  typingTable,
} from './search/typing.ts';
import type { Bench, BenchReport } from './types.ts';

/** Measures how well the golden queries are answered on the sample company's site, beside other engines on its pages. */
export const bench: Bench = ({ site, keep, misses }, context) => {
  const measured = async (folder: string) => reportOf(await answersOn(folder, context), misses);
  if (site !== undefined) return measured(resolve(context.cwd, site));
  return inWorkFolder(keep, async (folder) => measured(await sampleSite(folder, context)));
};

async function sampleSite(folder: string, context: CommandContext): Promise<string> {
  const out = join(folder, 'site');
  const content = join(context.root, 'content');
  const target = { audience: 'internal', content, out, cache: join(folder, 'cache') } as const;
  if ((await buildSite(target, context)) === 0) return out;
  throw new CommandError('The sample company’s site was not built; the lines above say why.');
}

/** What all engines said, to whole queries and while they were being typed. */
type AllAnswers = { readonly whole: readonly EngineAnswers[]; readonly typing: readonly TypingAnswers[] };

async function answersOn(folder: string, { root, stderr }: CommandContext): Promise<AllAnswers> {
  const golden = readGolden(root);
  const site = { folder, pages: readSite(folder) };
  const whole: EngineAnswers[] = [];
  const typing: TypingAnswers[] = [];
  for (const engine of engines) {
    const { name } = engine;
    stderr.write(`Asking ${name} ...\n`);
    whole.push({ engine: name, answered: await askAll(engine, golden, site) });
    for (const share of TYPED_SHARES)
      typing.push({ engine: name, share, answered: await askAll(engine, typedSoFar(golden, share), site) });
  }
  return { whole, typing };
}

function reportOf({ whole: answers, typing }: AllAnswers, withMisses: boolean): BenchReport {
  const [first] = answers;
  const halves = figuresOfHalves(answers);
  const kinds = figuresOfKinds(answers);
  const typed = figuresOfTyping(typing);
  const missed = withMisses && first !== undefined ? missesOf(first.answered) : [];
  const missesPart = { title: `Not answered at once by ${first?.engine}, half tune`, ...missesTable(missed) };
  return {
    title: `Answers to ${first?.answered.length ?? 0} golden queries on the sample company's site`,
    ...halvesTable(halves),
    more: [
      { title: 'By kind: recall@5 / MRR; for none, the share abstained from', ...kindsTable(kinds) },
      { title: 'While the last word is being typed: MRR / said to be unknown', ...typingTable(typed) },
      ...(withMisses ? [missesPart] : []),
    ],
    notes: [
      'nDCG@10: gains 2^grade - 1. MRR, success@1: of the first good answer, grade 2 or 3. Recall@5: of the best answers, five at most.',
      'Abstained: share of the queries without an answer to which the engine said so. Wrongly: of those with one.',
      'Engines that cannot say that nothing answers say it by finding nothing. They get fields that were typed as plain words.',
    ],
    figures: [...halves, ...kinds, ...typed, ...missed],
  };
}
