import '../../styles/components/search.css';
import '../../styles/components/searchResults.css';
import { searchClient, startWorker } from './client.ts';
import { element } from './elements.ts';
import { type RunningPanel, startPanel } from './panel.ts';

type OpenDialog = { readonly dialog: HTMLDialogElement; readonly panel: RunningPanel };

let made: Promise<OpenDialog> | undefined;

/**
 * Opens the search over the page. Its content is the panel of the search page, fetched once, so that no other page
 * carries it; where that fails, the reader is led to the search page itself.
 * @param href Address of the search page in the page's language.
 * @param fetched That page, where it is on its way already.
 */
export async function openDialog(href: string, fetched?: Promise<Response>): Promise<void> {
  try {
    made ??= makeDialog(href, fetched ?? fetch(href));
    const { dialog, panel } = await made;
    if (!dialog.open) dialog.showModal();
    dialog.querySelector('input')?.select();
    panel.enter();
  } catch {
    made = undefined;
    location.assign(href);
  }
}

async function makeDialog(href: string, fetched: Promise<Response>): Promise<OpenDialog> {
  const client = searchClient(startWorker, import.meta.env.BASE_URL, document.documentElement.lang);
  // The panel asks again, and shows it where that fails.
  client.warm(() => undefined);
  const response = await fetched;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const root = page.querySelector<HTMLElement>('[data-search-panel]');
  if (!response.ok || root === null) throw new Error(`There is no search panel at ${href}.`);
  const dialog = element('dialog', { class: 'search-dialog', 'aria-label': root.dataset['label'] }, root);
  closeOnRequest(dialog);
  document.body.append(dialog);
  return { dialog, panel: startPanel(root, { enter: 'open', client }) };
}

function closeOnRequest(dialog: HTMLDialogElement): void {
  dialog.addEventListener('click', ({ target }) => {
    const isCloser = target instanceof Element && target.closest('[data-search="close"]') !== null;
    // The dialog itself is hit only beside its panel, which fills it.
    if (isCloser || target === dialog) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    // Left to itself, a search field takes the first Escape to empty itself. One that ends a composition closes nothing.
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
}
