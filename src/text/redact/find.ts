import { replacePlaceholders } from '../placeholders.ts';
import { countDigits } from './digits.ts';
import { commonRules, foldValue, type RedactionRules } from './rules.ts';
import { blank, type Finding, type Span } from './types.ts';

/** Characters that are a digit or an at sign to a reader and to nobody's pattern, each one UTF-16 unit. */
const fullWidth = /[\uFF0B\uFF0E\uFF10-\uFF19\uFF20\uFE6B]/;

/** No detector asks for more digits. */
const mostDigits = 13;

/**
 * Personal data in a text: everything that the rules' detectors know. Placeholders are not found again.
 *
 * @param rules Detectors and exceptions. Default: those of a company that says nothing.
 * @returns What was found, in order, not overlapping; `value` is as written. Empty for nearly every text, at little
 * cost.
 */
export function findPersonalData(text: string, rules: RedactionRules = commonRules): Finding[] {
  let seen = blankPlaceholders(plain(text));
  const found: Finding[] = [];
  // What is blanked out can part what stood together, so that more is found: until nothing is.
  for (let before = -1; before < found.length; ) {
    before = found.length;
    let digits = countDigits(seen, mostDigits);
    for (const entry of digits === 0 ? rules.withoutDigits : rules.detectors) {
      // Taken apart by index: this runs for every text of an import, and patterns cost.
      const detector = entry[1];
      if ((detector.fewestDigits ?? 0) > digits || !detector.mayContain(seen, digits)) continue;
      const all = detector.find(seen);
      if (all.length === 0) continue;
      const spans = all.filter((span) => !isException(text, span, rules));
      for (const { start, end } of spans)
        found.push({ type: entry[0], start, end, value: text.slice(start, end) });
      seen = blankOut(seen, spans);
      digits = countDigits(seen, mostDigits);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function isException(text: string, { start, end }: Span, { exceptions }: RedactionRules): boolean {
  return exceptions.size > 0 && exceptions.has(foldValue(text.slice(start, end)));
}

function plain(text: string): string {
  if (!fullWidth.test(text)) return text;
  return text.replace(new RegExp(fullWidth, 'g'), (character) =>
    character === '\uFE6B' ? '@' : character.normalize('NFKC'),
  );
}

function blankPlaceholders(text: string): string {
  return replacePlaceholders(text, (placeholder) => blank.repeat(placeholder.length));
}

function blankOut(text: string, spans: readonly Span[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of spans) {
    result += text.slice(from, start) + blank.repeat(end - start);
    from = end;
  }
  return result + text.slice(from);
}
