import type { Detector, Span } from './types.ts';

/** An @ written out: in brackets of any kind, or as a word of its own. */
const at = /\s{0,3}[([{<]\s{0,3}(?:at|ät|@)\s{0,3}[)\]}>]\s{0,3}|\s{1,3}(?:at|ät)\s{1,3}/giu;
const mayContain = /[([{<]|\s[AaÄä][Tt]\s/;

/** A dot written out, in brackets or as a word. */
const dot = String.raw`(?:\s{0,3}[([{<]\s{0,3}(?:punkt|dot|\.)\s{0,3}[)\]}>]\s{0,3}|\s{1,3}(?:punkt|dot)\s{1,3}|\s\.\s|\.)`;
const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}_+-]{0,62}[\p{L}\p{N}])?`;

/** Top-level domains that people spell out; a sentence such as `look at the dot on top` has none. */
const ending = '(?:de|at|ch|com|net|org|info|biz|eu|io|co|me|li|lu|uk|fr|it|nl|pl|tr|online|email|gmbh|bank)';
const domain = new RegExp(`${label}(?:${dot}${label}){0,4}?${dot}${ending}(?![\\p{L}\\p{N}_-])`, 'iuy');
const local = new RegExp(`(?<![\\p{L}\\p{N}_+-])${label}(?:${dot}${label}){0,4}$`, 'iu');

/** Longest name before the @ that is looked at, in characters. */
const reach = 80;

/** `I applied at bank.de` is English: a bare word for @ needs a spelt-out dot or a name that is no plain word. */
function isAddress(written: string, name: string, host: string): boolean {
  if (/[([{<]/.test(written) || /ät/iu.test(written)) return true;
  return /\s(?:punkt|dot)\s|[([{<]/iu.test(host)
    ? !/^(?:the|a|this|my)\s/i.test(host)
    : /\p{L}.*[._\d]|[._\d].*\p{L}/u.test(name);
}

function addressAround(text: string, match: RegExpExecArray, floor: number): Span | undefined {
  domain.lastIndex = match.index + match[0].length;
  const host = domain.exec(text)?.[0];
  if (host === undefined) return undefined;
  const name = local.exec(text.slice(Math.max(floor, match.index - reach), match.index))?.[0];
  if (name === undefined || !isAddress(match[0], name, host)) return undefined;
  return { start: match.index - name.length, end: domain.lastIndex };
}

/** E-mail addresses written to escape machines: `name (at) bank punkt de`, `vor.name[at]firma.de`. */
export const obfuscatedEmail: Detector = {
  mayContain: (text) => mayContain.test(text),
  find: (text) => {
    const found: Span[] = [];
    for (const match of text.matchAll(at)) {
      const span = addressAround(text, match, found.at(-1)?.end ?? 0);
      if (span) found.push(span);
    }
    return found;
  },
};
