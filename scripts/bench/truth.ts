import { contentRoot } from '../../src/files/io.ts';
import { generateSample } from '../sample/generate.ts';
import { hear, readHearing } from '../sample/hearing.ts';
import { type Finding, judgeTruths, plantedKinds } from '../sample/judgeTruths.ts';
import { type Alarms, type NoEffect, sumOf, testNoEffect } from '../sample/noEffect.ts';
import { count } from './figures.ts';
import type { Bench } from './types.ts';

type OfSeed = { readonly seed: number; readonly findings: readonly Finding[]; readonly noEffect: NoEffect };
type Figures = { readonly what: string; readonly tests: number; readonly told: number; readonly aim: string };

/** Counts how many of the sample's planted truths the computation finds from other seeds, and how often it alarms without an effect. */
export const bench: Bench = async ({ seed, seeds }, { root, cwd, env, stderr }) => {
  const hearing = await readHearing(contentRoot(env, env['OUTSIDE_IN_CONTENT'] ? cwd : root));
  stderr.write(`Making and judging ${count(seeds)} samples ...\n`);
  const all = Array.from({ length: seeds }, (_, index): OfSeed => {
    const voices = hear(generateSample(seed + index), hearing);
    return {
      seed: seed + index,
      findings: judgeTruths(voices, hearing),
      noEffect: testNoEffect(voices, seed + index),
    };
  });
  const figures = [...foundIn(all), ...alarmsIn(all)];
  return {
    title: `Truths of the sample company over ${count(seeds)} seeds, from ${seed} on`,
    columns: ['what', 'tests', 'found', 'share', 'aim'],
    rows: figures.map(({ what, tests, told, aim }) => [
      what,
      count(tests),
      count(told),
      share(told, tests),
      aim,
    ]),
    notes: [...explanations, ...missedIn(all)],
    figures,
  };
};

const explanations = [
  'Planted: found where the computation says what the generator planted. No effect: found where it says strengthening or weakening.',
  'Flat themes: the generator deals them out by quotas, which damps chance. Moments exchanged: only chance is left.',
  'Both stand among the planted trends and are corrected together, as in a build; each by itself shows the bare test.',
];

function foundIn(all: readonly OfSeed[]): Figures[] {
  const findings = all.flatMap((ofSeed) => ofSeed.findings);
  const figure = (what: string, of: readonly Finding[], aim: string) => {
    return { what, tests: of.length, told: of.filter(({ found }) => found).length, aim };
  };
  return [
    ...plantedKinds.map((kind) =>
      figure(
        `planted: ${kind}`,
        findings.filter((finding) => finding.kind === kind),
        '',
      ),
    ),
    figure('planted: all', findings, 'at least 95 %'),
  ];
}

function alarmsIn(all: readonly OfSeed[]): Figures[] {
  const figure = (what: string, pick: (noEffect: NoEffect) => Alarms, aim: string) => {
    const { tests, alarms } = sumOf(all.map(({ noEffect }) => pick(noEffect)));
    return { what, tests, told: alarms, aim };
  };
  return [
    figure('no effect: flat themes', ({ flat }) => flat, 'at most 5 %'),
    figure('no effect: moments exchanged', ({ permuted }) => permuted, 'at most 5 %'),
    figure('no effect: exchanged, each by itself', ({ alone }) => alone, ''),
  ];
}

function share(told: number, tests: number): string {
  return tests === 0 ? '-' : `${((told / tests) * 100).toFixed(2)} %`;
}

/** Every planted truth that was missed, and what was said instead. */
function missedIn(all: readonly OfSeed[]): string[] {
  return all.flatMap(({ seed, findings }) =>
    findings
      .filter(({ found }) => !found)
      .map(({ about, told }) => `Missed from seed ${seed}: ${about} It says: ${told}.`),
  );
}
