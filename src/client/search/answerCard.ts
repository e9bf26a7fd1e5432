import type { SearchAnswer } from '../../search/answer.ts';
import { element } from './elements.ts';
import { repaint } from './repaint.ts';
import { fill, otherLang, type Speech, valueWord } from './words.ts';

type Answer = NonNullable<SearchAnswer['answer']>;

/** Shows the one insight that answers, or nothing where none does. */
export function showAnswer(
  place: HTMLElement,
  answer: Answer | undefined,
  words: Speech,
  badge: (name: string) => Node | undefined,
): void {
  const state = answer === undefined ? undefined : [answer.hit.url, answer.hit.title, answer.card];
  repaint(place, state, () => (answer === undefined ? [] : [card(answer, words, badge)]));
}

function card(
  { hit, card: facts }: Answer,
  words: Speech,
  badge: (name: string) => Node | undefined,
): HTMLElement {
  const lang = otherLang(words, hit.titleLang ?? hit.lang);
  const confidence =
    badge(`confidence-${facts.confidence}`) ?? valueWord(words, 'confidence', facts.confidence);
  const kinds = (hit.facets.kind ?? []).map((value) => valueWord(words, 'kind', value));
  const link = element(
    'a',
    {
      class: 'search-result-link',
      href: hit.url,
      lang,
      dir: 'auto',
      'data-stop': true,
      'data-focus': 'answer',
    },
    hit.title,
  );
  return element(
    'article',
    { class: 'search-answer', 'aria-labelledby': 'search-answer-claim' },
    element('p', { class: 'search-answer-kicker' }, [words.search.answer.label, ...kinds].join(' · ')),
    element('h2', { class: 'search-answer-claim', id: 'search-answer-claim' }, link),
    element(
      'p',
      { class: 'search-answer-facts' },
      confidence,
      badge(`freshness-${facts.freshness}`) ?? '',
      ...figures(facts, words),
    ),
    ...verbatim(facts, words),
    ...ask(facts, words),
  );
}

function figures({ n, newest }: Answer['card'], words: Speech): HTMLElement[] {
  const { heard, newest: day } = words.search.answer;
  return [
    ...(n === undefined ? [] : [element('span', { class: 'figure' }, fill(heard, words.format.number(n)))]),
    ...(newest === undefined ? [] : [element('span', {}, fill(day, words.format.dayShort(newest)))]),
  ];
}

function verbatim({ verbatim: voice }: Answer['card'], words: Speech): HTMLElement[] {
  if (voice === undefined) return [];
  const lang = otherLang(words, voice.lang);
  const quotes = /[„“”"«»]/.test(voice.text);
  const synthetic = element('span', { class: 'tag tag-open' }, words.synthetic);
  return [
    element(
      'figure',
      { class: 'voice search-answer-voice' },
      element(
        'blockquote',
        { class: quotes ? 'voice-words voice-quoting' : 'voice-words', lang, dir: 'auto' },
        element('p', {}, voice.text),
      ),
      element(
        'figcaption',
        { class: 'voice-meta' },
        element('span', { dir: 'auto' }, voice.from),
        ...(voice.synthetic ? [synthetic] : []),
      ),
    ),
  ];
}

function ask({ ask: contact }: Answer['card'], words: Speech): HTMLElement[] {
  if (contact === undefined) return [];
  const link = element('a', { href: contact.href, 'data-focus': 'ask' }, contact.name);
  return [element('p', { class: 'search-answer-ask' }, words.search.answer.ask, ' ', link)];
}
