const invisible = /[\u00AD\u200B\u2060\uFEFF]/g;
const marks = /\p{M}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole ASCII range is meant.
const ascii = /^[\x00-\x7F]*$/;

/**
 * The text in one canonical form: Unicode NFC, without soft hyphens, zero-width spaces and byte order marks,
 * which exports carry inside words and which no reader sees.
 */
export function normalise(text: string): string {
  if (text.length < memorable) return normalised(text);
  // The steps of an import ask for the same text one after the other.
  if (text !== last.text) last = { text, result: normalised(text) };
  return last.result;
}

/** Texts of this length are worth remembering. */
const memorable = 40;
let last = { text: '', result: '' };

/** Western letters, quotes, dashes and the euro: nothing that is composed of parts, and nothing invisible. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole range is meant.
const canonicalAlready = /^[\x00-\u00AC\u00AE-\u02FF\u2010-\u2027\u20AC]*$/;

function normalised(text: string): string {
  return canonicalAlready.test(text) ? text : text.normalize('NFC').replace(invisible, '');
}

/**
 * Lower case without umlaut dots, accents and `ß`: `Gebühr` and `gebuhr` become `gebuhr`, `Straße` becomes
 * `strasse`. For comparing, never for showing. The spelling `Gebuehr` keeps its `ue`; `stem` equates the two.
 */
export function fold(text: string): string {
  const lower = normalise(text).toLowerCase();
  if (ascii.test(lower)) return lower;
  return lower.replaceAll('ß', 'ss').normalize('NFD').replace(marks, '').normalize('NFC');
}

/** One word as `words` would write it: lower case, `ß` as `ss`, a straight apostrophe. */
export function canonical(token: string): string {
  const lower = token.toLowerCase();
  return ascii.test(lower) ? lower : lower.replaceAll('ß', 'ss').replace(/[’ʼ]/g, "'");
}
