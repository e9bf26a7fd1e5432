import { type PersonalDataType, placeholders } from '../placeholders.ts';
import { findPersonalData } from './find.ts';
import { commonRules, type RedactionRules } from './rules.ts';
import type { Finding } from './types.ts';

/** A text without the personal data it held, and how much of each sort that was. */
export type Redaction = { text: string; found: { type: PersonalDataType; count: number }[] };

/**
 * Replaces personal data by typed placeholders such as `[E-Mail]` and `[Name]`. Redacting what is redacted changes
 * nothing. `found` names each sort once, in the order of the placeholders' table.
 * @param rules Detectors and exceptions. Default: those of a company that says nothing.
 */
export function redact(text: string, rules: RedactionRules = commonRules): Redaction {
  return replaceFindings(text, findPersonalData(text, rules));
}

/** The text with findings replaced by their placeholders; for whoever needs the findings too. */
export function replaceFindings(text: string, findings: readonly Finding[]): Redaction {
  if (findings.length === 0) return { text, found: [] };
  const counts = new Map<PersonalDataType, number>();
  let redacted = '';
  let from = 0;
  for (const { type, start, end } of findings) {
    redacted += text.slice(from, start) + placeholders[type];
    counts.set(type, (counts.get(type) ?? 0) + 1);
    from = end;
  }
  return { text: redacted + text.slice(from), found: tally(counts) };
}

function tally(counts: ReadonlyMap<PersonalDataType, number>): Redaction['found'] {
  const types = Object.keys(placeholders).filter((key): key is PersonalDataType => key in placeholders);
  return types.flatMap((type) => {
    const count = counts.get(type);
    return count === undefined ? [] : [{ type, count }];
  });
}
