import { placeholderSpans } from './placeholders.ts';

const ellipsis = '…';
const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** All that {@link stripControlCharacters} could change. */
const unusual = /[^\n\x20-\x7E\u00A0-\u2027\u202F-\u2065\u206A-\uD7FF\uE000-\uFFFD]/;

/**
 * The text without control characters: carriage returns become line breaks, tabs spaces; other C0 and C1 controls,
 * bidirectional overrides and lone surrogates, which can hide or reorder what a reader sees, are dropped.
 */
export function stripControlCharacters(text: string): string {
  if (!unusual.test(text)) return text;
  return (
    text
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      .replaceAll('\t', ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes.
      .replace(/[\x00-\x09\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g, '')
      .replace(/\p{Cs}/gu, '')
  );
}

/**
 * The text on one line, cut to at most `max` UTF-16 units including the ellipsis. Cuts between words where one
 * fits, never inside a placeholder such as `[E-Mail]` nor inside a character.
 */
export function excerpt(text: string, max: number): string {
  return cutAt(text.replace(/\s+/g, ' ').trim(), max);
}

/** UTF-16 units of a text that are kept: more than anybody says at once, and less than swells a page. */
export const LONGEST_TEXT = 20_000;

/**
 * The text, cut to at most `max` UTF-16 units including the ellipsis, so that one pasted file cannot swell a page.
 * Cuts as `excerpt` does; line breaks stay.
 */
export function boundText(text: string, max = LONGEST_TEXT): string {
  return cutAt(text, max);
}

function cutAt(text: string, max: number): string {
  if (text.length <= max) return text;
  if (max < 1) return '';
  const end = outsidePlaceholder(text, wordBoundary(text, max - ellipsis.length));
  return text.slice(0, lastLetter(text, end)) + ellipsis;
}

/** `end` moved back over blanks and separators, which look wrong before an ellipsis. */
function lastLetter(text: string, end: number): number {
  let last = end;
  while (last > 0 && /[\s,;:–-]/.test(text.charAt(last - 1))) last -= 1;
  return last;
}

/** Last place up to `limit` where a word ends; where a word is longer than that, the last whole character. */
function wordBoundary(text: string, limit: number): number {
  if (/\s/.test(text.charAt(limit))) return limit;
  const space = text.slice(0, limit).search(/\s\S*$/);
  return space > 0 ? space : wholeCharacter(text, limit);
}

function wholeCharacter(text: string, limit: number): number {
  const from = Math.max(0, limit - 64);
  const around = graphemes.segment(text.slice(from, limit + 64));
  return from + (around.containing(limit - from)?.index ?? limit - from);
}

function outsidePlaceholder(text: string, end: number): number {
  return placeholderSpans(text).find((span) => span.start < end && end < span.end)?.start ?? end;
}
