/** What a character can be in a word. */
const LETTER = 1;
const NUMBER = 2;
const MARK = 4;
const NONE = 8;

/** Classes of the characters below U+10000, found when they are first met; 0 before, and for halves of a pair. */
const classes = new Uint8Array(0x10000);
const rare = new Map<number, number>();

function classOf(point: number): number {
  const known = point < 0x10000 ? classes[point] : rare.get(point);
  if (known) return known;
  const character = String.fromCodePoint(point);
  const found = /\p{L}/u.test(character)
    ? LETTER
    : /\p{N}/u.test(character)
      ? NUMBER
      : /\p{M}/u.test(character)
        ? MARK
        : NONE;
  // Half a pair is no character of its own where the other half follows.
  if (point < 0x10000 && (point < 0xd800 || point > 0xdfff)) classes[point] = found;
  else rare.set(point, found);
  return found;
}

/** Whether a UTF-16 unit is known to begin a word, or to go on with one. */
export function beginsWord(unit: number): boolean {
  return ((classes[unit] ?? 0) & (LETTER | NUMBER)) !== 0;
}

/** Whether a UTF-16 unit is known to go on with a word. */
export function isInWord(unit: number): boolean {
  return ((classes[unit] ?? 0) & (LETTER | NUMBER | MARK)) !== 0;
}

/** Whether a UTF-16 unit is known to end a word, whatever follows. */
export function endsWord(unit: number): boolean {
  return classes[unit] === NONE && !isApostrophe(unit);
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x02bc;
}

/** Code point at a place; a lone surrogate is itself. */
function pointAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 ? (text.codePointAt(at) ?? unit) : unit;
}

function widthOf(point: number): number {
  return point > 0xffff ? 2 : 1;
}

/** Class of the character at a place; most are known and take one unit. */
function classAt(text: string, at: number): number {
  return classes[text.charCodeAt(at)] || classOf(pointAt(text, at));
}

/** UTF-16 units that the character at a place takes. */
export function unitsAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 0xd800 || unit > 0xdbff ? 1 : widthOf(pointAt(text, at));
}

/**
 * Where the word that begins at a place ends: a letter or digit, letters, digits and marks, and after an apostrophe
 * letters again. Gives `at` where no word begins there.
 */
export function wordEnd(text: string, at: number): number {
  if (!(classAt(text, at) & (LETTER | NUMBER))) return at;
  const { length } = text;
  let end = at + unitsAt(text, at);
  while (end < length && classAt(text, end) & (LETTER | NUMBER | MARK)) end += unitsAt(text, end);
  while (end < length && isApostrophe(text.charCodeAt(end))) {
    const after = lettersEnd(text, end + 1);
    if (after === end + 1) break;
    end = after;
  }
  return end;
}

function lettersEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && classAt(text, end) === LETTER) end += unitsAt(text, end);
  return end;
}
