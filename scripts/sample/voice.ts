import type { SourceId } from './plan.ts';
import type { VoiceLanguage } from './voices/slots.ts';
import type { Tone } from './voices/strand.ts';

/** That a voice speaks of a theme, and whether in words of the codebook. */
export interface Mention {
  /** Id of the theme. */
  readonly theme: string;
  /** How the voice feels about it. */
  readonly tone: Tone;
  /** True where no word of the theme's codebook is used. */
  readonly paraphrased: boolean;
}

/** A voice before it has words: when it speaks, in which language, and of what. */
export interface Role {
  readonly source: SourceId;
  /** Moment in the company's own time, `YYYY-MM-DD HH:MM:SS`; by day, so that no time zone moves its month. */
  readonly at: string;
  readonly lang: VoiceLanguage;
  /** Themes it speaks of; empty for chatter. */
  readonly mentions: readonly Mention[];
  /** Mood that decides ratings. */
  readonly tone: Tone;
}

/** A voice with its words. */
export interface Voice extends Role {
  /** What it says; empty where a survey's open question was left out. */
  readonly text: string;
}
