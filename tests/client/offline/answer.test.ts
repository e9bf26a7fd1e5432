import { describe, expect, it } from 'vitest';
import { answer, type Desk, keepRead } from '../../../src/client/offline/answer.ts';
import { KEPT_FOR } from '../../../src/client/offline/copy.ts';
import { cacheName } from '../../../src/client/offline/names.ts';
import type { Sort } from '../../../src/client/offline/rules.ts';
import { shelfOf } from '../../../src/client/offline/shelf.ts';
import { at, fromNetwork, options, world } from './platform.ts';

const NAME = cacheName('/', 'b1');
const day = KEPT_FOR / 7;
const STYLE = '/_astro/styles.BiBeyWiQ.css';
const css = (text: string) => () => fromNetwork(text, { headers: { 'content-type': 'text/css' } });
const html = (title: string) => () => fromNetwork(`<title>${title}</title><body>${title}</body>`);

function deskOf() {
  const platform = world();
  const works: Promise<void>[] = [];
  const desk: Desk = {
    options,
    platform,
    shelf: shelfOf(options, platform),
    later: (work) => void works.push(work),
  };
  /** Asks, and waits for what goes on behind the answer. */
  async function ask(path: string, sort: Sort): Promise<Response> {
    const response = await answer(new Request(at(path)), sort, desk);
    await Promise.all(works.splice(0));
    return response;
  }
  return { desk, platform, ask };
}

describe('a page', () => {
  it('comes from the network while there is one, though a copy is kept', async () => {
    const { platform, ask } = deskOf();
    platform.network.set(at('/de/a/'), html('before'));
    await ask('/de/a/', 'page');
    platform.network.set(at('/de/a/'), html('after'));
    expect(await (await ask('/de/a/', 'page')).text()).toContain('after');
    platform.network.clear();
    expect(await (await ask('/de/a/?q=1', 'page')).text()).toContain('after');
  });

  it('that was not found is answered so, and not by a copy', async () => {
    const { platform, ask } = deskOf();
    platform.network.set(at('/de/a/'), html('before'));
    await ask('/de/a/', 'page');
    platform.network.set(at('/de/a/'), () => fromNetwork('', { status: 404 }));
    expect((await ask('/de/a/', 'page')).status).toBe(404);
    platform.network.clear();
    expect((await ask('/de/a/', 'page')).status).toBe(503);
  });

  it('that is too old or was never read is answered by one that says so and is not kept', async () => {
    const { platform, ask } = deskOf();
    platform.network.set(at('/de/a/'), html('old'));
    await ask('/de/a/', 'page');
    platform.network.clear();
    platform.time += KEPT_FOR;
    for (const path of ['/de/a/', '/de/never/']) {
      const response = await ask(path, 'page');
      expect(response.status).toBe(503);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(await response.text()).toContain(options.languages.de?.words.none);
    }
    expect(await platform.paths(NAME)).toEqual([]);
  });
});

describe('a file', () => {
  it('that never changes is asked for once, and looked up again after a day, so that it outlives no build', async () => {
    const { platform, ask } = deskOf();
    platform.network.set(at(STYLE), css('a'));
    for (let time = 0; time < 3; time += 1) await ask(STYLE, 'asset');
    expect(platform.asked).toHaveLength(1);
    platform.time += day;
    expect((await ask(STYLE, 'asset')).status).toBe(200);
    expect(platform.asked).toHaveLength(2);
    platform.time += 6.5 * day;
    platform.network.clear();
    expect(await (await ask(STYLE, 'asset')).text()).toBe('a');
  });

  it('that never changes and is gone is dropped when it is looked up', async () => {
    const { platform, ask } = deskOf();
    platform.network.set(at(STYLE), css('a'));
    await ask(STYLE, 'asset');
    platform.network.set(at(STYLE), () => fromNetwork('', { status: 404 }));
    platform.time += day;
    await ask(STYLE, 'asset');
    expect(await platform.paths(NAME)).toEqual([]);
  });

  it('that may change comes from the network, and from the copy without one', async () => {
    const { platform, ask } = deskOf();
    platform.network.set(at('/accent.css'), css('a'));
    await ask('/accent.css', 'asset');
    platform.network.set(at('/accent.css'), css('b'));
    expect(await (await ask('/accent.css', 'asset')).text()).toBe('b');
    platform.network.clear();
    expect(await (await ask('/accent.css', 'asset')).text()).toBe('b');
  });

  it('that is not kept fails without a network, as it would without a worker', async () => {
    const { ask } = deskOf();
    expect((await ask(STYLE, 'asset')).type).toBe('error');
  });
});

describe('what a page says that it has loaded', () => {
  it('is kept as far as it may be, and asked for only where it is not kept', async () => {
    const { desk, platform, ask } = deskOf();
    platform.network.set(at(STYLE), css('a'));
    platform.network.set(at('/de/a/'), html('A'));
    platform.network.set(at('/favicon.svg'), css('x'));
    await ask(STYLE, 'asset');
    platform.asked.splice(0);
    const told = [
      at('/de/a/'),
      at(STYLE),
      at('/favicon.svg'),
      'https://other.example/a.css',
      at('/sw.js'),
      'x',
      at('/de/gone/'),
    ];
    await keepRead(told, desk);
    expect(platform.asked).toEqual([at('/de/a/'), at('/de/gone/')]);
    expect(await platform.paths(NAME)).toEqual([STYLE, '/de/a/']);
  });
});
