import { globSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { postgresHome } from '../../scripts/steps/warehouse/postgresHome.ts';
import { fill } from '../warehouse/fill.ts';
import { describeWithServer } from '../warehouse/server.ts';
import { addressOf } from '../warehouse/wiki.ts';
import { fixture, type SmallWiki, smallWiki } from './build.ts';

describeWithServer('a site of records in PostgreSQL', (test) => {
  let wiki: SmallWiki | undefined;
  afterAll(() => {
    delete process.env['OUTSIDE_IN_STORE_PASSWORD'];
    wiki?.remove();
  });

  it('is the same as one of files, byte for byte', async () => {
    wiki = smallWiki('warehouse', fixture('audiences/content'));
    const evidence = join(wiki.content, 'evidence');
    const inFiles = await wiki.build('internal');
    expect(inFiles.exit, inFiles.output).toBe(0);
    const former = `${inFiles.out}-of-files`;
    renameSync(inFiles.out, former);
    rmSync(join(wiki.content, '../internal-cache'), { recursive: true });

    process.env['OUTSIDE_IN_STORE_PASSWORD'] = test.server().password;
    const home = postgresHome(test.place(), test.server().password);
    for (const [index, source] of readdirSync(evidence).entries())
      await fill(home, evidence, source, `run-${index}`);
    await home.close();
    for (const file of globSync('**/*.jsonl', { cwd: evidence })) rmSync(join(evidence, file));
    const settings = join(wiki.content, 'wiki.yaml');
    const text = readFileSync(settings, 'utf8');
    const store = `evidence: {store: "${addressOf(test.server())}", `;
    writeFileSync(settings, text.replace('evidence: {', store));
    const inDatabase = await wiki.build('internal');
    expect(inDatabase.exit, inDatabase.output).toBe(0);
    expect(filesIn(inDatabase.out)).toEqual(filesIn(former));
    expect(filesIn(former).size).toBeGreaterThan(20);
  });
});

function filesIn(folder: string): Map<string, string> {
  const names = globSync('**/*.*', { cwd: folder }).sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'base64')]));
}
