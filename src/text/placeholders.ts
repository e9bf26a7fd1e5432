/** Sorts of personal data that are found and replaced, each with the one placeholder it gets in every language. */
export const placeholders = {
  email: '[E-Mail]',
  iban: '[IBAN]',
  card: '[Kartennummer]',
  phone: '[Telefon]',
  account: '[Kontonummer]',
  customer: '[Kundennummer]',
  birthdate: '[Geburtsdatum]',
  address: '[Adresse]',
  name: '[Name]',
  handle: '[Nutzername]',
  link: '[Link]',
  ip: '[IP-Adresse]',
} as const;

/** Sort of personal data: a key of `placeholders`. */
export type PersonalDataType = keyof typeof placeholders;

const anyPlaceholder = new RegExp(
  Object.values(placeholders)
    .map((placeholder) => placeholder.replace(/[[\]]/g, '\\$&'))
    .join('|'),
  'g',
);

/**
 * Where placeholders stand in a text.
 *
 * @returns Start and end (exclusive) in UTF-16 units, in order.
 */
export function placeholderSpans(text: string): { start: number; end: number }[] {
  if (!text.includes('[')) return [];
  return Array.from(text.matchAll(anyPlaceholder), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The text with every placeholder replaced by `by`, given the placeholder. */
export function replacePlaceholders(text: string, by: (placeholder: string) => string): string {
  return text.includes('[') ? text.replace(anyPlaceholder, by) : text;
}
