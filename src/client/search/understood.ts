import type { Correction, FilterProblem, Understood } from '../../search/answer.ts';
import { element } from './elements.ts';
import { repaint } from './repaint.ts';
import { echo, fill, fillWith, type Speech } from './words.ts';

/** Other words that are named for a word. */
const ALSO = 5;

/** Says how the words were read, as far as that was another way than they were typed. */
export function showUnderstood(place: HTMLElement, understood: Understood | undefined, words: Speech): void {
  repaint(place, understood, () => (understood === undefined ? [] : lines(understood, words)));
}

/** The words that a button puts in the place of others, where it is one of those shown here. */
export function replacementOf(
  target: EventTarget | null,
): { from: string | undefined; to: string } | undefined {
  const button = target instanceof Element ? target.closest<HTMLElement>('button[data-to]') : null;
  const { from, to } = button?.dataset ?? {};
  return to === undefined ? undefined : { from, to };
}

/** What was corrected, as texts to be read out. */
export function correctionWords(corrections: readonly Correction[], words: Speech): string[] {
  return corrections.map(({ meant, typed }) => fill(words.search.understood.corrected, meant, echo(typed)));
}

function lines({ corrections, meant, widenings, problems, shortened }: Understood, words: Speech): Node[] {
  const { understood } = words.search;
  const line = (...content: readonly (Node | string)[]) => element('p', {}, ...content);
  const corrected = corrections.map((each) => fillWith(understood.corrected, each.meant, echo(each.typed)));
  const adopt = meant === undefined ? [] : [' ', replacement(meant, undefined, understood.adopt)];
  return [
    ...(corrected.length > 0 ? [line(...corrected.flatMap((each) => [...each, ' ']), ...adopt)] : []),
    ...problems.map((problem) => line(...problemWords(problem, words))),
    ...widenings.map(({ typed, also }) => {
      // A slip is put right in the line above; here stands the word that was looked for.
      const read = corrections.find((each) => each.typed === typed)?.meant ?? echo(typed);
      const widened = fillWith(understood.widened, read, alsoWords(also, words));
      return element('p', { class: 'search-widened' }, ...widened);
    }),
    ...(shortened ? [line(understood.shortened)] : []),
  ];
}

/** The first few of the words that were looked for, too, each once. */
function alsoWords(also: readonly string[], { format }: Speech): string {
  const each = [...new Map(also.map((word) => [word.toLowerCase(), word])).values()];
  return each.length > ALSO ? `${each.slice(0, ALSO).join(', ')} …` : format.list(each);
}

function problemWords(
  { code, typed, value = '', suggestion }: FilterProblem,
  words: Speech,
): (Node | string)[] {
  const { understood } = words.search;
  const sentence = {
    'unknown-field': understood.unknownField,
    'unknown-value': understood.unknownValue,
    'unknown-in-list': understood.unknownInList,
    unreadable: understood.unreadable,
  }[code];
  const help =
    suggestion === undefined ? [] : [' ', understood.suggestion, ' ', replacement(suggestion, typed)];
  return [...fillWith(sentence, echo(typed), echo(value)), ...help];
}

/** A button that puts words in the place of others in the field, or of all. */
function replacement(to: string, from: string | undefined, label = to): HTMLElement {
  const named = { 'data-to': to, 'data-from': from, 'data-focus': `${from ?? ''}>${to}`, 'data-stop': true };
  return element('button', { class: 'search-swap', type: 'button', dir: 'auto', ...named }, label);
}
