/**
 * Lets the arrow keys walk from the search field through everything that can be opened, from the answer to the last
 * button, and back. Links stay links, so that Enter opens one and a screen reader says what it is.
 */
export function walkWithArrows(panel: HTMLElement, field: HTMLInputElement): void {
  panel.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const stops: Element[] = [field, ...panel.querySelectorAll('[data-stop]')].filter(
      (stop) => stop === field || stop.checkVisibility(),
    );
    const here = document.activeElement === null ? -1 : stops.indexOf(document.activeElement);
    const next = here < 0 ? undefined : stops[targetOf(event.key, here, stops.length)];
    if (!(next instanceof HTMLElement) || next === document.activeElement) return;
    event.preventDefault();
    next.focus({ preventScroll: true });
    (next.closest('li, article') ?? next).scrollIntoView({ block: 'nearest' });
  });
}

/** The place that a key leads to from another; the same place for all other keys. */
function targetOf(key: string, here: number, length: number): number {
  if (key === 'ArrowDown') return Math.min(here + 1, length - 1);
  if (key === 'ArrowUp') return Math.max(here - 1, 0);
  // In the field these two move the cursor.
  if (here > 0 && key === 'Home') return 1;
  if (here > 0 && key === 'End') return length - 1;
  return here;
}
