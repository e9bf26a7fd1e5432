/**
 * A text without regard to case: each character becomes its own small letter, as every engine has it, whatever
 * the language of a database and whatever stands beside it.
 */
export function folded(text: string): string {
  const small = text.toLowerCase();
  // Only these depend on their neighbours, or become more than one character (Unicode, SpecialCasing).
  return /[İΣ]/.test(text) ? Array.from(text, smallLetter).join('') : small;
}

function smallLetter(character: string): string {
  return character === 'İ' ? 'i' : character.toLowerCase();
}
