import type { Rgb } from './colour.ts';
import { mix, parseHex, toHex, untilContrast } from './colour.ts';

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
/** The darkest ground of the light theme and the lightest of the dark one, from `tokens.css`. */
const SUNKEN = { light: parseHex('#f3f1eb'), dark: parseHex('#1f2527') };
const PAPER = { light: parseHex('#fbfaf7'), dark: parseHex('#15191b') };

/**
 * Stylesheet that puts the company's accent (`#rrggbb`) in the place of petrol, light and dark. The colour is darkened or lightened
 * until text in it has a contrast of 4.5:1 on every ground, also on its own wash. Serve it as a file; `SiteView.accentHref` names it.
 */
export function accentStyles(accent: string): string {
  const colour = parseHex(accent);
  const wash = { light: mix(PAPER.light, colour, 0.08), dark: mix(PAPER.dark, colour, 0.14) };
  const light = untilContrast(untilContrast(colour, BLACK, SUNKEN.light, 4.5), BLACK, wash.light, 4.5);
  const dark = untilContrast(untilContrast(colour, WHITE, SUNKEN.dark, 4.5), WHITE, wash.dark, 4.5);
  const pair = (one: Rgb, other: Rgb) => `light-dark(${toHex(one)}, ${toHex(other)})`;
  const lines = {
    '--accent': pair(light, dark),
    '--accent-strong': pair(mix(light, BLACK, 0.3), mix(dark, WHITE, 0.4)),
    '--accent-wash': pair(wash.light, wash.dark),
    '--on-accent': pair(WHITE, PAPER.dark),
    '--data-1': pair(light, dark),
    '--band': pair(mix(PAPER.light, light, 0.22), mix(PAPER.dark, dark, 0.25)),
  };
  const body = Object.entries(lines).map(([name, value]) => `  ${name}: ${value};`);
  return `:root {\n${body.join('\n')}\n}\n`;
}
