import type { ReferenceTarget } from '../../schema/fields.ts';
import { KINDS, type Kind, VOCABULARIES, type Vocabulary } from '../../schema/kinds.ts';

const kinds: ReadonlySet<string> = new Set(KINDS);
const vocabularies: ReadonlySet<string> = new Set(VOCABULARIES);

/** Whether a word is the name of a kind. */
export function isKind(word: string): word is Kind {
  return kinds.has(word);
}

/** Whether a word is the name of a vocabulary. */
export function isVocabulary(word: string): word is Vocabulary {
  return vocabularies.has(word);
}

/**
 * Keys under which a reference counts as a backlink: `kind/id`, `theme/id` and the like, `stage/journey/stage`,
 * `finding/study/finding`, `record/source/record`. A part of an entry counts for the entry too.
 * @param target What the reference points at; for `any` the value must hold `kind/id`.
 */
export function keysOf(target: ReferenceTarget, value: string): string[] {
  switch (target) {
    case 'any':
      return [value];
    case 'stage':
      return [`stage/${value}`, `journey/${ownerOf(value)}`];
    case 'finding':
      return [`finding/${value}`, `study/${ownerOf(value)}`];
    case 'record':
      return [`record/${value}`, `source/${ownerOf(value)}`];
    default:
      return [`${target}/${value}`];
  }
}

/** The entry before the slash in `journey/stage`, `study/finding` or `source/record`. */
export function ownerOf(value: string): string {
  return value.split('/', 1)[0] ?? '';
}
