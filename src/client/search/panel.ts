import { ask, type SearchAnswer, type SearchHit } from '../../search/query.ts';
import { isNarrowed, requestFor, type SearchRequest, toggled } from '../../search/request.ts';
import { part } from './elements.ts';
import { loadEngine, SearchUnavailable } from './engine.ts';
import { choiceOf, showFacets } from './facets.ts';
import { walkWithArrows } from './keys.ts';
import { resultItem } from './results.ts';
import { countWords, type PanelWords, wordsOf } from './words.ts';

/** Results shown at once. */
const STEP = 10;
/** Milliseconds without a key after which a word is looked for. */
const PAUSE = 120;

/** How a panel behaves where it stands. */
export type PanelOptions = {
  /** What is asked for at first. Default: nothing. */
  readonly request?: SearchRequest;
  /** Hears what is asked for whenever that changes. */
  readonly changed?: (request: SearchRequest) => void;
  /** What Enter in the field does: open the first result, or only search. */
  readonly enter: 'open' | 'search';
};

/** The parts of a panel. */
function partsOf(panel: HTMLElement) {
  return {
    form: part(panel, 'form', HTMLFormElement),
    field: part(panel, 'field', HTMLInputElement),
    status: part(panel, 'status', HTMLElement),
    help: part(panel, 'help', HTMLElement),
    narrow: part(panel, 'narrow', HTMLDetailsElement),
    facets: part(panel, 'facets', HTMLElement),
    clear: part(panel, 'clear', HTMLButtonElement),
    list: part(panel, 'list', HTMLElement),
    more: part(panel, 'more', HTMLButtonElement),
  };
}

/** Brings a search panel to life: typing searches, boxes narrow, arrow keys walk. */
export function startPanel(panel: HTMLElement, options: PanelOptions): void {
  const words = wordsOf(panel);
  const parts = partsOf(panel);
  const base = panel.dataset['base'] ?? '/';
  let request = options.request ?? requestFor('');
  let answer: SearchAnswer | undefined;
  let turn = 0;
  let answered = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  async function search(): Promise<void> {
    clearTimeout(pause);
    const mine = ++turn;
    options.changed?.(request);
    if (!panel.hasAttribute('data-ready')) parts.status.textContent = words.loading;
    try {
      const engine = await loadEngine(base);
      panel.setAttribute('data-ready', '');
      const found = await ask(engine, request);
      const hits = (await found?.hits(0, STEP)) ?? [];
      // What was typed meanwhile has its own turn.
      if (mine !== turn) return;
      [answer, answered] = [found, mine];
      show(found, hits);
    } catch (error) {
      if (mine === turn) showFailure(error);
    }
  }

  function show(found: SearchAnswer | undefined, hits: readonly SearchHit[]): void {
    const nothing = found?.total === 0;
    parts.status.textContent = found ? countWords(words, found.total, request.words.trim()) : words.start;
    parts.help.textContent = nothing ? words.noneHelp : '';
    parts.help.hidden = !nothing;
    parts.list.replaceChildren(...hits.map((hit) => resultItem(hit, words)));
    parts.more.hidden = found === undefined || found.total <= hits.length;
    parts.clear.hidden = !isNarrowed(request);
    showFacets(parts.facets, found?.counts, request, words);
    parts.narrow.hidden = parts.facets.childElementCount === 0;
  }

  function showFailure(error: unknown): void {
    answer = undefined;
    show(undefined, []);
    parts.status.textContent = failureWords(error, words);
  }

  async function showMore(): Promise<void> {
    if (answer === undefined) return;
    const [current, shown] = [answer, parts.list.childElementCount];
    const hits = await current.hits(shown, shown + STEP);
    if (current !== answer) return;
    parts.list.append(...hits.map((hit) => resultItem(hit, words)));
    parts.more.hidden = current.total <= shown + hits.length;
    parts.list.children[shown]?.querySelector('a')?.focus();
  }

  parts.field.addEventListener('input', () => {
    request = { ...request, words: parts.field.value };
    clearTimeout(pause);
    pause = setTimeout(search, PAUSE);
    // What is on the screen, or on its way, is no longer the answer to what stands in the field.
    turn += 1;
  });
  parts.facets.addEventListener('change', ({ target }) => {
    const choice = choiceOf(target);
    if (choice === undefined) return;
    request = toggled(request, choice.facet, choice.value);
    void search();
  });
  parts.clear.addEventListener('click', () => {
    request = requestFor(request.words);
    parts.field.focus();
    void search();
  });
  parts.more.addEventListener('click', () => void showMore());
  parts.form.addEventListener('submit', (event) => {
    const first = parts.list.querySelector('a');
    if (options.enter === 'open' && (answered !== turn || first === null)) return; // the search page answers
    event.preventDefault();
    if (options.enter === 'open') first?.click();
    else void search();
  });
  walkWithArrows(panel, parts.field);

  parts.field.value = request.words;
  parts.narrow.open = matchMedia('(min-width: 48rem)').matches;
  void search();
}

function failureWords(error: unknown, words: PanelWords): string {
  if (!navigator.onLine) return words.offline;
  return error instanceof SearchUnavailable && error.reason === 'notBuilt' ? words.notBuilt : words.failed;
}
