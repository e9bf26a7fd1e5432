/** Files of an index by their path within it. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** An index that is made anew when what it rests on has changed. */
export type FreshIndex = {
  /** Says that something changed. */
  touch(): void;
  /**
   * A file of the index. Waits for the first index; later ones are made while the last one still answers,
   * whose files stay for readers who have loaded half of it.
   */
  file(path: string): Promise<Uint8Array | undefined>;
  /** Makes the index now if it is not up to date, and waits for it. */
  refresh(): Promise<void>;
};

/**
 * Keeps an index fresh.
 * @param make Makes the index.
 * @param failed Hears why an index could not be made; the next request tries again.
 */
export function freshIndex(make: () => Promise<IndexFiles>, failed: (error: unknown) => void): FreshIndex {
  let changes = 1;
  let madeAt = 0;
  let current: IndexFiles | undefined;
  let previous: IndexFiles | undefined;
  let making: Promise<void> | undefined;

  async function remake(): Promise<void> {
    const upTo = changes;
    try {
      const files = await make();
      previous = current;
      current = files;
      madeAt = upTo;
    } catch (error) {
      failed(error);
    } finally {
      making = undefined;
    }
  }

  async function refresh(): Promise<void> {
    if (madeAt === changes) return;
    making ??= remake();
    await making;
  }

  return {
    touch: () => {
      changes += 1;
    },
    refresh,
    async file(path) {
      const upToDate = refresh();
      if (current === undefined) await upToDate;
      return current?.get(path) ?? previous?.get(path);
    },
  };
}
