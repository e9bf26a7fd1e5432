/** Sentences in both languages. `{slots}` are filled in by `slots.ts`. */
export interface Sentences {
  /** German sentences. */
  readonly de: readonly string[];
  /** English sentences. */
  readonly en: readonly string[];
}

/** How a voice feels about what it speaks of. */
export type Tone = 'positive' | 'neutral' | 'negative';

/** Sentences by which customers speak about one theme in one tone. */
export interface Strand {
  /** Id of the theme in the codebook. */
  readonly theme: string;
  /** Tone of all sentences. */
  readonly tone: Tone;
  /** Ids of the sources whose voices speak so. Default: all. */
  readonly sources?: readonly string[];
  /** Sentences that hold a word of the codebook. */
  readonly worded: Sentences;
  /** Sentences on the theme without any word of its codebook: the coding by rules must miss them. */
  readonly paraphrased: Sentences;
}

/** Sentences about nothing in the codebook, or that frame a sentence about a theme. */
export interface Frame {
  /** Tone of all sentences. */
  readonly tone: Tone;
  /** The sentences. */
  readonly sentences: Sentences;
}
