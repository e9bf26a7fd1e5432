import type { Source } from '../schema/source.ts';

/** A field that a source must fill before its voices may be published. */
export type ConsentField = 'purpose' | 'legalBasis';

const needed = ['purpose', 'legalBasis'] as const satisfies ConsentField[];

/**
 * What a source leaves unsaid of why, and by what right, its voices are kept. Until nothing is missing, no build
 * shows, counts or searches them.
 */
export function missingConsent(source: Pick<Source, ConsentField>): ConsentField[] {
  return needed.filter((field) => source[field] === undefined);
}
