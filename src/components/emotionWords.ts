import type { Ui } from '../i18n/ui.ts';
import type { EmotionView } from '../wiki/views/judged.ts';

/** What a point of the emotion curve rests on, in a word. */
export function basisWord({ t }: Ui, basis: EmotionView['basis']): string {
  const { emotion } = t.states;
  return {
    measured: emotion.measured,
    complaintsOnly: emotion.hollow,
    assumed: emotion.assumed,
    unknown: emotion.unknown,
  }[basis];
}

/** The interval of a stage's emotion in words: `−1,6 bis −1,0`; undefined where it was not counted. */
export function emotionInterval({ t, f }: Ui, emotion: EmotionView): string | undefined {
  return 'n' in emotion ? t.sure.between(f.signed(emotion.low), f.signed(emotion.high)) : undefined;
}

/** A stage's emotion with interval, what it rests on and its n: `−1,3 (−1,6 bis −1,0), gemessen, n = 73`. */
export function emotionWords(ui: Ui, emotion: EmotionView): string {
  const basis = basisWord(ui, emotion.basis);
  if (emotion.basis === 'unknown') return basis;
  const value = ui.f.signed(emotion.value);
  if (!('n' in emotion)) return `${value}, ${basis}`;
  return [`${value} (${emotionInterval(ui, emotion)})`, basis, `n = ${ui.f.number(emotion.n)}`].join(', ');
}

const BASES = ['measured', 'complaintsOnly', 'assumed', 'unknown'] as const;

/** How a curve is to be read: a sentence for every sort of point that is on it. */
export function emotionLegend({ t }: Ui, emotions: readonly EmotionView[]): string {
  const drawn = new Set(emotions.map(({ basis }) => basis));
  return BASES.filter((basis) => drawn.has(basis))
    .map((basis) => t.pages.emotionLegend[basis])
    .join(' ');
}
