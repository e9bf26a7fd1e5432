import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginForgetting } from '../../scripts/steps/erase/forget.ts';
import { idOf, lines, manifest, type PrivateWiki, privateWiki, pseudonym } from './privateWiki.ts';

let wiki: PrivateWiki;
beforeEach(() => {
  wiki = privateWiki();
  wiki.write('content/evidence/stimmen/source.yaml', manifest());
  const others = Array.from({ length: 9 }, (_, index) => ({
    id: idOf(index + 10),
    at: '2026-08-12',
    respondent: pseudonym(`K-${index + 10}`),
    text: 'Die App tut, was sie soll. Danke dafür.',
    codes: { themes: index < 3 ? ['login'] : [], sentiment: 'positive' },
  }));
  const hers = {
    id: idOf(1),
    at: '2026-08-03',
    respondent: pseudonym('K-1'),
    title: 'Zqtitel ohne Ende',
    text: 'Zqwort eins steht hier ganz allein. Die App tut, was sie soll.',
    answers: { grund: 'Zqantwort weil niemand zurückruft' },
    codes: { themes: ['login'], sentiment: 'negative' },
  };
  const august = lines([hers, ...others]);
  wiki.write('content/evidence/stimmen/2026-08.jsonl', august.records);
  wiki.write('content/evidence/stimmen/2026-08.codes.jsonl', august.codes);
  const undated = lines([
    {
      id: idOf(2),
      respondent: pseudonym('K-1'),
      text: 'Zqwort zwei hat kein Datum.',
      codes: { coder: 'person' },
    },
  ]);
  wiki.write('content/evidence/stimmen/undated.jsonl', undated.records);
  wiki.write('content/evidence/stimmen/undated.codes.jsonl', undated.codes);
  wiki.write(
    'content/evidence/stimmen/rejects.jsonl',
    '{"file":"a.csv","line":3,"reason":"date","value":"Zqrest"}\n',
  );
  wiki.write('content/insights/anmeldung.mdx', insight);
  wiki.write('content/insights/anmeldung.en.mdx', translation);
  wiki.write('content/insights/entwurf.md', draft);
  wiki.write('content/personas/familie.md', persona);
});
afterEach(() => wiki.remove());

const insight = `---
title: Anmelden ist schwer
kind: pain # so sehen wir es
owner: team
evidence:
  - {type: query, source: stimmen, where: {theme: login}, expect: {atLeast: 0.2}}
  - {type: record, record: stimmen/${idOf(1)}, stance: supports, note: 'Sie sagt: „Zqwort eins steht hier ganz allein.“'}
---

Davor steht Text.

<Verbatim record="stimmen/${idOf(1)}" />

> Zqwort eins steht
> hier ganz allein.
>
> — eine Kundin

Dazwischen steht Text. Sie sagte „Zqwort eins
steht hier ganz allein“, und ein anderer sagte „Die App tut, was sie soll“.

<Verbatim record="stimmen/${idOf(10)}" />
`;
const translation = `---
title: Logging in is hard
---

She said "Zqantwort weil niemand zurückruft" and left.
`;
const draft = `---
title: Ein Entwurf
kind: pain
owner: team
status: draft
evidence:
  - {type: record, record: stimmen/${idOf(2)}, stance: supports}
---

::verbatim{record="stimmen/${idOf(2)}"}

> Zqtitel ohne Ende
`;
const persona = `---
title: Familie
owner: team
voices: [stimmen/${idOf(1)}, stimmen/${idOf(10)}]
---
`;
const she = ['erase', '--source', 'stimmen', '--respondent', 'K-1'];
const leftIn = (files: Record<string, string>, word = /zq/i) =>
  Object.keys(files).filter((path) => word.test(files[path] ?? ''));

