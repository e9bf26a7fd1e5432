const painted = new WeakMap<Element, string>();

/**
 * Paints a part anew, but only where it shows something else than before; the focus stays where it is. What can be
 * focused is known again by its `data-focus`.
 * @param state All that the part shows, as plain data.
 * @param make Makes its content.
 * @returns whether it was painted
 */
export function repaint(place: HTMLElement, state: unknown, make: () => readonly (Node | string)[]): boolean {
  const key = JSON.stringify(state) ?? '';
  if (painted.get(place) === key) return false;
  painted.set(place, key);
  const active = document.activeElement;
  const focus = active instanceof HTMLElement && place.contains(active) ? active.dataset['focus'] : undefined;
  const content = make();
  place.replaceChildren(...content);
  place.hidden = content.length === 0;
  if (focus !== undefined) {
    place.querySelector<HTMLElement>(`[data-focus="${CSS.escape(focus)}"]`)?.focus({ preventScroll: true });
  }
  return true;
}
