import { judgeOutcome } from '../../src/wiki/judgement/outcome.ts';
import { type StageEmotion, stageEmotion } from '../../src/wiki/judgement/stageEmotion.ts';
import { wilsonInterval } from '../../src/wiki/statistics/proportion.ts';
import type { HeardVoice, Hearing } from './hearing.ts';
import { outcomes, type PlantedOutcome } from './plantedOutcomes.ts';
import { mediaBreak, type PlantedEmotion, stageEmotions } from './plantedStages.ts';
import { type Pattern, patterns } from './plantedTrends.ts';
import { countsIn, verdictsOf } from './verdicts.ts';

/** Sorts of truths that are planted. */
export const plantedKinds = ['trend', 'contradiction', 'outcome', 'stage emotion', 'media break'] as const;

/** What became of a planted truth. */
export interface Finding {
  /** Its sort. */
  readonly kind: (typeof plantedKinds)[number];
  /** What was planted, in words. */
  readonly about: string;
  /** Whether the computation says what was planted. */
  readonly found: boolean;
  /** What it says. */
  readonly told: string;
}

/** The day on which the sample is judged. */
export const sampleDay = '2026-10-15';

/** Judges everything planted as a build does, from what the rules found in the voices. */
export function judgeTruths(voices: readonly HeardVoice[], hearing: Hearing): Finding[] {
  return [
    ...judgeTrends(voices),
    ...patterns.filter(({ verdict }) => verdict === 'contradiction').map((one) => contradicted(one, voices)),
    ...outcomes.map((outcome) => judged(outcome, voices)),
    ...stageEmotions.map((planted) => felt(planted, voices, hearing)),
    broken(voices),
  ];
}

function judgeTrends(voices: readonly HeardVoice[]): Finding[] {
  const trends = patterns.filter(({ verdict }) => verdict !== 'contradiction');
  const verdicts = verdictsOf(voices, trends, sampleDay);
  return trends.map(({ about, verdict }, index) => {
    const told = verdicts[index]?.verdict ?? 'nothing';
    return { kind: 'trend', about, found: told === verdict, told };
  });
}

/** The first source praises what the second refutes: their intervals lie on both sides of one half. */
function contradicted({ theme, sources, about }: Pattern, voices: readonly HeardVoice[]): Finding {
  const [praising, refuting] = sources.map((source) => {
    const marked = voices.filter(
      (voice) => voice.source === source && voice.found.includes(theme) && voice.score !== undefined,
    );
    return wilsonInterval({
      hits: marked.filter(({ score = 0 }) => score > 0).length,
      base: marked.length,
    });
  });
  const found = praising !== undefined && refuting !== undefined && praising.low > 0.5 && refuting.high < 0.5;
  const told = `praise from ${praising?.low.toFixed(2)} on against up to ${refuting?.high.toFixed(2)}`;
  return { kind: 'contradiction', about, found, told };
}

function judged(planted: PlantedOutcome, voices: readonly HeardVoice[]): Finding {
  const { source, theme, before, after, margin, verdict, about } = planted;
  const expected = { direction: 'down', margin } as const;
  const action = { status: 'shipped', metric: 'share', expected, window: { before, after } } as const;
  const samples = {
    measure: 'share',
    before: countsIn(voices, before)(source, theme),
    after: countsIn(voices, after)(source, theme),
  } as const;
  const { verdict: told } = judgeOutcome(action, samples, sampleDay);
  return { kind: 'outcome', about, found: told === verdict, told };
}

function felt(planted: PlantedEmotion, voices: readonly HeardVoice[], hearing: Hearing): Finding {
  const emotion = emotionAt(planted.stage, voices, hearing);
  const told =
    emotion.kind === 'assumed'
      ? emotion.kind
      : `${emotion.kind} ${emotion.mean.toFixed(2)} (${emotion.interval.low.toFixed(2)} to ${emotion.interval.high.toFixed(2)}, n = ${emotion.n})`;
  return { kind: 'stage emotion', about: planted.about, found: isAsPlanted(emotion, planted), told };
}

/** How customers feel at a stage, `journey/stage`, over all months. */
export function emotionAt(stage: string, voices: readonly HeardVoice[], hearing: Hearing): StageEmotion {
  const here = voices.filter(({ stages }) => stages.includes(stage));
  return stageEmotion(
    [...hearing.sources].map(([source, { solicited }]) => {
      const histogram = ([-2, -1, 0, 1, 2] as const).map((value) => ({
        value,
        count: here.filter((voice) => voice.source === source && voice.score === value).length,
      }));
      return { source, solicited, histogram };
    }),
  );
}

function isAsPlanted(emotion: StageEmotion, { kind, sign, low = -2, high = 2 }: PlantedEmotion): boolean {
  if (emotion.kind !== kind) return false;
  if (emotion.kind === 'assumed') return true;
  const { mean, interval } = emotion;
  const signs = sign === undefined || (sign === 'positive' ? interval.low > 0 : interval.high < 0);
  return signs && mean >= low && mean <= high;
}

function broken(voices: readonly HeardVoice[]): Finding {
  const { stage, theme, atLeast, about } = mediaBreak;
  const here = voices.filter(({ stages }) => stages.includes(stage));
  const share = wilsonInterval({
    hits: here.filter(({ found }) => found.includes(theme)).length,
    base: here.length,
  });
  const told = `a share of at least ${share?.low.toFixed(2)}, n = ${here.length}`;
  return { kind: 'media break', about, found: share !== undefined && share.low >= atLeast, told };
}