describe('erasing a person', () => {
  it('takes their words out of records, codes, pins, blocks, quotations, drafts, translations and leftovers', async () => {
    const { exit, out, err } = await wiki.run(she);
    expect([exit, err]).toEqual([0, '']);
    expect(leftIn(wiki.files())).toEqual([]);
    expect(Object.values(wiki.files()).join('')).not.toContain(idOf(1));
    expect(wiki.read('content/evidence/stimmen/undated.jsonl')).toBeUndefined();
    expect(wiki.read('content/evidence/stimmen/2026-08.jsonl')?.trim().split('\n')).toHaveLength(9);
    expect(wiki.read('content/insights/anmeldung.mdx')).toBe(`---
title: Anmelden ist schwer
kind: pain # so sehen wir es
owner: team
evidence:
  - {type: query, source: stimmen, where: {theme: login}, expect: {atLeast: 0.2}}
---

Davor steht Text.

Dazwischen steht Text. Sie sagte „[…]“, und ein anderer sagte „Die App tut, was sie soll“.

<Verbatim record="stimmen/${idOf(10)}" />
`);
    expect(wiki.read('content/insights/anmeldung.en.mdx')).toContain('She said "[…]" and left.');
    expect(wiki.read('content/personas/familie.md')).toContain(`voices: [stimmen/${idOf(10)}]`);
    expect(wiki.read('content/insights/entwurf.md')).toMatch(/^assumption: true$/m);
    expect(out).toContain('2 records are erased (stimmen: 2).');
    expect(out).toContain('insights/anmeldung.mdx:12: a block that showed the record');
    expect((await wiki.run(['check'])).exit).toBe(0);
  });

  it('says which insights say something else now', async () => {
    const { rescored } = await wiki.json(she);
    expect(rescored).toEqual([
      {
        insight: 'anmeldung',
        before: expect.objectContaining({ n: '4 of 10', verdict: expect.stringContaining('supports') }),
        after: expect.objectContaining({ n: '3 of 9' }),
      },
    ]);
  });

  it('shows all that with --dry-run and writes nothing', async () => {
    const before = wiki.files();
    const dry = await wiki.json([...she, '--dry-run']);
    expect(wiki.files()).toEqual(before);
    expect({ ...(await wiki.json(she)), dryRun: true }).toEqual(dry);
  });

  it('is known by the pseudonym, too, and a second time there is nothing left to do', async () => {
    const words = ['erase', '--all-sources', '--respondent', pseudonym('K-1')];
    expect((await wiki.run(words)).exit).toBe(0);
    const after = wiki.files();
    expect(await wiki.run(words)).toMatchObject({ exit: 0, out: expect.stringContaining('erased before') });
    expect(wiki.files()).toEqual(after);
  });

  it('changes nothing and says where, while the words stand in unmarked prose', async () => {
    wiki.write(
      'content/guides/prosa.md',
      `---\ntitle: P\ntype: how-to\nowner: team\n---\n\nZeile.\nWie jemand schrieb: Zqwort eins steht hier ganz allein und das stimmt.\n`,
    );
    const before = wiki.files();
    const { exit, out } = await wiki.run(she);
    expect([exit, out]).toEqual([2, expect.stringContaining('guides/prosa.md:8')]);
    expect(wiki.files()).toEqual(before);
  });

  it('changes nothing either, while the words stand in a file that is no entry', async () => {
    wiki.write('content/notizen/lose.md', 'Am Rand:\nzqwort EINS steht hier  ganz allein\n');
    expect(await wiki.run(she)).toMatchObject({ exit: 2, out: expect.stringContaining('notizen/lose.md:2') });
    expect(wiki.read('content/evidence/stimmen/2026-08.jsonl')).toContain('Zqwort');
  });

  it('leaves short answers alone that may be the name of anything', async () => {
    const answered = lines([
      { id: idOf(5), respondent: pseudonym('K-5'), answers: { frage: 'app', zweite: 'Sehr gut' } },
    ]);
    wiki.write('content/evidence/stimmen/2026-07.jsonl', answered.records);
    wiki.write(
      'content/guides/app.md',
      '---\ntitle: "app"\ntype: how-to\nowner: team\n---\n\nDie „app“ ist nicht „Sehr gut“.\n',
    );
    expect((await wiki.run(['erase', '--source', 'stimmen', '--respondent', 'K-5'])).exit).toBe(0);
    expect(wiki.read('content/guides/app.md')).toContain('title: "app"');
    expect(wiki.read('content/guides/app.md')).toContain('Die „app“ ist nicht „[…]“.');
  });

  it('ends with the next command what an interruption cut short', async () => {
    wiki.write('more.csv', 'id,at,who,text\n7,2026-08-04,K-7,Zqdatei mit einem ganzen Satz\n');
    await wiki.run(['import', 'more.csv', '--source', 'neu']);
    const journals = () =>
      Object.keys(wiki.files()).filter((path) => /^\.cache\/import\/.*\.json$/.test(path));
    expect(journals()).toHaveLength(1);
    beginForgetting(wiki.root, join(wiki.root, 'content'));
    await wiki.run(['check']);
    expect(journals()).toEqual([]);
  });

  it('leaves the journals of imports no way back to the words', async () => {
    wiki.write('more.csv', 'id,at,who,text\n7,2026-08-04,K-7,Zqdatei mit einem ganzen Satz\n');
    await wiki.run(['import', 'more.csv', '--source', 'neu', '--map', 'respondent=who', '--map', 'key=id']);
    wiki.write('more.csv', 'id,at,who,text\n7,2026-08-04,K-7,Zqdatei mit einem anderen Satz\n');
    await wiki.run(['import', 'more.csv', '--source', 'neu']);
    wiki.write('more.csv', '');
    expect((await wiki.run(['erase', '--source', 'neu', '--respondent', 'K-7'])).exit).toBe(0);
    expect(leftIn(wiki.files(), /Zqdatei/)).toEqual([]);
    expect(await wiki.run(['import', '--undo'])).toMatchObject({
      exit: 1,
      err: expect.stringContaining('words were erased'),
    });
  });

  it.each([
    [
      'a source that does not exist',
      ['--source', 'stimme', '--respondent', 'K-1'],
      'Did you mean `stimmen`?',
    ],
    ['no source', ['--respondent', 'K-1'], '--all-sources'],
    ['nobody', ['--source', 'stimmen'], '--respondent'],
    ['somebody unknown', ['--source', 'stimmen', '--respondent', 'K-99'], 'Nothing was found'],
  ])('refuses %s', async (_what, rest, sentence) => {
    const before = wiki.files();
    expect(await wiki.run(['erase', ...rest])).toMatchObject({
      exit: 1,
      err: expect.stringContaining(sentence),
    });
    expect(wiki.files()).toEqual(before);
  });
});

