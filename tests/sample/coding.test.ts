import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readThemes } from '../../scripts/sample/codebook.ts';
import { codingQuality, overall, qualityTable } from '../../scripts/sample/codingQuality.ts';
import { measureCoding } from '../../scripts/sample/measureCoding.ts';
import { customerStrands } from '../../scripts/sample/voices/index.ts';
import { stories } from '../../scripts/sample/voices/stories.ts';
import { testkaufStrands } from '../../scripts/sample/voices/testkauf.ts';
import { code } from '../../src/text/codebook/code.ts';
import { compileCodebook } from '../../src/text/codebook/compile.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));
const themes = readThemes(content);
const ids = themes.map(({ id }) => id);

describe('rules against the truth of the sample', () => {
  const parts = measureCoding(content);

  test('all themes together: precision 0.9 or more, recall between 0.6 and 0.8', () => {
    console.log(qualityTable(parts));
    const { precision, recall } = overall(parts);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThan(0.6);
    expect(recall).toBeLessThan(0.8);
  });

  test.each(parts.filter(({ about }) => about >= 50))(
    '$theme: precision 0.85 or more, recall between 0.6 and 0.8',
    ({ precision, recall }) => {
      expect(precision).toBeGreaterThanOrEqual(0.85);
      expect(recall).toBeGreaterThan(0.6);
      expect(recall).toBeLessThan(0.8);
    },
  );
});

describe('sentences of the sample and the codebook', () => {
  const codebook = compileCodebook(themes.map(({ id, code: any, codeNot: not }) => ({ id, any, not })));
  const sentences = [...customerStrands, ...testkaufStrands].flatMap((strand) =>
    (['de', 'en'] as const).flatMap((lang) => [
      ...strand.worded[lang].map((sentence) => ({ lang, sentence, expected: [strand.theme] })),
      ...strand.paraphrased[lang].map((sentence) => ({ lang, sentence, expected: [] })),
    ]),
  );

  test('a sentence in words of the codebook is coded to its theme alone, a paraphrase to none', () => {
    const wrong = sentences.filter(
      ({ lang, sentence, expected }) => code(sentence, lang, codebook).join() !== expected.join(),
    );
    expect(wrong).toEqual([]);
  });

  test('what a story tells around its point is coded to no theme', () => {
    const passages = Object.values(stories).flatMap(({ before, after }) =>
      (['de', 'en'] as const).flatMap((lang) =>
        [...before[lang], ...after[lang]].map((passage) => ({ lang, passage })),
      ),
    );
    expect(passages.length).toBeGreaterThan(40);
    expect(passages.filter(({ lang, passage }) => code(passage, lang, codebook).length > 0)).toEqual([]);
  });

  test.each(ids)('%s is spoken of in at least 25 German and 12 English sentences', (theme) => {
    const of = customerStrands.filter((strand) => strand.theme === theme);
    const count = (lang: 'de' | 'en') =>
      of.reduce((sum, { worded, paraphrased }) => sum + worded[lang].length + paraphrased[lang].length, 0);
    expect(count('de')).toBeGreaterThanOrEqual(25);
    expect(count('en')).toBeGreaterThanOrEqual(12);
  });
});

describe('the reckoning of precision and recall', () => {
  const voice = (themesOf: string[], found: string[]) => ({ text: '', themes: themesOf, found });

  test('counts what was found, missed and found wrongly', () => {
    const voices = [voice(['a'], ['a']), voice(['a'], []), voice([], ['a']), voice(['b'], ['a', 'b'])];
    expect(codingQuality(voices, ['a', 'b', 'c'])).toEqual([
      { theme: 'a', about: 2, coded: 3, right: 1, precision: 1 / 3, recall: 1 / 2 },
      { theme: 'b', about: 1, coded: 1, right: 1, precision: 1, recall: 1 },
      { theme: 'c', about: 0, coded: 0, right: 0, precision: undefined, recall: undefined },
    ]);
  });

  test('all together weighs every voice alike', () => {
    const { precision, recall } = overall(
      codingQuality([voice(['a'], ['a']), voice(['b'], ['a'])], ['a', 'b']),
    );
    expect([precision, recall]).toEqual([1 / 2, 1 / 2]);
  });
});
