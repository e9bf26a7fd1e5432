import { createHash } from 'node:crypto';
import { addMonths } from '../../../src/wiki/statistics/months.ts';
import { createRandom, type Random } from '../../sample/random.ts';
import type { WikiFile, WikiPlan } from './plan.ts';
import { sentence } from './sentences.ts';

/** Months in which voices speak: the eighteen before the wiki's day. */
const MONTHS = Array.from({ length: 18 }, (_, index) => addMonths('2025-04', index));

/** The records and codes of all sources, a file a source and month. */
export function* recordFiles(plan: WikiPlan): Generator<WikiFile> {
  const { sources, size } = plan;
  const perFile = Math.ceil(size.records / sources.length / MONTHS.length);
  let left = size.records;
  for (const source of sources) {
    for (const month of MONTHS) {
      const count = Math.min(perFile, left);
      left -= count;
      if (count > 0) yield* filesOfMonth(source, month, count, plan);
    }
  }
}

function* filesOfMonth(source: string, month: string, count: number, plan: WikiPlan): Generator<WikiFile> {
  const random = createRandom(plan.size.seed, `${source} ${month}`);
  const voices = Array.from({ length: count }, (_, index) => voiceOf(source, month, index, random, plan));
  voices.sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
  const lines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
  const folder = `evidence/${source}/${month}`;
  yield { path: `${folder}.jsonl`, text: lines(voices.map(({ record }) => record)) };
  yield { path: `${folder}.codes.jsonl`, text: lines(voices.map(({ code }) => code)) };
}

function voiceOf(source: string, month: string, index: number, random: Random, plan: WikiPlan) {
  const lang = random.chance(0.2) ? ('en' as const) : ('de' as const);
  const id = createHash('sha256').update(`${source} ${month} ${index}`).digest('hex').slice(0, 20);
  const rating = random.integer(1, 5);
  const record = {
    id,
    source,
    channel: random.pick(plan.channels),
    lang,
    solicited: source === plan.sources[0],
    at: `${month}-${String(random.integer(1, 28)).padStart(2, '0')}`,
    text: [sentence(random, lang), sentence(random, lang)].join(' '),
    rating,
    products: [random.pick(plan.products)],
  };
  const sentiment = rating > 3 ? 'positive' : rating < 3 ? 'negative' : 'neutral';
  const stage = `${random.pick(plan.journeys)}/orientieren`;
  const themes = [random.pick(plan.themes)];
  return { record, code: { id, coder: 'rule', version: 'bench', themes, stages: [stage], sentiment } };
}
