import type { Vector } from './vectors.ts';

/** Most places of the index that are read for one vector. */
const MOST_PLACES = 4000;

/** Where a word stands: claims by their numbers, and what it counts in each. */
type Places = { readonly owners: number[]; readonly values: number[] };

/** Finds vectors that share words, without comparing each with each. */
export class WordIndex {
  readonly #places = new Map<number, Places>();
  readonly #sums: Float64Array;

  /** @param claims How many claims there will be; their numbers are below. */
  constructor(claims: number) {
    this.#sums = new Float64Array(claims);
  }

  /** Adds a vector that belongs to a claim, by the claim's number. */
  add({ ranks, values }: Vector, owner: number): void {
    for (const [index, rank] of ranks.entries()) {
      const places = this.#places.get(rank) ?? { owners: [], values: [] };
      places.owners.push(owner);
      places.values.push(values[index] ?? 0);
      this.#places.set(rank, places);
    }
  }

  /**
   * Claims whose cosine with a vector may be `atLeast`. Reads the lists of its words, the rarest first, until the next
   * would make it more than {@link MOST_PLACES}: so the time for one vector is bounded whatever the wiki, and nothing is
   * missed but what has only words in common that hundreds have.
   */
  near(vector: Vector, atLeast: number): number[] {
    const met = this.#gather(vector);
    const near = met.filter((owner) => (this.#sums[owner] ?? 0) >= atLeast);
    for (const owner of met) this.#sums[owner] = 0;
    return near;
  }

  /** Sums up what the claims share with a vector. @returns The claims that were met, each once */
  #gather({ ranks, values }: Vector): number[] {
    const met: number[] = [];
    let read = 0;
    for (const [index, rank] of ranks.entries()) {
      const places = this.#places.get(rank);
      if (!places) continue;
      read += places.owners.length;
      if (read > MOST_PLACES) break;
      this.#sumUp(places, values[index] ?? 0, met);
    }
    return met;
  }

  #sumUp({ owners, values }: Places, own: number, met: number[]): void {
    for (let at = 0; at < owners.length; at += 1) {
      const owner = owners[at] ?? 0;
      const before = this.#sums[owner] ?? 0;
      if (before === 0) met.push(owner);
      this.#sums[owner] = before + own * (values[at] ?? 0);
    }
  }
}
