import { type Hex, type Linear, linearOf } from './contrast.ts';

/** A colour by how it looks (Björn Ottosson, "A perceptual color space for image processing", 2020). */
export type Oklch = {
  /** Lightness, 0 to 1. */
  readonly l: number;
  /** Chroma, 0 for grey; what a screen shows stays below about 0.32. */
  readonly c: number;
  /** Hue in radians. */
  readonly h: number;
};

/** A colour by lightness, chroma and hue. Throws a `RangeError` for anything but `#rrggbb`. */
export function oklchOf(colour: Hex): Oklch {
  const [red, green, blue] = linearOf(colour);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const l = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return { l, c: Math.hypot(a, b), h: Math.atan2(b, a) };
}

/** The colour on a screen; where the screen has none of that chroma, the nearest of the same lightness and hue. */
export function hexOf({ l, c, h }: Oklch): Hex {
  if (isShown(lightOf({ l, c, h }))) return written(lightOf({ l, c, h }));
  let [shown, lost] = [0, c];
  // Sixteen halvings are finer than a step of any channel.
  for (let step = 0; step < 16; step++) {
    const middle = (shown + lost) / 2;
    if (isShown(lightOf({ l, c: middle, h }))) shown = middle;
    else lost = middle;
  }
  return written(lightOf({ l, c: shown, h }));
}

function lightOf({ l, c, h }: Oklch): Linear {
  const [a, b] = [c * Math.cos(h), c * Math.sin(h)];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

// A thousandth beyond the edge is rounding and not a colour of its own.
const edge = 1e-3;

function isShown(light: Linear): boolean {
  return light.every((channel) => channel >= -edge && channel <= 1 + edge);
}

function written(light: Linear): Hex {
  return `#${light.map(toChannel).join('')}`;
}

function toChannel(light: number): string {
  const clipped = Math.min(1, Math.max(0, light));
  const value = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055;
  return Math.round(value * 255)
    .toString(16)
    .padStart(2, '0');
}
