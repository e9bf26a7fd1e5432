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

/** A stage's emotion with what it rests on and its n: `−1,3, gemessen, n = 73`. */
export function emotionWords(ui: Ui, emotion: EmotionView): string {
  const basis = basisWord(ui, emotion.basis);
  if (emotion.basis === 'unknown') return basis;
  const n = emotion.basis === 'assumed' ? [] : [`n = ${ui.f.number(emotion.n)}`];
  return [ui.f.signed(emotion.value), basis, ...n].join(', ');
}
