import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { judgeWiki } from '../../src/evidence/judgeWiki.ts';
import { nodeIo } from '../../src/files/io.ts';
import { readContent } from '../../src/files/readContent.ts';
import { keptCount } from '../../src/schema/record.ts';
import { idOf, lines, manifest, type PrivateWiki, privateWiki, pseudonym } from './privateWiki.ts';

let wiki: PrivateWiki;
const folder = 'content/evidence/stimmen';
const months = ['2025-08', '2025-09', '2025-10', '2026-09'];

/** Twelve voices a month, of which six speak of the login; the wiki's day is 15 October 2026. */
function writeVoices(): void {
  for (const [index, month] of months.entries()) {
    const voices = lines(
      Array.from({ length: 12 }, (_, number) => ({
        id: idOf(index * 100 + number),
        at: `${month}-0${(number % 9) + 1}`,
        respondent: pseudonym(`K-${number}`),
        rating: (number % 5) + 1,
        text: `Zq${month} Wort ${number}`,
        codes: { themes: number < 6 ? ['login'] : [], sentiment: number < 6 ? 'negative' : 'positive' },
      })),
    );
    wiki.write(`${folder}/${month}.jsonl`, voices.records);
    wiki.write(`${folder}/${month}.codes.jsonl`, voices.codes);
  }
  const undated = lines([
    { id: idOf(901), at: '2024', text: 'Zqjahr', codes: { coder: 'person', themes: ['login'] } },
    { id: idOf(902), text: 'Ohne Datum', codes: { themes: ['login'] } },
  ]);
  wiki.write(`${folder}/undated.jsonl`, undated.records);
  wiki.write(`${folder}/undated.codes.jsonl`, undated.codes);
}

beforeEach(() => {
  wiki = privateWiki();
  wiki.write(`${folder}/source.yaml`, manifest('retentionMonths: 12'));
  writeVoices();
  wiki.write(
    'content/insights/anmeldung.md',
    `---\ntitle: Anmelden ist schwer\nkind: pain\nowner: team\nevidence:\n  - {type: query, source: stimmen, where: {theme: login}}\n  - {type: record, record: stimmen/${idOf(3)}, stance: supports}\n---\n\n::verbatim{record="stimmen/${idOf(103)}"}\n`,
  );
});
afterEach(() => wiki.remove());

const judge = async () => {
  const root = join(wiki.root, 'content');
  const { content } = await readContent(root, nodeIo);
  const judged = await judgeWiki(content, { root, audience: 'internal', today: '2026-10-15' });
  const claim = judged.claims.get('anmeldung');
  return {
    base: claim?.main?.answer.base,
    byMonth: claim?.main?.answer.byMonth.map(({ month, hits, base }) => [month, hits, base]),
    items: claim?.items.length,
    volumes: judged.volumes.map(({ month, voices }) => [month, voices]),
  };
};

describe('a build', () => {
  it('leaves out what is past the retention even before anything is removed', async () => {
    expect(await judge()).toMatchObject({
      base: 13,
      byMonth: [
        ['2025-10', 6, 12],
        ['2026-09', 6, 12],
      ],
      items: 1,
    });
  });
});

