import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestWiki, testWiki } from './wiki.ts';

const data = resolve(import.meta.dirname, '../../../shared/data');
const absent = !existsSync(data);
const skipped = absent ? ' (skipped: the folder ../shared/data is absent)' : '';

describe.skipIf(absent)(`real exports of survey tools${skipped}`, { timeout: 60_000 }, () => {
  let wiki: TestWiki;
  beforeEach(() => {
    wiki = testWiki();
  });
  afterEach(() => wiki.remove());

  const imported = async (file: string) => {
    const { exit, sources } = await wiki.report([join(data, file), '--source', 'survey']);
    expect(exit).toBe(0);
    return { source: sources[0], records: wiki.records('survey') };
  };
  const chosen = (
    records: Awaited<ReturnType<typeof imported>>['records'],
    question: string,
    option: string,
  ) => records.filter(({ answers }) => [answers?.[question]].flat().includes(option)).length;

  it.each([
    ['qualtrics/sample.csv', 'qualtrics', { read: 3, new: 1, skipped: 2, rejected: 0 }],
    ['qualtrics/sample_legacy.csv', 'qualtrics', { read: 2, new: 1, skipped: 1, rejected: 0 }],
    ['surveymonkey/flying-etiquette.csv', 'surveymonkey', { read: 1040, new: 1040, skipped: 0, rejected: 0 }],
    ['google-forms/cncf-results-h1-2017.csv', 'google-forms', { read: 20, new: 20, skipped: 0, rejected: 0 }],
    ['alchemer/hinderances_themes.csv', 'alchemer', { read: 763, new: 669, skipped: 94, rejected: 0 }],
    ['alchemer/pleasant_aspects_themes.csv', 'alchemer', { read: 580, new: 559, skipped: 21, rejected: 0 }],
  ])('%s is an export of %s and comes in whole', async (file, tool, counts) => {
    const { source, records } = await imported(file);
    expect(source).toMatchObject({ tool, counts });
    expect(records).toHaveLength(counts.new);
  });

  it('102 maintainers answered on SurveyMonkey: 102 rated the support, and 49 said why they recommend', async () => {
    const { source, records } = await imported('surveymonkey/CNCF_Maintainers_Survey_2021_H2.csv');
    expect(source).toMatchObject({ tool: 'surveymonkey', counts: { read: 103, new: 102, skipped: 1 } });
    expect(records.filter(({ rating }) => rating !== undefined)).toHaveLength(102);
    const why = 'would-you-recommend-cncf-to-other-open-why';
    expect(records.filter(({ answers }) => typeof answers?.[why] === 'string')).toHaveLength(49);
  });

  it('3,000 people answered on Typeform: 2,439 chose Free Code Camp among eleven places to learn', async () => {
    const { source, records } = await imported('typeform/new-coders-2016-part-1-first-3000.csv');
    expect(source).toMatchObject({ tool: 'typeform', counts: { read: 3000, new: 2999, rejected: 0 } });
    // One row holds dates and nothing else.
    expect(source?.skipped).toEqual({ 'no text and no answers': 1 });
    expect(chosen(records, 'edx-coursera-free-code-camp', 'Free Code Camp')).toBe(2439);
    expect(chosen(records, 'coffee-and-codes-hackathons-conferences', 'None')).toBe(930);
    expect(chosen(records, 'code-newbie-the-changelog-software-engineering-daily', 'None')).toBe(1973);
  });

  it('325 research engineers answered on LimeSurvey: 175 write Python, and 126 say what they want to learn', async () => {
    const { source, records } = await imported('limesurvey/rse-2017-de-public_data.csv');
    expect(source).toMatchObject({ tool: 'limesurvey', counts: { read: 325, new: 325, rejected: 0 } });
    expect(chosen(records, 'tool4can', 'Python')).toBe(175);
    expect(chosen(records, 'tool4can', 'Assembly')).toBe(10);
    // Of 127 answers one is a dash.
    expect(records.filter(({ text }) => text !== '')).toHaveLength(126);
    const nothing = records.filter(
      ({ answers }) => answers?.['likert0-time4can-in-an-average-month-how-much-time-do-you'] === 1,
    );
    expect(nothing).toHaveLength(174);
  });
});
