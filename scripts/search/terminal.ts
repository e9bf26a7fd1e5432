import { englishQuotation } from '../../src/i18n/quotation.ts';
import type { SearchAnswer, SearchHit } from '../../src/search/answer.ts';
import type { Question } from './json.ts';
import { confidenceName, freshnessName, kindName, terminalWords } from './names.ts';
import { plain } from './plain.ts';
import { understoodLines } from './understood.ts';

/** How an answer is printed. */
export type Print = {
  /** Makes words stand out, or leaves them as they are. */
  readonly bold: (words: string) => string;
  /** Link to a request for research on what nothing answers, filled in. Absent where requests go nowhere. */
  readonly request?: string | undefined;
};

type Clear = NonNullable<SearchAnswer['answer']>;

/** Words that a terminal shows in bold letters. */
export function bold(words: string): string {
  return `\u001b[1m${words}\u001b[22m`;
}

/** An answer for people: the one insight that answers, how the words were read, and what was found. */
export function textOf({ query }: Question, answer: SearchAnswer, print: Print): string {
  const { answer: clear, hits, total, unknown, nearest, understood } = answer;
  const blocks = [
    clear === undefined ? [] : cardLines(clear, print),
    understoodLines(understood),
    unknown ? unknownLines(nearest, print) : [],
    [countLine(total, hits.length, plain(query), unknown)],
    ...hits.map((hit, place) => hitLines(hit, place + 1, print)),
  ];
  const shown = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${shown.join('\n\n')}\n`;
}

function cardLines({ hit, card }: Clear, print: Print): string[] {
  const { answer } = terminalWords.search;
  const facts = [
    confidenceName(card.confidence),
    freshnessName(card.freshness),
    ...(card.n === undefined ? [] : [answer.heard(String(card.n))]),
    ...(card.newest === undefined ? [] : [answer.newest(card.newest)]),
  ];
  const { verbatim, ask } = card;
  const from = verbatim && `${plain(verbatim.from)}${verbatim.synthetic ? ' (invented)' : ''}`;
  return [
    `${answer.label}: ${print.bold(plain(hit.title))}`,
    `    ${facts.map(plain).join(' · ')}`,
    ...(verbatim ? [`    ${englishQuotation(plain(verbatim.text))}`, `        ${from}`] : []),
    ...(ask ? [`    ${answer.ask}: ${plain(ask.name)}  ${plain(ask.href)}`] : []),
    `    ${plain(hit.url)}`,
  ];
}

function unknownLines(nearest: SearchAnswer['nearest'], { bold, request }: Print): string[] {
  const { unknown } = terminalWords.search;
  const terms = nearest.map(({ title, url }) => `    ${plain(title)}  ${plain(url)}`);
  return [
    bold(unknown.title),
    unknown.text,
    ...(terms.length > 0 ? [`${unknown.terms}:`, ...terms] : []),
    ...(request === undefined ? [] : [`${unknown.request}: ${plain(request)}`]),
  ];
}

function countLine(total: number, shown: number, query: string, unknown: boolean): string {
  const { search } = terminalWords;
  if (total === 0) return `${search.none(query)}.`;
  if (unknown) return `${search.unknown.pages}:`;
  const count = `${total} ${total === 1 ? search.results.one : search.results.other}`;
  const first = shown < total ? `, the first ${shown}` : '';
  return `${search.resultsFor(count, query)}${first}:`;
}

function hitLines(hit: SearchHit, number: number, { bold }: Print): string[] {
  const { title, url, facets, updated, excerpt } = hit;
  const level = facets.confidence?.[0];
  const facts = [
    ...(facets.kind?.[0] === undefined ? [] : [kindName(facets.kind[0])]),
    ...(level === undefined ? [] : [confidenceName(level)]),
    ...(updated === undefined ? [] : [plain(updated)]),
  ];
  return [
    `${String(number).padStart(2)}. ${bold(plain(title))}`,
    ...(facts.length > 0 ? [`    ${facts.join(' · ')}`] : []),
    ...excerptLine(excerpt, bold),
    `    ${plain(url)}`,
  ];
}

function excerptLine(excerpt: SearchHit['excerpt'], bold: Print['bold']): string[] {
  // Each stretch keeps the blank at its ends, which `plain` takes away.
  const text = excerpt
    .map(({ text, marked }) => (marked ? bold(plain(text)) : plain(`|${text}|`).slice(1, -1)))
    .join('')
    .trim();
  return text === '' ? [] : [`    ${text}`];
}