describe('npm run retain', () => {
  it('removes records and codes past the retention with what showed them, and keeps their trend', async () => {
    const { exit, out } = await wiki.run(['retain']);
    expect([exit, out]).toEqual([0, expect.stringContaining('25 records are gone (2025-08 to 2025-09)')]);
    expect(out).toContain('1 records without a date stay');
    expect(Object.keys(wiki.files()).filter((path) => path.startsWith(folder))).toEqual(
      [
        '2025-10.codes.jsonl',
        '2025-10.jsonl',
        '2026-09.codes.jsonl',
        '2026-09.jsonl',
        'counts.jsonl',
        'source.yaml',
        'undated.codes.jsonl',
        'undated.jsonl',
      ].map((name) => `${folder}/${name}`),
    );
    const all = Object.values(wiki.files()).join('');
    for (const word of ['Zq2025-08', 'Zq2025-09', 'Zqjahr', idOf(901), idOf(3), idOf(103)])
      expect([word, all.includes(word)]).toEqual([word, false]);
    expect(await judge()).toEqual({
      base: 13,
      byMonth: [
        ['2025-08', 6, 12],
        ['2025-09', 6, 12],
        ['2025-10', 6, 12],
        ['2026-09', 6, 12],
      ],
      items: 1,
      volumes: [
        ['2025-08', 12],
        ['2025-09', 12],
        ['2025-10', 12],
        ['2026-09', 12],
        [undefined, 1],
      ],
    });
    expect((await wiki.run(['check'])).exit).toBe(0);
  });

  it('keeps numbers and no words', async () => {
    await wiki.run(['retain']);
    const kept = (wiki.read(`${folder}/counts.jsonl`) ?? '')
      .trim()
      .split('\n')
      .map((line) => keptCount.parse(JSON.parse(line)));
    const of = (month: string) =>
      kept.filter((count) => count.month === month).map(({ month: _month, ...rest }) => rest);
    expect(of('2025-09')).toEqual([
      { dimension: 'all', voices: 12 },
      { dimension: 'theme', value: 'login', voices: 6 },
      { dimension: 'sentiment', value: 'negative', voices: 6 },
      { dimension: 'sentiment', value: 'positive', voices: 6 },
      { dimension: 'channel', value: 'app', voices: 12 },
      { dimension: 'rating', voices: 12, sum: 33 },
    ]);
  });

  it('changes nothing the second time, nor with --dry-run', async () => {
    const before = wiki.files();
    const dry = await wiki.json(['retain', '--dry-run']);
    expect(wiki.files()).toEqual(before);
    expect({ ...(await wiki.json(['retain'])), dryRun: true }).toEqual(dry);
    const after = wiki.files();
    expect(await wiki.json(['retain'])).toMatchObject({ written: [] });
    expect(wiki.files()).toEqual(after);
  });

  it('counts a month once, whatever comes to it later', async () => {
    await wiki.run(['retain']);
    const counts = wiki.read(`${folder}/counts.jsonl`);
    const late = lines([{ id: idOf(999), at: '2025-09-04', text: 'Nachzügler' }]);
    wiki.write(`${folder}/2025-09.jsonl`, late.records);
    await wiki.run(['retain']);
    expect(wiki.read(`${folder}/2025-09.jsonl`)).toBeUndefined();
    expect(wiki.read(`${folder}/counts.jsonl`)).toBe(counts);
  });

  it('says so where no source has a retention', async () => {
    wiki.write(`${folder}/source.yaml`, manifest());
    expect(await wiki.run(['retain'])).toMatchObject({
      exit: 0,
      out: expect.stringContaining('retentionMonths'),
    });
  });
});

describe('an export with rows past the retention', () => {
  const rows = Array.from(
    { length: 8 },
    (_, index) => `${index},2025-0${index + 2}-03,Ein Satz mit der Nummer ${index}`,
  );
  const csv = `${['id,at,text', ...rows].join('\n')}\n`;
  const evidence = () =>
    Object.keys(wiki.files()).filter((path) => /evidence\/alt\/20.*\d\.jsonl$/.test(path)).length;

  it('is imported without them', async () => {
    wiki.write('alt.csv', csv.replace('7,2025-09', '7,2026-09'));
    const { exit, out } = await wiki.run([
      'import',
      'alt.csv',
      '--retention',
      '12',
      '--purpose',
      'Lernen',
      '--legal-basis',
      'Art. 6',
    ]);
    expect([exit, out]).toEqual([0, expect.stringContaining('past the retention')]);
    expect(out).not.toContain('stays out of every build');
    expect(evidence()).toBe(1);
  });

  it('takes nothing away that only `retain` may, and brings nothing back', async () => {
    wiki.write('alt.csv', csv);
    await wiki.run(['import', 'alt.csv', '--map', 'key=id']);
    expect(evidence()).toBe(8);
    const path = 'content/evidence/alt/source.yaml';
    wiki.write(path, `${wiki.read(path)}retentionMonths: 14\n`);
    await wiki.run(['import', 'alt.csv']);
    expect(evidence()).toBe(8);
    await wiki.run(['retain']);
    expect(evidence()).toBe(2);
    await wiki.run(['import', 'alt.csv']);
    expect(evidence()).toBe(2);
  });
});
