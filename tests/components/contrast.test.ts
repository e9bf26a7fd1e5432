import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentStyles } from '../../src/wiki/accent.ts';
import { contrast } from '../../src/wiki/colour/contrast.ts';

type Theme = 'light' | 'dark';

/** Colours by name, read from `--name: light-dark(#..., #...)`. */
function tokensOf(css: string): Map<string, Record<Theme, string>> {
  const found = css.matchAll(/--([a-z0-9-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/gi);
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
}

const tokens = tokensOf(readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8'));

function ratio(of: Map<string, Record<Theme, string>>, theme: Theme, ink: string, ground: string): number {
  const [a, b] = [of.get(ink) ?? tokens.get(ink), of.get(ground) ?? tokens.get(ground)];
  if (!a || !b) throw new Error(`tokens.css names no colour ${a ? ground : ink}`);
  return contrast(a[theme], b[theme]);
}

const text = ['ink', 'ink-soft', 'accent', 'accent-strong', 'pain', 'good', 'open'];
const grounds = ['paper', 'paper-raised', 'paper-sunken', 'window'];
const textPairs = [
  ...text.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)),
  ...['ink', 'accent'].flatMap((ink) =>
    ['accent-wash', 'pain-wash', 'good-wash', 'open-wash'].map((ground) => [ink, ground] as const),
  ),
  ['ink', 'band'] as const,
  ['on-accent', 'accent'] as const,
  ['on-accent', 'accent-strong'] as const,
];
const linePairs = [
  ...['data-1', 'data-2', 'data-3', 'data-4', 'data-5', 'data-6'].flatMap((line) =>
    ['paper', 'paper-sunken', 'window'].map((ground) => [line, ground] as const),
  ),
  ['data-1', 'band'] as const,
  ['rule-strong', 'paper'] as const,
  ['rule-strong', 'window'] as const,
  ['ink-soft', 'band'] as const,
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(textPairs)('words in %s can be read on %s', (ink, ground) => {
    expect(ratio(tokens, theme, ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(linePairs)('lines in %s can be told from %s', (line, ground) => {
    expect(ratio(tokens, theme, line, ground)).toBeGreaterThanOrEqual(3);
  });
});

it('any accent of a company is corrected until it can be read, in both themes', () => {
  const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(hex, (accent) => {
      const own = tokensOf(accentStyles(accent));
      for (const theme of ['light', 'dark'] as const) {
        for (const ground of ['paper', 'paper-sunken', 'accent-wash'])
          expect(ratio(own, theme, 'accent', ground)).toBeGreaterThanOrEqual(4.5);
        expect(ratio(own, theme, 'on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
        expect(ratio(own, theme, 'data-1', 'band')).toBeGreaterThanOrEqual(3);
      }
    }),
    { numRuns: 2000 },
  );
});

describe('a colour', () => {
  it('has the contrast that WCAG gives', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('is refused where it is none', () =>
    expect(() => contrast('petrol', '#ffffff')).toThrow('"petrol" is no colour'));
});
