import type { SearchAnswer } from '../../search/answer.ts';
import { isNarrowed, paramsOf } from '../../search/request.ts';
import { announce } from './announce.ts';
import { showAnswer } from './answerCard.ts';
import { showChosen, showFacets } from './facets.ts';
import { badgeOf } from './parts.ts';
import { showRecent } from './recentList.ts';
import { addressesIn, inPlace, showResults } from './results.ts';
import type { Panel } from './state.ts';
import type { SearchUnavailable } from './unavailable.ts';
import { correctionWords, showUnderstood } from './understood.ts';
import { showUnknown } from './unknown.ts';
import { echo, fill, fillWith, type Speech } from './words.ts';

/** Shows an answer: the first one at once, the complete one without moving what is there. */
export function paintAnswer(panel: Panel, key: string, answer: SearchAnswer): void {
  const { parts, words, request } = panel;
  const before = panel.painted;
  const isUnknown = answer.unknown && (answer.complete || before?.answer.unknown === true);
  const others = answer.hits.filter(({ url }) => url !== answer.answer?.hit.url);
  const hits = before?.key === key ? inPlace(addressesIn(parts.list), others) : others;
  panel.painted = { key, answer: { ...answer, unknown: isUnknown } };
  parts.recent.hidden = true;
  showUnderstood(parts.understood, answer.understood, words);
  showAnswer(parts.answer, answer.answer, words, (name) => badgeOf(panel.root, name));
  showUnknown(parts.unknown, isUnknown ? answer : undefined, request, words, {
    issue: panel.root.dataset['requestIssue'],
    email: panel.root.dataset['requestEmail'],
  });
  parts.nearest.hidden = !isUnknown || hits.length === 0;
  showResults(parts.list, hits, words);
  parts.more.hidden = answer.total <= answer.hits.length;
  parts.all.hidden = panel.options.enter !== 'open' || answer.total === 0;
  parts.all.href = `${panel.action}?${paramsOf(request)}`;
  showHelp(
    panel,
    answer.complete && answer.total === 0 && !answer.unknown ? words.search.noneHelp : '',
    false,
  );
  if (answer.complete) paintCounts(panel, answer);
  else if (before === undefined) parts.count.replaceChildren();
}

/** Shows that nothing is asked for: what was searched for before. */
export function paintRest(panel: Panel): void {
  const { parts, words } = panel;
  clear(panel);
  showFacets(parts.facets, undefined, panel.request, words);
  parts.narrow.hidden = true;
  showRecent(parts.recent, panel.recent.all(), words, panel.action);
  parts.count.textContent = words.search.start;
  showHelp(panel, '', false);
  announce(parts.status, '');
}

/** Shows why there is no answer; where the quick one is on the screen it stays. */
export function paintFailure(panel: Panel, key: string, error: SearchUnavailable): void {
  const { parts, words, painted } = panel;
  const canRetry = error.reason !== 'notBuilt';
  if (painted?.key === key && painted.answer.hits.length > 0) {
    paintCounts(panel, painted.answer);
    showHelp(panel, words.search.partial, canRetry);
    return;
  }
  clear(panel);
  parts.recent.hidden = true;
  parts.count.textContent = '';
  showHelp(panel, failureWords(error, words), canRetry);
  announce(parts.status, failureWords(error, words));
}

/** Shows what depends on the request alone, before it is answered. */
export function paintRequest(panel: Panel): void {
  const { parts, words, request } = panel;
  showChosen(parts.chosen, request, words);
  parts.clear.hidden = !isNarrowed(request);
  parts.sort.value = request.sort;
}

function clear(panel: Panel): void {
  const { parts, words } = panel;
  panel.painted = undefined;
  showUnderstood(parts.understood, undefined, words);
  showAnswer(parts.answer, undefined, words, () => undefined);
  showUnknown(parts.unknown, undefined, panel.request, words, {});
  showResults(parts.list, [], words);
  for (const part of [parts.nearest, parts.more, parts.all, parts.order]) part.hidden = true;
}

function showHelp({ parts }: Panel, text: string, canRetry: boolean): void {
  parts.help.textContent = text;
  parts.help.hidden = text === '';
  parts.retry.hidden = !canRetry;
}

/** How many there are, the filters with their counts, and what is read out: only of an answer that stays. */
function paintCounts(panel: Panel, answer: SearchAnswer): void {
  const { parts, words, request } = panel;
  const isUnknown = panel.painted?.answer.unknown === true;
  const query = echo(request.words);
  const line = isUnknown ? noAnswer(query, words) : countLine(answer.total, query, words);
  parts.count.replaceChildren(...fillWith(line.sentence, ...line.values));
  parts.order.hidden = answer.total < 2;
  showFacets(parts.facets, answer.counts, request, words);
  parts.narrow.hidden = parts.facets.childElementCount === 0;
  const said = [
    `${isUnknown ? words.search.unknown.title : fill(line.sentence, ...line.values)}.`,
    ...(answer.answer === undefined ? [] : [words.search.answer.announced]),
    ...correctionWords(answer.understood.corrections, words),
  ];
  announce(parts.status, said.join(' '));
}

/** A sentence with places, and the values that belong there. */
type Line = { readonly sentence: string; readonly values: readonly string[] };

/** How many results there are, or that there are none. */
function countLine(total: number, query: string, { search, format }: Speech): Line {
  if (total === 0 && query === '') return { sentence: search.noneChosen, values: [] };
  if (total === 0) return { sentence: search.none, values: [query] };
  const count = format.count(total, search.results);
  return query === ''
    ? { sentence: count, values: [] }
    : { sentence: search.resultsFor, values: [count, query] };
}

function noAnswer(query: string, { search }: Speech): Line {
  return { sentence: search.noAnswer, values: [query] };
}

function failureWords(error: SearchUnavailable, { search }: Speech): string {
  if (!navigator.onLine) return search.offline;
  return error.reason === 'notBuilt' ? search.notBuilt : search.failed;
}
