import { contrast, type Hex, luminanceOf } from './colour/contrast.ts';
import { hexOf, type Oklch, oklchOf } from './colour/oklch.ts';

/** The least contrast of text with its ground (WCAG 2.2, success criterion 1.4.3, level AA). */
export const TEXT_CONTRAST = 4.5;

/** The least contrast of the strong accent, which is shown on hovering and in small type (level AAA). */
const STRONG_CONTRAST = 7;

/** The grounds on which an accent stands in one scheme. */
export type Grounds = {
  /** Paper, raised and sunken paper. */
  readonly papers: readonly Hex[];
  /** Lightness of the wash behind a marked place, 0 to 1 in OKLCH. */
  readonly wash: number;
  /** Ink that may stand on the accent, the lightest and the darkest there is. */
  readonly inks: readonly Hex[];
};

/** The papers of the light scheme, as the tokens of the style sheet have them. */
export const LIGHT: Grounds = {
  papers: ['#fbfaf7', '#ffffff', '#f3f1eb'],
  wash: 0.945,
  inks: ['#ffffff', '#0d1a1d'],
};

/** The papers of the dark scheme, likewise. */
export const DARK: Grounds = {
  papers: ['#15191b', '#1c2123', '#1f2527'],
  wash: 0.3,
  inks: ['#0d1a1d', '#ffffff'],
};

/** An accent as one scheme uses it. */
export type Accent = {
  /** Links and marks, at least 4.5:1 on every paper and on the wash. */
  readonly accent: Hex;
  /** The same for hovering, at least 7:1. */
  readonly strong: Hex;
  /** Ground behind a marked place. */
  readonly wash: Hex;
  /** Words on the accent, at least 4.5:1. */
  readonly on: Hex;
  /** Band of an interval around a line in the accent. */
  readonly band: Hex;
};

/**
 * A company's colour made readable on the papers of a scheme: its hue is kept, its lightness goes only as far as the
 * contrast asks, and its chroma gives way where the screen has no such colour.
 * @param colour The company's colour.
 * @param grounds Where it will stand.
 */
export function accentFor(colour: Hex, grounds: Grounds): Accent {
  const given = oklchOf(colour);
  const wash = hexOf({ ...given, l: grounds.wash, c: Math.min(given.c, 0.025) });
  const behind = [...grounds.papers, wash];
  const accent = readable(given, behind, TEXT_CONTRAST);
  const strong = readable(oklchOf(accent), behind, STRONG_CONTRAST);
  const band = hexOf({
    ...given,
    l: grounds.wash + (areDark(grounds.papers) ? 0.09 : -0.09),
    c: Math.min(given.c, 0.045),
  });
  const on = grounds.inks.toSorted((a, b) => contrast(b, accent) - contrast(a, accent))[0] ?? '#ffffff';
  return { accent, strong, wash, on, band };
}

/**
 * The nearest lightness at which a colour reaches a contrast with every ground: darker on light grounds, lighter on
 * dark ones, found by halving. Black or white is the last resort.
 */
function readable(colour: Oklch, grounds: readonly Hex[], needed: number): Hex {
  const reaches = (l: number) =>
    grounds.every((ground) => contrast(hexOf({ ...colour, l }), ground) >= needed);
  if (reaches(colour.l)) return hexOf(colour);
  const end = areDark(grounds) ? 1 : 0;
  let [fails, holds] = [colour.l, end];
  // Sixteen halvings are finer than a step of any channel.
  for (let step = 0; step < 16; step++) {
    const middle = (fails + holds) / 2;
    if (reaches(middle)) holds = middle;
    else fails = middle;
  }
  return hexOf({ ...colour, l: holds });
}

/** Below this luminance white stands out more than black. */
const middle = 0.18;

function areDark(grounds: readonly Hex[]): boolean {
  return grounds.every((ground) => luminanceOf(ground) < middle);
}

/**
 * The style sheet that puts a company's accent in the place of the wiki's own, for both schemes.
 * @param colour The company's colour, `#rrggbb`.
 */
export function accentStyles(colour: string): string {
  const [light, dark] = [accentFor(colour, LIGHT), accentFor(colour, DARK)];
  const both = (name: keyof Accent) => `light-dark(${light[name]}, ${dark[name]})`;
  const tokens = [
    ['--accent', both('accent')],
    ['--accent-strong', both('strong')],
    ['--accent-wash', both('wash')],
    ['--on-accent', both('on')],
    ['--data-1', both('accent')],
    ['--band', both('band')],
  ];
  return `:root {\n${tokens.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}\n`;
}
