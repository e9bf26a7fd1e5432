/** Letters of a request that are read; the rest is left out, and said so. */
export const LONGEST_REQUEST = 400;
/** Words that are read. */
export const MOST_WORDS = 24;

/** A filter as it was typed. */
export type TypedFilter = {
  /** The whole of it, `persona:"Familie vor dem Neubau"`. */
  readonly typed: string;
  /** Name of the field in small letters. */
  readonly field: string;
  /** How the value is compared; `=` where nothing is said. */
  readonly operator: '=' | '>=' | '>' | '<=' | '<';
  /** The value without quotes. */
  readonly value: string;
  /** True for `-persona:x`: whatever has it is left out. */
  readonly negated: boolean;
};

/** The parts of what was typed. */
export type ParsedWords = {
  /** Words to look for, one after the other, without quotes, filters and exclusions. */
  readonly words: string;
  /** Quoted phrases: they must stand so. */
  readonly phrases: readonly string[];
  /** Words and phrases that must not stand there. */
  readonly without: readonly string[];
  /** Filters. */
  readonly filters: readonly TypedFilter[];
  /** True where it was too long, and its end was left out. */
  readonly shortened: boolean;
};

const QUOTED = `["„“”«»]([^"„“”«»]+)["„“”«»]`;
const ITEM = new RegExp(
  `(?<=^|\\s)(-?)(?:([\\p{L}]{2,20}):(>=|<=|>|<|=)?(?:${QUOTED}|([^\\s"„“”«»]+))|${QUOTED})(?=$|[\\s.,;:!?)])|(?<=^|\\s)-([\\p{L}\\p{N}]\\S*)`,
  'gu',
);

/**
 * Takes apart what was typed. Whatever is no filter, phrase or exclusion is a word: nothing is an error.
 * @param isField Whether a name, in small letters, is meant as a field's; `https:` is none, and its address a word.
 */
export function parseWords(typed: string, isField: (name: string) => boolean): ParsedWords {
  const read = typed.slice(0, LONGEST_REQUEST);
  const phrases: string[] = [];
  const without: string[] = [];
  const filters: TypedFilter[] = [];
  const rest = read.replace(ITEM, (whole, minus, field, operator, quotedValue, value, phrase, word) => {
    const negated = minus === '-';
    const name = String(field ?? '').toLowerCase();
    if (field !== undefined && isField(name)) {
      const parts = { typed: whole, field: name, operator: operator ?? '=', negated };
      filters.push({ ...parts, value: quotedValue ?? value });
      return ' ';
    }
    if (value !== undefined && !negated) return whole;
    const text = String(phrase ?? word ?? (negated ? `${field} ${quotedValue ?? value}` : quotedValue));
    (negated || word !== undefined ? without : phrases).push(text.trim());
    return field === undefined || negated ? ' ' : ` ${field} `;
  });
  const words = rest.split(/\s+/).filter((one) => one !== '');
  return {
    words: words.slice(0, MOST_WORDS).join(' '),
    phrases: phrases.filter(hasWord).slice(0, MOST_WORDS),
    without: without.filter(hasWord).slice(0, MOST_WORDS),
    filters: filters.slice(0, MOST_WORDS),
    shortened: read.length < typed.length || words.length > MOST_WORDS,
  };
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
