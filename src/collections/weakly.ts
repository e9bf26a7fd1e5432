/**
 * A function whose result is made when it is wanted and may be forgotten when nobody holds it.
 * Reading it twice in a row makes it once.
 */
export function weakly<T extends object>(make: () => T): () => T {
  let held: WeakRef<T> | undefined;
  return () => {
    const known = held?.deref();
    if (known !== undefined) return known;
    const made = make();
    held = new WeakRef(made);
    return made;
  };
}
