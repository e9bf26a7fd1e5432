import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheName } from '../../src/client/offline/names.ts';
import { buildIdOf } from '../../src/integrations/offline/buildId.ts';
import { keepingWorker, takingWorker } from '../../src/integrations/offline/bundle.ts';
import { workerOptions } from '../../src/integrations/offline/workerOptions.ts';
import { type Settings, settings } from '../../src/schema/settings.ts';
import { options, world } from '../client/offline/platform.ts';

const wiki = (own: Partial<Settings> = {}) =>
  settings.parse({ name: { de: 'Wissen', en: 'Knowledge' }, company: 'X', ...own });

describe('what is kept is decided by the setting and the audience', () => {
  it.each([
    [true, 'internal', true],
    [true, 'public', true],
    [true, 'restricted', false],
    [true, 'somebody', false],
    [false, 'internal', false],
    [false, 'restricted', false],
  ])('offline: %s, %s: %s', (offline, audience, keeps) => {
    expect(workerOptions(wiki({ offline }), audience) !== undefined).toBe(keeps);
  });

  it('and by the audience of the settings where a build names none', () => {
    expect(workerOptions(wiki({ offline: true, audience: 'restricted' }))).toBeUndefined();
    expect(workerOptions(wiki({ offline: true }))?.defaultLanguage).toBe('de');
  });

  it('and the page in place of another speaks the languages of the wiki', () => {
    const told = workerOptions(wiki({ offline: true, languages: ['en'] }));
    expect([Object.keys(told?.languages ?? {}), told?.defaultLanguage]).toEqual([['en'], 'en']);
  });
});

describe('the id of a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outside-in-build-'));
  beforeAll(() => {
    mkdirSync(join(folder, 'de'));
    writeFileSync(join(folder, 'de/index.html'), 'a');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is another one with every change, and does not rest on the worker itself', async () => {
    const first = await buildIdOf(folder, 'sw.js');
    writeFileSync(join(folder, 'sw.js'), first);
    expect(await buildIdOf(folder, 'sw.js')).toBe(first);
    writeFileSync(join(folder, 'de/sw.js'), '');
    const second = await buildIdOf(folder, 'sw.js');
    writeFileSync(join(folder, 'de/index.html'), 'b');
    const third = await buildIdOf(folder, 'sw.js');
    expect(new Set([first, second, third]).size).toBe(3);
  });
});

describe('the script of the worker', () => {
  /** Runs it as a browser does, and gives what it listens to. */
  function start(code: string) {
    const platform = world();
    const listeners = new Map<string, (event: unknown) => void>();
    const done: string[] = [];
    const scope = {
      caches: platform.caches,
      location: { origin: platform.origin },
      registration: { unregister: async () => void done.push('unregister') },
      clients: { claim: async () => void done.push('claim') },
      skipWaiting: async () => void done.push('skipWaiting'),
      addEventListener: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
    };
    runInContext(code, createContext({ self: scope, console }));
    async function activate(): Promise<void> {
      const works: Promise<unknown>[] = [];
      for (const type of ['install', 'activate'])
        listeners.get(type)?.({ waitUntil: (work: Promise<unknown>) => works.push(work) });
      await Promise.all(works);
    }
    return { platform, listeners, done, activate };
  }

  const earlier = [cacheName('/', 'b0'), cacheName('/', 'b1'), cacheName('/wissen/', 'b0'), 'other'];

  it('of a new build takes over at once and drops what others have kept', async () => {
    const { platform, listeners, done, activate } = start(await keepingWorker(options));
    for (const name of earlier) await platform.caches.open(name);
    await activate();
    expect(done).toEqual(['skipWaiting', 'claim']);
    expect(await platform.caches.keys()).toEqual(earlier.slice(1));
    expect([...listeners.keys()].sort()).toEqual(['activate', 'fetch', 'install', 'message']);
  });

  it('of a wiki that keeps nothing drops all of its own and itself, and answers nothing', async () => {
    const { platform, listeners, done, activate } = start(await takingWorker('/'));
    for (const name of earlier) await platform.caches.open(name);
    await activate();
    expect(done).toEqual(['skipWaiting', 'unregister']);
    expect(await platform.caches.keys()).toEqual(earlier.slice(2));
    expect(listeners.has('fetch')).toBe(false);
  });
});
