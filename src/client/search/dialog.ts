import '../../styles/components/search.css';
import { element } from './elements.ts';
import { startPanel } from './panel.ts';

let dialog: Promise<HTMLDialogElement> | undefined;

/**
 * Opens the search over the page. Its content is the panel of the search page, fetched once, so that no other page
 * carries it; where that fails, the reader is led to the search page itself.
 * @param href Address of the search page in the page's language.
 */
export async function openDialog(href: string): Promise<void> {
  try {
    dialog ??= makeDialog(href);
    const made = await dialog;
    if (!made.open) made.showModal();
    made.querySelector('input')?.select();
  } catch {
    dialog = undefined;
    location.assign(href);
  }
}

async function makeDialog(href: string): Promise<HTMLDialogElement> {
  const response = await fetch(href);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const panel = page.querySelector<HTMLElement>('[data-search-panel]');
  if (!response.ok || panel === null) throw new Error(`There is no search panel at ${href}.`);
  const made = element('dialog', { class: 'search-dialog', 'aria-label': panel.dataset['label'] }, panel);
  made.addEventListener('click', (event) => {
    const isCloser =
      event.target instanceof Element && event.target.closest('[data-search="close"]') !== null;
    // The dialog itself is hit only beside its panel, which fills it.
    if (isCloser || event.target === made) made.close();
  });
  document.body.append(made);
  startPanel(panel, { enter: 'open' });
  return made;
}
