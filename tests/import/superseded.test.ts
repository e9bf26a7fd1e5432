import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { Superseded } from '../../scripts/steps/keep/home.ts';
import { commitRun, completeInStore, completeInterrupted } from '../../scripts/steps/keep/transaction.ts';
import { readTree } from './wiki.ts';

const changes = [{ path: 'evidence/neu/source.yaml', text: 'title: Neu\n' }];

function folder(): string {
  const root = mkdtempSync(join(tmpdir(), 'outside-in-superseded-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

it('a run that another import has overtaken in the database leaves nothing, and troubles no later command', async () => {
  const root = folder();
  const content = join(root, 'content');
  const overtaken = { commit: () => Promise.reject(new Superseded('Another import came between.')) };
  const store = { changes, staged: [], store: overtaken };
  await expect(commitRun(root, content, store, 'run-1', ['neu'])).rejects.toThrow('came between');
  expect(readTree(root)).toEqual({});
  completeInterrupted(root, content);
  await completeInStore(root, content, overtaken);
});

it('a run that is found overtaken after an interruption is given up once, with a sentence', async () => {
  const root = folder();
  const content = join(root, 'content');
  const lost = { commit: () => Promise.reject(new Error('The connection is lost.')) };
  const store = { changes, staged: [], store: lost };
  await expect(commitRun(root, content, store, 'run-1', ['neu'])).rejects.toThrow('lost');
  const overtaken = { commit: () => Promise.reject(new Superseded('Another import came between.')) };
  completeInterrupted(root, content);
  await expect(completeInStore(root, content, overtaken)).rejects.toThrow('came between');
  await completeInStore(root, content, overtaken);
  expect(readTree(root)).toEqual({});
});
