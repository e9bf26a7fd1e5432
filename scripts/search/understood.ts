import { englishQuotation } from '../../src/i18n/quotation.ts';
import type { FilterProblem, Understood } from '../../src/search/answer.ts';
import { terminalWords } from './names.ts';
import { plain } from './plain.ts';

/** Other words that are named for a word. */
const ALSO = 5;

const { understood: say } = terminalWords.search;

/** Sentences on how a request was read, as far as that was another way than it was typed. */
export function understoodLines({
  corrections,
  meant,
  widenings,
  problems,
  shortened,
}: Understood): string[] {
  return [
    ...corrections.map((each) => say.corrected(plain(each.meant), plain(each.typed))),
    // Where one word was all, the sentence above says it.
    ...(meant === undefined || meant === corrections[0]?.meant
      ? []
      : [`Did you mean ${englishQuotation(plain(meant))}?`]),
    ...widenings.map(({ typed, also }) => sentence(say.widened(plain(typed), alsoWords(also)))),
    ...problems.map(problemSentence),
    ...(shortened ? [say.shortened] : []),
  ];
}

/** The first few of the words that were looked for, too, each once. */
function alsoWords(also: readonly string[]): string {
  const each = [...new Map(also.map((word) => [word.toLowerCase(), plain(word)])).values()];
  return each.length > ALSO ? `${each.slice(0, ALSO).join(', ')} …` : each.join(', ');
}

function problemSentence({ code, typed, value = '', suggestion }: FilterProblem): string {
  const sentence = {
    'unknown-field': say.unknownField,
    'unknown-value': say.unknownValue,
    'unknown-in-list': say.unknownInList,
    unreadable: say.unreadable,
  }[code](plain(typed), plain(value));
  return suggestion === undefined ? sentence : `${sentence} ${say.suggestion} ${plain(suggestion)}`;
}

function sentence(words: string): string {
  return words.endsWith('…') ? words : `${words}.`;
}
