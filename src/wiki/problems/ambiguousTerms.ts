import { language } from '../../schema/fields.ts';
import { fold } from '../../text/words.ts';
import type { EntryOf } from '../entry.ts';
import { type TermWord, termWords } from '../glossary/termWords.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

type Owned = TermWord & { file: string; title: string };

/**
 * In one language a word means one term, and no term's own word is one to avoid. Where a word has two terms, readers are
 * shown the first in the order of ids.
 */
export const ambiguousTerms: Rule = ({ graph, at }) => {
  const terms = graph.ofKind('term');
  return language.options.flatMap((lang) => {
    const owned = terms.flatMap((term) =>
      termWords(term.data, lang).map((word) => ownedBy(term, word, lang)),
    );
    const byWord = Map.groupBy(owned, ({ word }) => folded(word));
    const shared = [...byWord.values()].flatMap(([first, ...others]) =>
      others
        .filter(({ file }) => file !== first?.file)
        .map((other) => sharedWord(other, first?.file ?? '', at(other.file, other.path))),
    );
    const avoided = terms.flatMap((term) =>
      term.data.avoid[lang].flatMap((word, index) => {
        const [owner] = byWord.get(folded(word)) ?? [];
        const path = ['avoid', lang, index];
        return owner
          ? [avoidedOwn({ ...ownedBy(term, { word, path }, lang) }, owner, at(term.file, path))]
          : [];
      }),
    );
    return [...shared, ...avoided];
  });
};

function ownedBy({ file, data }: EntryOf<'term'>, word: TermWord, lang: 'de' | 'en'): Owned {
  return { ...word, file, title: data.title[lang] };
}

function sharedWord({ file, word }: Owned, other: string, place: object): Problem {
  return {
    kind: 'ambiguous-term',
    file,
    ...place,
    value: word,
    message: `\`${word}\` is a word of another term, too: \`${other}\`.`,
    remedy: 'Leave the word to one of the two, or join them.',
  };
}

function avoidedOwn({ file, word }: Owned, owner: Owned, place: object): Problem {
  return {
    kind: 'ambiguous-term',
    file,
    ...place,
    value: word,
    message: `\`${word}\` is to be avoided and is a word of \`${owner.file}\`.`,
    remedy: 'Take it out of `avoid`, or out of the title, synonyms and abbreviation there.',
  };
}

function folded(word: string): string {
  return fold(word).replace(/\s+/g, ' ').trim();
}