describe('an import after an erasure', () => {
  const csv = (...rows: string[]) => `${['id,at,who,text', ...rows].join('\n')}\n`;
  const rows = [
    '1,2026-08-03,K-1,Die Hotline war nicht zu erreichen',
    '2,2026-08-04,K-2,Alles lief so wie es laufen soll',
    '3,2026-08-05,K-1,Und noch einmal war sie besetzt',
  ];
  const map = ['--map', 'respondent=who', '--map', 'key=id'];

  it('does not bring a person back, also with rows that were never imported before', async () => {
    wiki.write('neu.csv', csv(...rows));
    await wiki.run(['import', 'neu.csv', ...map]);
    await wiki.run(['erase', '--source', 'neu', '--respondent', ' k-1 ']);
    wiki.write('neu.csv', csv(...rows, '4,2026-08-06,K-1,Ein weiterer Satz von derselben Person'));
    const { exit, out } = await wiki.run(['import', 'neu.csv']);
    expect([exit, out]).toEqual([0, expect.stringMatching(/3 .*erased|erased.* 3/)]);
    const evidence = wiki.read('content/evidence/neu/2026-08.jsonl') ?? '';
    expect(evidence.trim().split('\n')).toHaveLength(1);
    expect(evidence).toContain('Alles lief');
  });

  it.each([
    ['by its key', ['--map', 'key=id'], () => '3'],
    [
      'by its id',
      ['--map', 'key=id'],
      (files: string) => /"id":"([a-f0-9]{20})"[^\n]*besetzt/.exec(files)?.[1] ?? '',
    ],
    [
      'by its id where no column is a key',
      ['--map', 'key='],
      (files: string) => /"id":"([a-f0-9]{20})"[^\n]*besetzt/.exec(files)?.[1] ?? '',
    ],
  ])('does not bring a single record back that was erased %s', async (_how, key, name) => {
    wiki.write('neu.csv', csv(...rows));
    await wiki.run(['import', 'neu.csv', ...key, '--map', 'respondent=']);
    const file = () => wiki.read('content/evidence/neu/2026-08.jsonl') ?? '';
    expect((await wiki.run(['erase', '--source', 'neu', '--record', name(file())])).err).toBe('');
    expect(file()).not.toContain('besetzt');
    const after = file();
    await wiki.run(['import', 'neu.csv']);
    expect(file()).toBe(after);
    expect(after.trim().split('\n')).toHaveLength(2);
  });
});
