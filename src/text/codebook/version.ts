import type { CodeRule, CodeWords } from './types.ts';

/** Rises when the way rules are matched changes, so that codes made by the older way can be told. */
const matching = 1;

/** FNV-1a, 64 bits: offset basis and prime (Fowler, Noll, Vo; RFC 9923). */
const basis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

function fnv1a(text: string): bigint {
  let hash = basis;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  return hash;
}

/**
 * Version of a codebook: 12 hex digits of its content. The order of rules and words does not count; any other change
 * gives another version.
 */
export function codebookVersion(rules: readonly CodeRule[]): string {
  const content = rules
    .map((rule) => JSON.stringify([rule.id, listed(rule.any), listed(rule.not)]))
    .sort()
    .join('\n');
  const hash = fnv1a(`${matching}\n${content}`);
  // XOR-folding to 48 bits, as the authors of FNV advise.
  return ((hash >> 48n) ^ (hash & 0xffffffffffffn)).toString(16).padStart(12, '0');
}

function listed(words: CodeWords | undefined): string[][] {
  return [[...(words?.de ?? [])].sort(), [...(words?.en ?? [])].sort()];
}
