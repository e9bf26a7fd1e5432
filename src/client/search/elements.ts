/** Attributes of an element; those that are `undefined` or `false` are left out, `true` is an empty one. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Makes an element; strings become text and never HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/**
 * The part of a panel that a script fills.
 * @throws where the panel has none
 */
export function part<T extends HTMLElement>(panel: HTMLElement, name: string, type: new () => T): T {
  const found = panel.querySelector(`[data-search="${name}"]`);
  if (!(found instanceof type)) throw new Error(`The search panel has no part \`${name}\`.`);
  return found;
}
