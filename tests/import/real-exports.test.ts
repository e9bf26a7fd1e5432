import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestWiki, testWiki } from './wiki.ts';

const data = resolve(import.meta.dirname, '../../../shared/data');
const absent = !existsSync(data);
const skipped = absent ? ' (skipped: the folder ../shared/data is absent)' : '';

describe.skipIf(absent)(`real exports${skipped}`, { timeout: 60_000 }, () => {
  let wiki: TestWiki;
  beforeEach(() => {
    wiki = testWiki();
  });
  afterEach(() => wiki.remove());

  it('2,067 complaints come in whole, and the last row is rejected by its line', async () => {
    const { exit, sources } = await wiki.report([
      join(data, 'cfpb-complaints/complaints.csv'),
      '--map',
      'theme=Issue',
    ]);
    expect(exit).toBe(2);
    expect(sources[0]?.counts).toMatchObject({ read: 2068, new: 2067, skipped: 0, rejected: 1 });
    const records = wiki.records('complaints');
    expect(records).toHaveLength(2067);
    expect(records.filter(({ text }) => text !== '')).toHaveLength(389);
    expect(records.filter(({ at }) => at === undefined)).toEqual([]);
    const rejects = wiki.files()['evidence/complaints/rejects.jsonl'] ?? '';
    expect(JSON.parse(rejects)).toMatchObject({ line: 3302, reason: expect.stringContaining('not closed') });
    expect(
      wiki.codes('complaints').filter(({ coder, themes }) => coder === 'column' && themes.length === 1),
    ).toHaveLength(2067);
  });

  it('10,003 messages come in with their 77 intents as draft themes', async () => {
    const { exit, sources } = await wiki.report([
      join(data, 'banking77/train.csv'),
      '--source',
      'banking',
      '--map',
      'theme=category',
    ]);
    expect(exit).toBe(0);
    expect(sources[0]?.counts).toMatchObject({ read: 10003, new: 10003 });
    expect(wiki.records('banking')).toHaveLength(10003);
    expect(wiki.files()['taxonomy/themes.yaml']?.match(/status: draft/g)).toHaveLength(77);
  });

  it('1,040 passengers answered closed questions only: 352 of the 854 who answered find reclining rude', async () => {
    const { exit, sources } = await wiki.report([join(data, 'surveymonkey/flying-etiquette.csv')]);
    expect(exit).toBe(0);
    expect(sources[0]?.counts).toMatchObject({ read: 1040, new: 1040 });
    expect(sources[0]?.mapping).not.toHaveProperty('text');
    const answers = wiki
      .records('flying-etiquette')
      .map(({ answers: given }) => given?.['is-itrude-to-recline-your-seat-on-a-plane']);
    expect(answers).toHaveLength(1040);
    expect(answers.filter((answer) => answer !== null && answer !== undefined)).toHaveLength(854);
    expect(answers.filter((answer) => typeof answer === 'string' && answer.startsWith('Yes'))).toHaveLength(
      352,
    );
  });

  it('13 issues stand in recorded answers of GitHub, each created and then listed', async () => {
    const file = 'github-issues/octokit-paginate-issues.raw-fixture.json';
    const { exit, sources } = await wiki.report([join(data, file), '--source', 'issues']);
    expect(exit).toBe(0);
    expect(sources[0]).toMatchObject({ tool: 'github-issues' });
    expect(sources[0]?.counts).toMatchObject({ new: 13, rejected: 0 });
    expect(sources[0]?.skipped).toEqual({ 'no text and no answers': 2, 'repeated row': 13 });
    expect(wiki.records('issues').map(({ title }) => title)).toContain('Test issue 13');
  });
});
