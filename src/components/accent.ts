import type { Rgb } from './colour.ts';
import { contrast, mix, parseHex, toHex, untilContrast } from './colour.ts';

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
/** The darkest ground of the light theme and the lightest of the dark one, from `tokens.css`. */
const SUNKEN = { light: parseHex('#f3f1eb'), dark: parseHex('#1f2527') };
const PAPER = { light: parseHex('#fbfaf7'), dark: parseHex('#15191b') };

/** A colour as it is written: rounded, so that what is checked is what is seen. */
function written(colour: Rgb): Rgb {
  return parseHex(toHex(colour));
}

/** The ground of an interval: as much of the line's colour as leaves the line a contrast of 3:1. */
function bandBehind(line: Rgb, paper: Rgb): Rgb {
  for (let share = 0.24; share > 0; share -= 0.02) {
    const band = written(mix(paper, line, share));
    if (contrast(band, line) >= 3) return band;
  }
  return paper;
}

/**
 * Stylesheet that puts the company's accent (`#rrggbb`) in the place of petrol, light and dark. The colour is darkened or lightened
 * until text in it has a contrast of 4.5:1 on every ground, also on its own wash. Serve it as a file; `SiteView.accentHref` names it.
 */
export function accentStyles(accent: string): string {
  const colour = parseHex(accent);
  const wash = {
    light: written(mix(PAPER.light, colour, 0.08)),
    dark: written(mix(PAPER.dark, colour, 0.14)),
  };
  const light = written(
    untilContrast(untilContrast(colour, BLACK, SUNKEN.light, 4.5), BLACK, wash.light, 4.5),
  );
  const dark = written(untilContrast(untilContrast(colour, WHITE, SUNKEN.dark, 4.5), WHITE, wash.dark, 4.5));
  const pair = (one: Rgb, other: Rgb) => `light-dark(${toHex(one)}, ${toHex(other)})`;
  const lines = {
    '--accent': pair(light, dark),
    '--accent-strong': pair(mix(light, BLACK, 0.3), mix(dark, WHITE, 0.4)),
    '--accent-wash': pair(wash.light, wash.dark),
    '--on-accent': pair(WHITE, PAPER.dark),
    '--data-1': pair(light, dark),
    '--band': pair(bandBehind(light, PAPER.light), bandBehind(dark, PAPER.dark)),
  };
  const body = Object.entries(lines).map(([name, value]) => `  ${name}: ${value};`);
  return `:root {\n${body.join('\n')}\n}\n`;
}
