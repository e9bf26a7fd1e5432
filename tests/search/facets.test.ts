import { expect, test } from 'vitest';
import { parseEntry } from '../../src/files/parseEntry.ts';
import type { Kind } from '../../src/schema/kinds.ts';
import { facetsOf } from '../../src/search/facets.ts';
import type { ConfidenceLevel } from '../../src/wiki/views/states.ts';

/** The facets of an entry that is written like this. */
function facets(kind: Kind, frontMatter: string, confidence?: ConfidenceLevel) {
  const text = kind === 'source' ? frontMatter : `---\n${frontMatter}\n---\n`;
  const file = kind === 'source' ? 'evidence/x/source.yaml' : `any/x.md`;
  const { entry, problems } = parseEntry({ kind, id: 'x', file, text, defaultLanguage: 'de' });
  if (entry === undefined) throw new Error(JSON.stringify(problems));
  return facetsOf(entry, 'de', confidence);
}

test('an insight has all of them', () => {
  const written =
    'title: Anmelden scheitert\nkind: pain\nthemes: [t]\npersonas: [p]\nstages: [j/anmelden]\nchannels: [app]\nowner: team';
  expect(facets('insight', written, 'supported')).toEqual({
    kind: ['insight'],
    theme: ['t'],
    persona: ['p'],
    stage: ['j/anmelden'],
    channel: ['app'],
    owner: ['team'],
    confidence: ['supported'],
    language: ['de'],
  });
});

test('what an entry does not have is left out', () => {
  expect(facets('guide', 'title: Zuhören\ntype: habit\norder: 1')).toEqual({
    kind: ['guide'],
    language: ['de'],
  });
});

test('an insight that no longer holds is withdrawn, however sure we were', () => {
  const written = 'title: Anmelden scheitert\nkind: pain\nstatus: retired';
  expect(facets('insight', written, 'established')).toEqual({
    kind: ['insight'],
    status: ['retired'],
    confidence: ['withdrawn'],
    language: ['de'],
  });
});

test('an action has its status', () => {
  expect(facets('action', 'title: Es lädt schneller\nstatus: proposed').status).toEqual(['proposed']);
});

test('a source has its channel', () => {
  const written =
    'title: {de: Umfrage, en: Survey}\ntool: generic\nchannel: e-mail\nmethod: survey\nsolicited: true\n';
  expect(facets('source', written)).toEqual({ kind: ['source'], channel: ['e-mail'], language: ['de'] });
});

test('a persona is found under itself and its channels', () => {
  const { persona, channel } = facets(
    'persona',
    'title: Familie\nsummary: S\nchannels: [{channel: app, seen: 5, of: 10}]',
  );
  expect({ persona, channel }).toEqual({ persona: ['x'], channel: ['app'] });
});

test('a journey is found under its stages and their channels, each once', () => {
  const stage = (id: string) => `{id: ${id}, title: ${id}, phase: kauf, goal: G, channels: [app, filiale]}`;
  const { stage: stages, channel } = facets(
    'journey',
    `title: Weg\nsummary: S\nstages: [${stage('a')}, ${stage('b')}]`,
  );
  expect({ stages, channel }).toEqual({ stages: ['x/a', 'x/b'], channel: ['app', 'filiale'] });
});
