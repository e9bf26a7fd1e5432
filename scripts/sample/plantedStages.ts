import type { StageEmotion } from '../../src/wiki/judgement/stageEmotion.ts';
import type { SourceId } from './plan.ts';

/** How customers feel at a stage, as planted. */
export interface PlantedEmotion {
  /** `journey/stage`. */
  readonly stage: string;
  /** Sources that speak of the stage and whose voices give a mark. */
  readonly sources: readonly SourceId[];
  /** Measured from people who were asked, hollow where only others speak, or assumed. */
  readonly kind: StageEmotion['kind'];
  /** Whether the whole interval lies above or below 0. Default: neither must be so. */
  readonly sign?: 'positive' | 'negative';
  /** Between which the mean lies, -2 to +2. Default: anywhere. */
  readonly low?: number;
  readonly high?: number;
  /** What was planted, in words. */
  readonly about: string;
}

/** Every planted emotion of a stage. */
export const stageEmotions: readonly PlantedEmotion[] = [
  {
    stage: 'baufinanzierung/orientieren',
    sources: ['nps-befragung'],
    kind: 'measured',
    sign: 'positive',
    low: 1,
    high: 2,
    about: 'The first meeting about a mortgage delights.',
  },
  {
    stage: 'baufinanzierung/unterlagen',
    sources: ['nps-befragung', 'testkauf-filiale'],
    kind: 'measured',
    sign: 'negative',
    low: -1.7,
    high: -0.6,
    about: 'Handing in documents is the low of the mortgage.',
  },
  {
    stage: 'kontoeroeffnung/vergleichen',
    sources: [],
    kind: 'assumed',
    about: 'Nobody speaks of comparing accounts.',
  },
  {
    stage: 'kontoeroeffnung/legitimieren',
    sources: ['nps-befragung'],
    kind: 'measured',
    sign: 'negative',
    low: -1.8,
    high: -0.7,
    about: 'Proving who one is hurts.',
  },
  {
    stage: 'kontoeroeffnung/warten',
    sources: ['app-bewertungen', 'servicecenter-tickets'],
    kind: 'hollow',
    about: 'Of waiting for a new account only those speak who complain.',
  },
  {
    stage: 'kontoeroeffnung/startklar',
    sources: ['nps-befragung'],
    kind: 'measured',
    sign: 'positive',
    low: 1,
    high: 2,
    about: 'Moving in from another bank pleases.',
  },
  {
    stage: 'beschwerde/melden',
    sources: ['nps-befragung'],
    kind: 'measured',
    low: -0.9,
    high: 0.1,
    about: 'Handing in a complaint goes tolerably.',
  },
  {
    stage: 'beschwerde/warten',
    sources: ['app-bewertungen', 'servicecenter-tickets'],
    kind: 'hollow',
    about: 'Of waiting for an answer only those speak who complain.',
  },
  {
    stage: 'beschwerde/antwort',
    sources: ['nps-befragung'],
    kind: 'measured',
    sign: 'negative',
    low: -1.5,
    high: -0.3,
    about: 'The answer to a complaint disappoints.',
  },
  {
    stage: 'beschwerde/danach',
    sources: [],
    kind: 'assumed',
    about: 'Nobody speaks of what comes after the answer.',
  },
];

/** How many of the voices at a stage speak of its media break, as planted. */
export interface PlantedBreak {
  /** `journey/stage`. */
  readonly stage: string;
  /** Theme by which they do. */
  readonly theme: string;
  /** The least share of the stage's voices, 0 to 1, over all sources. */
  readonly atLeast: number;
  /** What was planted, in words. */
  readonly about: string;
}

/** The planted media break. */
export const mediaBreak: PlantedBreak = {
  stage: 'baufinanzierung/unterlagen',
  theme: 'medienbruch',
  atLeast: 0.3,
  about: 'A third or more of those who hand in documents are sent from the screen to paper.',
};
