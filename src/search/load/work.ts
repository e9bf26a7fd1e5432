/** Does something once; what failed is tried again by the next who asks. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= work().catch((error: unknown) => {
      done = undefined;
      throw error;
    });
    return done;
  };
}

/** Does something once for each key; what failed is tried again by the next who asks. */
export function onceEach<T>(work: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const done = new Map<string, Promise<T>>();
  return (key) => {
    const before = done.get(key);
    if (before !== undefined) return before;
    const doing = work(key);
    done.set(key, doing);
    // Who asked hears of it.
    doing.catch(() => done.delete(key));
    return doing;
  };
}

/** Does work, so much of it at once. @returns the results in order */
export async function fewAtOnce<T>(tasks: readonly (() => Promise<T>)[], atOnce: number): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const walk = async () => {
    while (next < tasks.length) {
      const place = next;
      next += 1;
      const task = tasks[place];
      if (task !== undefined) results[place] = await task();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, walk));
  return results;
}
