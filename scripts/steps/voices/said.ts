import { boundText, LONGEST_TEXT, stripControlCharacters } from '../../../src/text/sentences.ts';

/** Marks, among what was left out of a row, that a text is kept up to its bound only. */
export const TOO_LONG = 'too long';

/**
 * Words without control characters, of bounded length.
 * @param field What they are, for the report.
 * @param unread Told where the end of a text is left out.
 */
export function said(text: string, field: string, unread: string[]): string {
  const whole = stripControlCharacters(text);
  if (whole.length > LONGEST_TEXT) unread.push(`${TOO_LONG}: ${field}`);
  return boundText(whole).trim();
}
