import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/files/readSettings.ts';
import { readEvidencePlace } from '../../src/schema/evidenceStore.ts';

const local = {
  kind: 'postgres',
  host: 'localhost',
  port: 5432,
  database: 'outside_in',
  user: 'outside_in',
  schema: 'outside_in',
  sslmode: 'disable',
};

describe('the place of records', () => {
  it.each([
    ['../records', { kind: 'files', folder: '../records' }],
    ['/srv/outside-in/evidence', { kind: 'files', folder: '/srv/outside-in/evidence' }],
    ['C:\\Daten\\Stimmen', { kind: 'files', folder: 'C:\\Daten\\Stimmen' }],
    ['postgres://localhost', local],
    ['postgresql://127.0.0.1:6000/wiki', { ...local, host: '127.0.0.1', port: 6000, database: 'wiki' }],
    ['postgres://a%40b@[::1]/x', { ...local, host: '::1', user: 'a@b', database: 'x' }],
    [
      'postgres://localhost/x?host=/var/run/postgresql',
      { ...local, host: '/var/run/postgresql', database: 'x' },
    ],
    [
      'postgres://u@db.example.com/wiki?schema=voices&sslrootcert=/etc/ca.pem',
      {
        ...local,
        host: 'db.example.com',
        user: 'u',
        database: 'wiki',
        schema: 'voices',
        sslmode: 'verify-full',
        sslrootcert: '/etc/ca.pem',
      },
    ],
    [
      'postgres://u@db.example.com/wiki?sslmode=require',
      { ...local, host: 'db.example.com', user: 'u', database: 'wiki', sslmode: 'require' },
    ],
  ])('%s', (store, place) => {
    expect(readEvidencePlace(store)).toEqual({ ok: true, place });
  });

  it.each([
    ['mysql://localhost/x', /postgres:/],
    ['postgres://u@h:port/x', /postgres:/],
    ['postgres://localhost/x?sslmode=prefer', /sslmode/],
    ['postgres://localhost/x?schema=a;drop', /schema/],
    ['postgres://localhost/x?options=-c', /options/],
    ['postgres://u:Gartenzwerg-77@localhost/x', /OUTSIDE_IN_STORE_PASSWORD/],
    ['postgres://u@localhost/x?password=Gartenzwerg-77', /OUTSIDE_IN_STORE_PASSWORD/],
    ['postgres://u:Gartenzwerg-77@not a host/x', /postgres:/],
  ])('%s is refused with its line and what to do, and without a secret', (store, remedy) => {
    const { problems } = readSettings(
      `name: {de: A, en: A}\ncompany: X\nevidence:\n  store: ${JSON.stringify(store)}\n`,
    );
    expect(problems).toMatchObject([{ file: 'wiki.yaml', line: 4, remedy: expect.stringMatching(remedy) }]);
    expect(JSON.stringify(problems)).not.toContain('Gartenzwerg');
  });
});
