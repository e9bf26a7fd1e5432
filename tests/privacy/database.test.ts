import { expect, it } from 'vitest';
import { connect } from '../../src/evidence/postgres/connect.ts';
import { describeWithServer } from '../warehouse/server.ts';
import { addressOf } from '../warehouse/wiki.ts';
import { privateWiki } from './privateWiki.ts';

describeWithServer('records in PostgreSQL', (test) => {
  it('are erased and removed there, scored again, and not brought back', async () => {
    const wiki = privateWiki({ OUTSIDE_IN_STORE_PASSWORD: test.server().password });
    const settings = wiki.read('content/wiki.yaml') ?? '';
    wiki.write('content/wiki.yaml', `${settings}evidence: {store: '${addressOf(test.server())}'}\n`);
    const rows = ['2025-08', '2026-08'].flatMap((month) =>
      Array.from(
        { length: 8 },
        (_, number) => `${month}-${number},${month}-03,K-${number},Zq${month} sagt K-${number} dazu`,
      ),
    );
    const csv = (retention: number) => {
      wiki.write('neu.csv', `${['id,at,who,text', ...rows].join('\n')}\n`);
      const named = ['--purpose', 'Lernen', '--legal-basis', 'Art. 6', '--retention', String(retention)];
      return wiki.run(['import', 'neu.csv', '--map', 'respondent=who', '--map', 'key=id', ...named]);
    };
    const stored = async () => {
      const connection = await connect(test.place(), test.server().password);
      const found = await connection.rows('select record from outside_in.voices order by id');
      await connection.close();
      return JSON.stringify(found);
    };
    expect((await csv(24)).err).not.toContain('defect');
    const where = '{type: query, source: neu, where: {text: dazu}}';
    wiki.write(
      'content/insights/a.md',
      `---\ntitle: A\nkind: pain\nowner: team\nevidence: [${where}]\n---\n`,
    );

    const erased = await wiki.json(['erase', '--source', 'neu', '--respondent', 'K-3']);
    expect(erased).toMatchObject({
      exit: 0,
      rescored: [{ insight: 'a', before: { n: '8 of 8' }, after: { n: '7 of 7' } }],
    });
    expect(await stored()).not.toContain('K-3');

    const manifest = wiki.read('content/evidence/neu/source.yaml') ?? '';
    wiki.write(
      'content/evidence/neu/source.yaml',
      manifest.replace('retentionMonths: 24', 'retentionMonths: 12'),
    );
    expect((await wiki.run(['retain'])).out).toContain('7 records are gone (2025-08)');
    expect(await stored()).not.toContain('Zq2025');
    expect(wiki.read('content/evidence/neu/counts.jsonl')).toContain('"voices":7');

    expect((await csv(12)).out).toMatch(/erased.*past the retention|past the retention.*erased/s);
    const after = await stored();
    expect(after).not.toMatch(/K-3|Zq2025/);
    expect(after.match(/Zq2026-08/g)).toHaveLength(7);
    expect(await wiki.run(['erase', '--source', 'neu', '--respondent', 'K-3'])).toMatchObject({ exit: 0 });
    wiki.remove();
  }, 120_000);
});
