import { compareTexts } from '../../text/order.ts';
import type { SearchPage } from '../documents/record.ts';

/**
 * Kinds in the order in which they are asked for: the small index of a large wiki comes in parts, and what answers
 * questions comes first. Kinds that are not named come last.
 */
const KINDS = [
  'insight',
  'term',
  'persona',
  'journey',
  'theme',
  'segment',
  'metric',
  'action',
  'study',
  'guide',
];

/** Levels of confidence, the surest first. */
export const LEVELS = ['established', 'supported', 'emerging', 'disputed', 'assumption'];

/** Pages by how likely they answer: by kind, then the surest, then the newest, then by address. */
export function byImportance(a: SearchPage, b: SearchPage): number {
  return (
    place(KINDS, kindOf(a)) - place(KINDS, kindOf(b)) ||
    place(LEVELS, levelOf(a)) - place(LEVELS, levelOf(b)) ||
    compareTexts(b.record.updated ?? '', a.record.updated ?? '') ||
    compareTexts(a.url, b.url)
  );
}

function place(order: readonly string[], value: string): number {
  const found = order.indexOf(value);
  return found < 0 ? order.length : found;
}

function kindOf({ record }: SearchPage): string {
  return record.facets.kind?.[0] ?? '';
}

function levelOf({ record }: SearchPage): string {
  return record.facets.confidence?.[0] ?? '';
}
