import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readThemes } from '../../scripts/sample/codebook.ts';
import { codeVoices } from '../../scripts/sample/codingQuality.ts';
import { defaultSeed, generateSample } from '../../scripts/sample/generate.ts';
import { sourceIds } from '../../scripts/sample/plan.ts';
import { patterns } from '../../scripts/sample/plantedTrends.ts';
import { verdictsOf } from '../../scripts/sample/verdicts.ts';

const asOf = '2026-10-15';
const themes = readThemes(fileURLToPath(new URL('../../content', import.meta.url)));

function coded(seed: number) {
  const voices = Object.values(generateSample(seed).voices).flat();
  return codeVoices(
    voices.map((voice) => ({ ...voice, themes: voice.mentions.map(({ theme }) => theme) })),
    themes,
  );
}

test.each([defaultSeed, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
  'from seed %i, what the rules find shows every planted trend',
  (seed) => {
    const planted = patterns.filter(({ verdict }) => verdict !== 'contradiction');
    const found = verdictsOf(coded(seed), planted, asOf).map(({ verdict }) => verdict);
    expect(found).toEqual(planted.map(({ verdict }) => verdict));
  },
);

test.each([defaultSeed, 1, 2, 3])(
  'from seed %i, survey and mystery shopping contradict each other',
  (seed) => {
    const about = coded(seed).filter(({ found }) => found.includes('beratung-filiale'));
    const praised = (source: string) => {
      const voices = about.filter((voice) => voice.source === source);
      expect(voices.length).toBeGreaterThan(30);
      return voices.filter(({ tone }) => tone === 'positive').length / voices.length;
    };
    expect(praised('nps-befragung')).toBeGreaterThan(0.75);
    expect(praised('testkauf-filiale')).toBeLessThan(0.35);
  },
);

describe('the fixture of truths', () => {
  const sample = generateSample();
  const themesByKey = z.record(z.string(), z.record(z.string(), z.array(z.string())));
  const fixture = z
    .object({
      seed: z.number(),
      patterns: z.array(z.looseObject({})),
      themes: themesByKey,
      paraphrased: themesByKey,
    })
    .parse(JSON.parse(sample.truths));

  test('names every voice of every source once', () => {
    expect(fixture.seed).toBe(defaultSeed);
    for (const source of sourceIds) {
      expect(Object.keys(fixture.themes[source] ?? {}).sort(), source).toEqual(
        sample.voices[source].map(({ key }) => key).sort(),
      );
    }
  });

  test('names themes of the codebook only, and all of them', () => {
    const named = Object.values(fixture.themes).flatMap((voices) => Object.values(voices).flat());
    expect([...new Set(named)].sort()).toEqual(themes.map(({ id }) => id).sort());
  });

  test('calls paraphrased only what is true of the voice', () => {
    for (const source of sourceIds) {
      for (const [key, paraphrased] of Object.entries(fixture.paraphrased[source] ?? {})) {
        expect(paraphrased.length, key).toBeGreaterThan(0);
        expect(fixture.themes[source]?.[key], key).toEqual(expect.arrayContaining(paraphrased));
      }
    }
  });

  test('says the planted patterns', () => {
    expect(fixture.patterns).toEqual(patterns);
  });
});
