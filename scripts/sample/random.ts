/** Chance that comes out the same on every machine. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** True in `share` of the cases, 0 to 1. */
  chance(share: number): boolean;
  /** One of the items. @throws a RangeError for an empty list */
  pick<T>(items: readonly T[]): T;
  /** One of the items, each as likely as its weight says. @throws a RangeError for an empty list */
  weighted<T>(items: readonly { readonly value: T; readonly weight: number }[]): T;
  /** The items in another order; the list itself is left alone. */
  shuffle<T>(items: readonly T[]): T[];
}

/**
 * A stream of chance from a seed (mulberry32: Tommy Ettinger, public domain). Different names give streams
 * that do not disturb one another, so a sentence more in one source changes no byte of another.
 */
export function createRandom(seed: number, name: string): Random {
  let state = seedOf(seed, name);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return { next, ...derived(next) };
}

function derived(next: () => number): Omit<Random, 'next'> {
  const integer = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[integer(0, items.length - 1)];
    if (item === undefined) throw new RangeError('Nothing can be picked from an empty list.');
    return item;
  };
  return {
    integer,
    pick,
    chance: (share) => next() < share,
    weighted: (items) => {
      let rest = next() * items.reduce((sum, { weight }) => sum + weight, 0);
      for (const { value, weight } of items) {
        rest -= weight;
        if (rest < 0) return value;
      }
      return pick(items).value;
    },
    shuffle: (items) => {
      const order = [...items];
      for (let i = order.length - 1; i > 0; i -= 1) order.push(...order.splice(integer(0, i), 1));
      return order;
    },
  };
}

/** FNV-1a over the name, mixed with the seed. */
function seedOf(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash | 0;
}
