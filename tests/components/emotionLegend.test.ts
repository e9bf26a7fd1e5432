import { describe, expect, it } from 'vitest';
import { emotionLegend } from '../../src/components/emotionWords.ts';
import { createUi } from '../../src/i18n/ui.ts';
import type { EmotionView } from '../../src/wiki/views/judged.ts';

const measured = { basis: 'measured', value: 1, low: 0.5, high: 1.5, n: 9 } as const;
const assumed = { basis: 'assumed', value: 1 } as const;
const unknown = { basis: 'unknown' } as const;
const hollow = { ...measured, basis: 'complaintsOnly' } as const;

const cases: [string, EmotionView[], RegExp, RegExp][] = [
  ['only what is drawn', [assumed, assumed], /^What we assume is dashed\.$/, /Filled|Hollow|no point/],
  ['measured points first', [assumed, measured], /^Filled points .* dashed\.$/, /Hollow|no point/],
  ['voices nobody asked for', [hollow], /^Hollow points /, /Filled|dashed/],
  ['a gap', [measured, unknown], /no point, we know nothing\.$/, /dashed|Hollow/],
];

describe('the legend of a curve explains', () => {
  it.each(cases)('%s', (_, emotions, said, unsaid) => {
    const legend = emotionLegend(createUi('en', '2026-09-30'), emotions);
    expect(legend).toMatch(said);
    expect(legend).not.toMatch(unsaid);
  });
});
