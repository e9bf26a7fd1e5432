/** The only part of the search on every page: it waits for the key or the click and loads the rest then. */

const opener = document.querySelector<HTMLAnchorElement>('a[data-search-open]');

let isOpened = false;

/** Whether keys belong to what is being written. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

function isSearchKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (altKey) return false;
  return ctrlKey || metaKey ? key.toLowerCase() === 'k' : key === '/';
}

async function open(href: string): Promise<void> {
  // On the search page the field is there already.
  const field = document.querySelector<HTMLInputElement>('[data-search-panel] input[type="search"]');
  if (field !== null && field.closest('dialog') === null) return field.select();
  try {
    // Both are on their way at once; a page that does not come is told by who waits for it.
    const fetched = isOpened ? undefined : fetch(href);
    fetched?.catch(() => undefined);
    isOpened = true;
    await (await import('./dialog.ts')).openDialog(href, fetched);
  } catch {
    // Without the dialog's code, for example after a new build, the search page itself does the same.
    location.assign(href);
  }
}

if (opener !== null) {
  document.addEventListener('keydown', (event) => {
    if (!isSearchKey(event) || isWriting(event.target) || event.repeat) return;
    event.preventDefault();
    void open(opener.href);
  });
  opener.addEventListener('click', (event) => {
    // A new tab or window is the browser's to open.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void open(opener.href);
  });
}

export {};
