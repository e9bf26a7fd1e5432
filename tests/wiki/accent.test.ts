import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentFor, accentStyles, DARK, type Grounds, LIGHT, TEXT_CONTRAST } from '../../src/wiki/accent.ts';
import { contrast } from '../../src/wiki/colour/contrast.ts';
import { hexOf, oklchOf } from '../../src/wiki/colour/oklch.ts';

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const schemes: [string, Grounds][] = [
  ['light', LIGHT],
  ['dark', DARK],
];

describe.each(schemes)("a company's accent in the %s scheme", (_, grounds) => {
  it('can be read on every paper, on its wash and under its own words, whatever colour was given', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const { accent, strong, wash, on } = accentFor(colour, grounds);
        for (const ground of [...grounds.papers, wash]) {
          expect(contrast(accent, ground)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
          expect(contrast(strong, ground)).toBeGreaterThanOrEqual(7);
        }
        expect(contrast(on, accent)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
      }),
    );
  });

  it('stands out as a line from the band of its own interval', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const { accent, band } = accentFor(colour, grounds);
        expect(contrast(accent, band)).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it('stays as it was given where it can be read already', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const { accent, wash } = accentFor(colour, grounds);
        const isReadable = [...grounds.papers, wash].every(
          (ground) => contrast(colour, ground) >= TEXT_CONTRAST,
        );
        expect(accent === colour).toBe(isReadable);
      }),
    );
  });

  it('keeps the hue of a colour that has one', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const [given, made] = [oklchOf(colour), oklchOf(accentFor(colour, grounds).accent)];
        // Eight bits leave the hue of what is nearly grey undetermined.
        fc.pre(given.c > 0.05 && made.c > 0.05);
        expect(Math.cos(given.h - made.h)).toBeGreaterThan(0.99);
      }),
    );
  });
});

it('goes to lightness, chroma and hue and back without a change', () => {
  fc.assert(
    fc.property(colours, (colour) => {
      expect(hexOf(oklchOf(colour))).toBe(colour);
    }),
  );
});

it('stands on the papers that the style sheet has', () => {
  const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
  const pair = (name: string) =>
    new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)?.slice(1);
  const papers = ['paper', 'paper-raised', 'paper-sunken'].map((name) => pair(name));
  expect(papers.map((both) => both?.[0])).toEqual(LIGHT.papers);
  expect(papers.map((both) => both?.[1])).toEqual(DARK.papers);
});

it('replaces the tokens of the wiki for both schemes', () => {
  expect(accentStyles('#e2001a')).toMatchInlineSnapshot(`
    ":root {
      --accent: light-dark(#d80017, #ff5b52);
      --accent-strong: light-dark(#a1000d, #ffa095);
      --accent-wash: light-dark(#fde7e4, #3a2927);
      --on-accent: light-dark(#ffffff, #0d1a1d);
      --data-1: light-dark(#d80017, #ff5b52);
      --band: light-dark(#ecc5c0, #5b3c38);
    }
    "
  `);
});

it.each(['red', '#abc', '#12345g'])('refuses %s', (colour) => {
  expect(() => accentStyles(colour)).toThrow(RangeError);
});
