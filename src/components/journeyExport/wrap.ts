import { breakLines } from '../charts/labels.ts';

/** Breaks a text into lines of at most `most` characters; a longer word is parted with a hyphen. */
export function wrapText(text: string, most: number): string[] {
  const parted = text
    .split(/\s+/)
    .map((word) => partedWord(word, most))
    .join(' ');
  return breakLines(parted, most);
}

function partedWord(word: string, most: number): string {
  const letters = [...word];
  if (letters.length <= most) return word;
  const parts: string[] = [];
  for (let from = 0; from < letters.length; from += most - 1) {
    const part = letters.slice(from, from + most - 1).join('');
    parts.push(from + most - 1 < letters.length ? `${part}-` : part);
  }
  return parts.join(' ');
}
