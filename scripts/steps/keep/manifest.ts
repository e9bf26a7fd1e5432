import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';
import type { Mapping, Question, Source } from '../../../src/schema/source.ts';
import { setTopKey } from './yamlEdit.ts';

/** What the import keeps in `source.yaml`. */
export type KeptParts = {
  /** Tool that the exports come from. */
  tool: string;
  /** How to read the exports. */
  format: NonNullable<Source['format']>;
  /** Which column means what. */
  mapping: Mapping;
  /** Questions with their wording. */
  questions: readonly Question[];
  /** Rating scale, where a rating is mapped. */
  scale?: Source['scale'];
  /** Language where none can be recognised. */
  voices: 'de' | 'en';
  /** Fingerprint of the key. */
  keyFingerprint: string;
};

/** What is said of a source that did not exist before. */
export type NewSource = Pick<
  Source,
  | 'title'
  | 'about'
  | 'owner'
  | 'channel'
  | 'method'
  | 'solicited'
  | 'synthetic'
  | 'purpose'
  | 'legalBasis'
  | 'retentionMonths'
>;

/**
 * The text of a manifest with what the import learned. Everything else stays byte for byte.
 */
export function updatedManifest(text: string, parts: KeptParts): string {
  const now: unknown = parse(text);
  const known: Record<string, unknown> = typeof now === 'object' && now !== null ? { ...now } : {};
  const changed = Object.entries(withoutEmpty(parts)).filter(
    ([key, value]) => !isDeepStrictEqual(known[key], value),
  );
  return changed.reduce((edited, [key, value]) => setTopKey(edited, key, value), text);
}

/** The text of a new manifest. */
export function newManifest(about: NewSource, parts: KeptParts): string {
  const { synthetic, ...rest } = about;
  const comment =
    '# Made by the import: name its owner, and correct what was guessed. The mapping is used by the next import.\n';
  return (
    comment +
    stringify({ ...rest, ...(synthetic ? { synthetic } : {}), ...withoutEmpty(parts) }, { lineWidth: 0 })
  );
}

function withoutEmpty(parts: KeptParts): Record<string, unknown> {
  const { questions, ...rest } = parts;
  const all: Record<string, unknown> = { ...rest, ...(questions.length > 0 ? { questions } : {}) };
  // A round trip drops what is undefined, as the file would.
  return JSON.parse(JSON.stringify(all));
}
