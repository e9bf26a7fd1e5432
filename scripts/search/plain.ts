/** What moves the cursor, changes colours or turns the direction of the letters behind it. */
const controls = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]+/gu;

/** A text in one line that a terminal only shows: without control characters, escapes and marks of direction. */
export function plain(text: string): string {
  return text.toWellFormed().replace(controls, ' ').replace(/\s+/g, ' ').trim();
}

/** JSON in which every control character is escaped, also those that JSON leaves as they are. */
export function plainJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
