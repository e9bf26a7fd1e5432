/** Path to words in the front matter of a translation: fields, ids, and places in lists counted from 0. */
export type WordPath = readonly (string | number)[];

/** What keeps a translation from speaking for its original. */
export type Misfits = {
  /** Words of the original that the translation lacks; a whole field where it lacks all of it. */
  missing: WordPath[];
  /** Words of the translation that have no place in the original. */
  placeless: WordPath[];
};

/** What stands for an item of a list. */
type Put<T, W> = (item: T, words: W, place: Placing) => T;

/** Puts words in the place of others, and notes what does not fit. */
export class Placing {
  readonly #misfits: Misfits;
  readonly #path: WordPath;

  /**
   * @param misfits Where misfits are noted; it is added to.
   * @param path Where the words stand. Default: at the root of the front matter.
   */
  constructor(misfits: Misfits, path: WordPath = []) {
    this.#misfits = misfits;
    this.#path = path;
  }

  /** The same one level deeper. */
  at(key: string | number): Placing {
    return new Placing(this.#misfits, [...this.#path, key]);
  }

  /** A text in place of the original's; where it does not fit, the original's. */
  text<T extends string | undefined>(original: T, words: string | undefined): T | string {
    if (words === undefined) {
      if (original) this.#misfits.missing.push(this.#path);
      return original;
    }
    if (original) return words;
    this.#misfits.placeless.push(this.#path);
    return original;
  }

  /** Data with the texts of some of its fields replaced. */
  texts<N extends string, T extends { readonly [P in N]?: string | undefined }>(
    data: T,
    words: { readonly [P in NoInfer<N>]?: string | undefined },
    names: readonly N[],
  ): T {
    const placed = names.flatMap((name) => {
      const text = this.at(name).text(data[name], words[name]);
      return text === undefined ? [] : [[name, text] as const];
    });
    return { ...data, ...Object.fromEntries(placed) };
  }

  /** Data with the lists of texts of some of its fields replaced. */
  lists<N extends string, T extends { readonly [P in N]: readonly string[] }>(
    data: T,
    words: { readonly [P in NoInfer<N>]?: readonly string[] | undefined },
    names: readonly N[],
  ): T {
    const placed = names.map((name) => [name, this.at(name).inOrder(data[name], words[name], onlyWords)]);
    return { ...data, ...Object.fromEntries(placed) };
  }

  /**
   * Items with words that stand in their order.
   * @param takes Whether an item has words; those that have none are passed over. Default: all have.
   */
  inOrder<T, W>(
    items: readonly T[],
    words: readonly W[] | undefined,
    put: Put<T, W>,
    takes: (item: T) => boolean = () => true,
  ): T[] {
    let next = 0;
    const keys = items.map((item) => (takes(item) ? next++ : undefined));
    return this.#placed(items, keys, words && new Map(words.entries()), put);
  }

  /**
   * Items with words that stand under their ids.
   * @param idOf Id of an item; undefined where it has no words.
   */
  byId<T, W>(
    items: readonly T[],
    words: Readonly<Record<string, W>> | undefined,
    idOf: (item: T) => string | undefined,
    put: Put<T, W>,
  ): T[] {
    return this.#placed(items, items.map(idOf), words && new Map(Object.entries(words)), put);
  }

  #placed<T, W, K extends string | number>(
    items: readonly T[],
    keys: readonly (K | undefined)[],
    words: ReadonlyMap<K, W> | undefined,
    put: Put<T, W>,
  ): T[] {
    if (words === undefined) {
      if (keys.some((key) => key !== undefined)) this.#misfits.missing.push(this.#path);
      return [...items];
    }
    const known = new Set(keys);
    for (const key of words.keys()) if (!known.has(key)) this.#misfits.placeless.push([...this.#path, key]);
    return items.map((item, index) => {
      const key = keys[index];
      if (key === undefined) return item;
      const own = words.get(key);
      if (own !== undefined) return put(item, own, this.at(key));
      this.#misfits.missing.push([...this.#path, key]);
      return item;
    });
  }
}

function onlyWords(_original: string, words: string): string {
  return words;
}
