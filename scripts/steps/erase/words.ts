import type { FeedbackRecord } from '../../../src/schema/record.ts';
import type { RecordHome } from '../keep/home.ts';
import { recordOf, voicesIn } from './voices.ts';

/** Words that a person said and that may stand elsewhere. */
export type Words = {
  /** Sentences long enough to be theirs wherever they stand. */
  sentences: string[];
  /** Whole texts, titles and answers of two words or more, which are theirs where a quotation holds nothing else. */
  wholes: string[];
};

/** Fewer words or characters than these, and a sentence may be anybody's. */
const fewest = { words: 3, characters: 15 } as const;
/** The same of what a quotation holds and nothing else: a single word may be the name of anything. */
const fewestQuoted = { words: 2, characters: 8 } as const;

/** The words of records: texts, titles and written answers, each once. The company's replies are not theirs. */
export function wordsOf(records: readonly FeedbackRecord[]): Words {
  const said = [...new Set(records.flatMap(saidIn).map(oneLine))];
  const sentences = said
    .flatMap((whole) => whole.split(/(?<=[.!?…])\s+/))
    .map((sentence) => sentence.replace(/[\s.!?…]+$/, ''))
    .filter((sentence) => isLongEnough(sentence, fewest));
  return {
    sentences: [...new Set(sentences)],
    wholes: said.filter((whole) => isLongEnough(whole, fewestQuoted)),
  };
}

function isLongEnough(text: string, { words, characters }: { words: number; characters: number }): boolean {
  return text.length >= characters && (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= words;
}

/**
 * The words without sentences and texts that others have said, too: those are not this person's, and stay where they are.
 * @param sources Sources of the wiki.
 * @param gone Ids of the person's own records.
 */
export async function withoutOthers(
  { sentences, wholes }: Words,
  home: RecordHome,
  sources: readonly string[],
  gone: ReadonlySet<string>,
): Promise<Words> {
  const pending = new Map([...sentences, ...wholes].map((said) => [said, said.toLowerCase()]));
  for (const source of pending.size === 0 ? [] : sources) {
    for await (const voices of voicesIn(home, source)) {
      for (const voice of voices) {
        const other = gone.has(voice.id) ? undefined : recordOf(voice);
        if (!other) continue;
        const said = saidIn(other).map(oneLine).join('\n').toLowerCase();
        for (const [mine, lower] of pending) if (said.includes(lower)) pending.delete(mine);
      }
    }
  }
  return {
    sentences: sentences.filter((sentence) => pending.has(sentence)),
    wholes: wholes.filter((whole) => pending.has(whole)),
  };
}

/** Finds a sentence whatever the white space between its words, the case, the marks of quotation, and how it is escaped. */
export function patternOf(sentence: string): RegExp {
  const words = sentence.normalize('NFC').split(/\s+/).map(escaped);
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('(?:[\\s>]|\\\\[nrt])+')}(?![\\p{L}\\p{N}])`, 'giu');
}

/** The text on one line with single spaces. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function escaped(word: string): string {
  return word
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/["„“”«»]/g, '(?:\\\\?["„“”«»]){1,2}')
    .replace(/['‚‘’]/g, "['‚‘’]");
}

function saidIn({ text, title, answers }: FeedbackRecord): string[] {
  const given = Object.values(answers ?? {})
    .flat()
    .filter((answer) => typeof answer === 'string');
  return [text, title ?? '', ...given];
}
