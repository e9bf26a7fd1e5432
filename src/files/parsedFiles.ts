/**
 * What was parsed for one step of a process and is wanted by another. The build's check and its loader read the same
 * files one after the other, in copies of these modules that know nothing of each other: the one is loaded by Node, the
 * other by Vite. So it lies in the global object, by the file's name and the hash of its text.
 */
const KEY = Symbol.for('outside-in.parsed-files');

type Holder = { [KEY]?: Map<string, unknown> };

// The global object has whatever was put there; this symbol is ours alone.
const holder: typeof globalThis & Holder = globalThis;

/** From now on what is parsed is kept for the next who asks, until {@link forgetParsed}. */
export function keepParsed(): void {
  holder[KEY] ??= new Map();
}

/** Gives the memory back: whoever was to ask has asked. */
export function forgetParsed(): void {
  delete holder[KEY];
}

/**
 * What a file gave, parsed now or kept from before.
 * @param key Everything on which the result depends: kind of parsing, file, hash of its text, language.
 */
export function parsedOnce<T>(key: string, parse: () => T): T {
  const kept = holder[KEY];
  if (kept === undefined) return parse();
  if (kept.has(key)) {
    // A key names one way of parsing, which gives one type.
    return kept.get(key) as T;
  }
  const parsed = parse();
  kept.set(key, parsed);
  return parsed;
}
