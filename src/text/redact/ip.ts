import { inOrder } from './spans.ts';
import type { Detector, Span } from './types.ts';

const four = /(?<![\p{L}\p{N}.:])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?![\p{L}\p{N}]|\.\d)/gu;
/** Groups of hexadecimal digits with colons, perhaps ending in the dotted form (RFC 4291). */
const six =
  /(?<![\p{L}\p{N}:.])(?:[0-9a-f]{0,4}:){2,7}(?:[0-9a-f]{1,4}|\d{1,3}(?:\.\d{1,3}){3})?(?![\p{L}\p{N}:])/giu;

/** Words after which four numbers are an address, and words after which they are a version. */
const announced =
  /(?<!\p{L})(?:ip(?:v[46])?(?:[ -]?(?:adresse|address|nummer))?|client|remote|host|server|from|von)(?:[\s:=(-]|ist|is|lautet|war|was){0,5}$/iu;
const version =
  /(?:version|release|build|update|upgrade|firmware|patch|stand|ver|app|ios|android|chrome|firefox|windows|software|auf|seit|since|to|v)(?:[\s:.=(-]|nr|no|auf|ist|is|to|von|from){0,4}$/iu;
const reach = 40;

/** What surely is no version: a part above 99, or three parts of two digits. */
function looksLikeHost(parts: readonly string[]): boolean {
  return parts.some((part) => Number(part) > 99) || parts.filter((part) => part.length >= 2).length >= 3;
}

function isFour(text: string, match: RegExpExecArray): boolean {
  const parts = match.slice(1, 5);
  if (parts.some((part) => Number(part) > 255)) return false;
  const before = text.slice(Math.max(0, match.index - reach), match.index);
  if (announced.test(before)) return true;
  // No version counts above 99 twice: "stürzt ab auf 192.168.178.20".
  if (parts.filter((part) => Number(part) > 99).length >= 2) return true;
  return !version.test(before) && looksLikeHost(parts);
}

/** Eight groups, or fewer around one `::`; times of day have no group of letters nor eight of digits. */
function isSix(written: string): boolean {
  const groups = written.replace(/\d{1,3}(?:\.\d{1,3}){3}$/, '0:0').split(':');
  const gaps = written.split('::').length - 1;
  const filled = groups.filter(Boolean);
  if (gaps > 1) return false;
  if (gaps === 0) return filled.length === 8;
  return (
    filled.length >= 2 && filled.length < 8 && filled.some((group) => group.length >= 3 && /\d/.test(group))
  );
}

/**
 * Addresses of machines on the internet, version 4 and 6. Four numbers after a word such as `Version`, or four small
 * ones without a word that announces an address, are a version.
 */
export const ip: Detector = {
  fewestDigits: 3,
  mayContain: (text) => /\d\.\d{1,3}\.\d{1,3}\.\d|:[0-9a-f]{0,4}:/i.test(text),
  find: (text) => {
    const found: Span[] = [];
    for (const match of text.matchAll(four)) {
      if (isFour(text, match)) found.push({ start: match.index, end: match.index + match[0].length });
    }
    for (const match of text.matchAll(six)) {
      if (isSix(match[0])) found.push({ start: match.index, end: match.index + match[0].length });
    }
    return inOrder(found);
  },
};
