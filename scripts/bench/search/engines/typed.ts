/** A field with its value as one types it: `persona:x`, `theme:"x y"`, `confidence:>=supported`. */
const field = /(?<=^|\s)[\p{L}]+:(?:>=|<=|>|<|=)?(?=\S)/gu;

/** A word that is not wanted. */
const excluded = /(?<=^|\s)-[\p{L}\p{N}]\S*/gu;

/** What was typed for engines that know no fields: values are ordinary words, `persona:neu-in-deutschland Pass` too. */
export function withoutFields(typed: string): string {
  return typed.replace(field, '').trim();
}

/** The same without words that are not wanted, for engines that know no `-word` and would look for them. */
export function withoutExcluded(typed: string): string {
  return withoutFields(typed).replace(excluded, '').replace(/\s+/g, ' ').trim();
}

/** Words of a text, in order, without any punctuation. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
