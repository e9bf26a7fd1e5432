/** A colour as `#rrggbb`, upper or lower case. */
export type Hex = string;

/** Red, green and blue as light, each 0 to 1. */
export type Linear = readonly [red: number, green: number, blue: number];

/**
 * The channels of a colour as light (sRGB transfer function, IEC 61966-2-1).
 * @throws RangeError for anything but `#rrggbb`.
 */
export function linearOf(colour: Hex): Linear {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!found) throw new RangeError(`"${colour}" is no colour: write it as #0a5a66.`);
  const [, red = '', green = '', blue = ''] = found;
  return [toLight(red), toLight(green), toLight(blue)];
}

function toLight(channel: string): number {
  const value = Number.parseInt(channel, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance, 0 for black to 1 for white (WCAG 2.2). */
export function luminanceOf(colour: Hex): number {
  const [red, green, blue] = linearOf(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21, whichever stands in front (WCAG 2.2). */
export function contrast(a: Hex, b: Hex): number {
  const [x, y] = [luminanceOf(a), luminanceOf(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}
