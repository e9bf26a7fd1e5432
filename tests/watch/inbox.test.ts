import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finish, rejectedFiles, removeOld } from '../../scripts/steps/watch/finish.ts';
import { type Dropped, droppedFiles, patience } from '../../scripts/steps/watch/inbox.ts';
import { sourceOf } from '../../scripts/steps/watch/source.ts';
import { folderWith, put, writtenAt } from './folder.ts';

const dropped = (name: string, folder = ''): Dropped => ({
  path: `/${name}`,
  name,
  folder,
  size: 3,
  written: 0,
});

describe('files in the inbox', () => {
  it('are those that people dropped, into it or into the folder of a source', () => {
    const inbox = folderWith({
      'a.csv': 'a',
      'nps/b.csv': 'b',
      'nps/deeper/c.csv': 'too deep',
      'done/d.csv': 'imported',
      'rejected/e.csv': 'refused',
      '.hidden.csv': 'hidden',
      '~$a.xlsx': 'lock of a program that has it open',
      'a.csv.part': 'still coming',
      'b.crdownload': 'still coming',
      'README.md': 'a note to people',
      'a.csv.report.txt': 'a report',
    });
    expect(
      droppedFiles(inbox)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['a.csv', 'nps/b.csv']);
  });

  it('come in the order in which they were written', () => {
    const inbox = folderWith({ 'b.csv': '1', 'a.csv': '2', 'c.csv': '3' });
    writtenAt(join(inbox, 'b.csv'), new Date(1_000_000));
    writtenAt(join(inbox, 'a.csv'), new Date(3_000_000));
    writtenAt(join(inbox, 'c.csv'), new Date(2_000_000));
    expect(droppedFiles(inbox).map(({ name }) => name)).toEqual(['b.csv', 'c.csv', 'a.csv']);
  });

  it('are none where there is no folder', () => {
    expect(droppedFiles('/nowhere/at/all')).toEqual([]);
  });
});

describe('a file is complete', () => {
  const names = (files: Dropped[]) => files.map(({ name }) => name);

  it('when it has stayed the same for long enough', () => {
    const waiting = patience(500);
    expect(names(waiting.complete([dropped('a.csv')], 0))).toEqual([]);
    expect(names(waiting.complete([dropped('a.csv')], 499))).toEqual([]);
    expect(names(waiting.complete([dropped('a.csv')], 500))).toEqual(['a.csv']);
  });

  it('not while it grows', () => {
    const waiting = patience(500);
    for (let now = 0; now < 3000; now += 400)
      expect(waiting.complete([{ ...dropped('a.csv'), size: now + 1, written: now }], now)).toEqual([]);
  });

  it('not yet when it is empty, for somebody may have only begun', () => {
    const waiting = patience(500);
    const empty = { ...dropped('a.csv'), size: 0 };
    expect(waiting.complete([empty], 0)).toEqual([]);
    expect(waiting.complete([empty], 4999)).toEqual([]);
    expect(names(waiting.complete([empty], 5000))).toEqual(['a.csv']);
  });

  it('anew when it went and came again', () => {
    const waiting = patience(500);
    waiting.complete([dropped('a.csv')], 0);
    waiting.complete([], 300);
    expect(waiting.complete([dropped('a.csv')], 600)).toEqual([]);
  });
});

const known = ['nps', 'nps-befragung', 'tickets'];
const sources: readonly [name: string, folder: string, source: string | undefined][] = [
  ['nps/export.csv', 'nps', 'nps'],
  ['App Bewertungen/x.csv', 'App Bewertungen', 'app-bewertungen'],
  ['tickets.json', '', 'tickets'],
  ['nps-befragung-2026-10.csv', '', 'nps-befragung'],
  ['NPS_Befragung 2026-10-01 (2).csv', '', 'nps-befragung'],
  ['nps-neu.csv', '', undefined],
  ['etwas.csv', '', undefined],
];

describe('the source of a dropped file', () => {
  it.each(sources)('of %s in %j is %s', (name, folder, source) => {
    expect(sourceOf(dropped(name, folder), known)).toBe(source);
  });
});

describe('a finished file', () => {
  it('is moved with its report beside it, redacted', () => {
    const inbox = folderWith({ 'nps/a.csv': 'words' });
    const [file] = droppedFiles(inbox);
    if (!file) throw new Error('The file is not seen.');
    expect(finish(inbox, file, 'done', 'Row 2: erika.beispiel@example.org')).toBe('done/nps/a.csv');
    expect(readFileSync(join(inbox, 'done/nps/a.csv'), 'utf8')).toBe('words');
    expect(readFileSync(join(inbox, 'done/nps/a.csv.report.txt'), 'utf8')).toBe('Row 2: [E-Mail]');
    expect(droppedFiles(inbox)).toEqual([]);
  });

  it('never takes the place of another', () => {
    const inbox = folderWith();
    for (const text of ['one', 'two', 'three']) {
      put(inbox, 'a.csv', text);
      const [file] = droppedFiles(inbox);
      if (file) finish(inbox, file, 'rejected', 'why');
    }
    const texts = ['a.csv', 'a (2).csv', 'a (3).csv'].map((name) =>
      readFileSync(join(inbox, 'rejected', name), 'utf8'),
    );
    expect(texts).toEqual(['one', 'two', 'three']);
    expect(rejectedFiles(inbox)).toBe(3);
  });

  it('is removed with its report some days after it was imported, whatever its own date', () => {
    const inbox = folderWith({ 'done/old.csv': 'o', 'done/new.csv': 'n', 'rejected/kept.csv': 'k' });
    const now = Date.UTC(2026, 9, 15);
    const days = (count: number) => new Date(now - count * 86_400_000);
    for (const [name, age] of [
      ['old', 8],
      ['new', 6],
    ] as const) {
      put(inbox, `done/${name}.csv.report.txt`, 'fine');
      writtenAt(join(inbox, `done/${name}.csv`), days(400));
      writtenAt(join(inbox, `done/${name}.csv.report.txt`), days(age));
    }
    expect(removeOld(inbox, 7, now)).toBe(1);
    expect(readdirSync(join(inbox, 'done')).sort()).toEqual(['new.csv', 'new.csv.report.txt']);
    expect(existsSync(join(inbox, 'rejected/kept.csv'))).toBe(true);
  });
});
