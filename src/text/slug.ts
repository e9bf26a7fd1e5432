import { normalise } from './words.ts';

const german: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
  ł: 'l',
};

/**
 * An id made of a text: lower case, German umlauts written out (`Gebühr` becomes `gebuehr`), other accents dropped,
 * everything that is neither a Latin letter nor a digit one hyphen. Empty where nothing is left.
 *
 * @param options.max Greatest length, 60 by default; cut after a whole word where one fits.
 */
export function slug(text: string, options: { max?: number } = {}): string {
  const { max = 60 } = options;
  const whole = normalise(text)
    .toLowerCase()
    .replace(/[äöüßæøœł]/g, (letter) => german[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (whole.length <= max) return whole;
  const cut = whole.slice(0, max + 1).lastIndexOf('-');
  return whole.slice(0, cut > 0 ? cut : max);
}
