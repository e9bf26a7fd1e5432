import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isExpired, KEPT_FOR, keptAt, surplus, titleIn } from '../../../src/client/offline/copy.ts';
import { cacheName } from '../../../src/client/offline/names.ts';
import { MOST } from '../../../src/client/offline/rules.ts';
import { shelfOf } from '../../../src/client/offline/shelf.ts';
import { at, fromNetwork, options, world } from './platform.ts';

const NAME = cacheName('/', 'b1');
const day = KEPT_FOR / 7;
const pageOf = (title: string) =>
  fromNetwork(`<html><head><title>${title}</title></head><body>x</body></html>`);

describe('a copy is kept for seven days', () => {
  const now = Date.UTC(2026, 9, 15);
  it.each([
    ['just now', now, false],
    ['a moment less than seven days ago', now - KEPT_FOR + 1, false],
    ['seven days ago', now - KEPT_FOR, true],
    ['a year ago', now - 52 * KEPT_FOR, true],
    ['in a future that nobody can tell the age of', now + 1, true],
    ['nobody knows when', Number.NaN, true],
  ])('kept %s', (_when, since, expired) => {
    expect(isExpired(since, now)).toBe(expired);
  });

  it('counted from the last time that the network gave it', async () => {
    const given = world();
    const shelf = shelfOf(options, given);
    await shelf.settle(at('/de/a/'), 'page', pageOf('A'));
    given.time += 6 * day;
    expect(await shelf.find(at('/de/a/'))).toBeDefined();
    await shelf.settle(at('/de/a/'), 'page', pageOf('A'));
    given.time += 6 * day;
    expect(await (await shelf.find(at('/de/a/')))?.text()).toContain('<title>A');
    given.time += day;
    expect(await shelf.pages()).toEqual([]);
    expect(await shelf.find(at('/de/a/'))).toBeUndefined();
    expect(await given.paths(NAME)).toEqual([]);
  });

  it('and goes without being asked for', async () => {
    const given = world();
    const shelf = shelfOf(options, given);
    await shelf.settle(at('/de/a/'), 'page', pageOf('A'));
    given.time += 4 * day;
    await shelf.settle(at('/de/b/'), 'page', pageOf('B'));
    given.time += 4 * day;
    await shelf.sweep();
    expect(await given.paths(NAME)).toEqual(['/de/b/']);
  });
});

describe('the copies of other builds', () => {
  it('go with the first look around, those of other wikis stay', async () => {
    const given = world();
    await shelfOf({ ...options, build: 'b0' }, given).settle(at('/de/a/'), 'page', pageOf('A'));
    await shelfOf({ ...options, base: '/de/' }, given).settle(at('/de/a/'), 'page', pageOf('A'));
    const shelf = shelfOf(options, given);
    expect(await shelf.find(at('/de/a/'))).toBeUndefined();
    await shelf.sweep();
    expect((await given.caches.keys()).sort()).toEqual([NAME, cacheName('/de/', 'b1')].sort());
  });
});

describe('when there are too many', () => {
  it('the oldest go first, whatever their order, and all others stay', () => {
    const times = fc.array(fc.oneof(fc.integer(), fc.constant(Number.NaN)), { maxLength: 30 });
    fc.assert(
      fc.property(times, fc.nat(35), (given, most) => {
        const copies = given.map((since, index) => ({ url: String(index), since }));
        const gone = surplus(copies, most);
        const stay = copies.filter((copy) => !gone.includes(copy));
        expect(stay.length).toBe(Math.min(most, copies.length));
        const age = (since: number) => (Number.isNaN(since) ? Number.NEGATIVE_INFINITY : since);
        const oldest = Math.min(...stay.map(({ since }) => age(since)));
        expect(gone.every(({ since }) => age(since) <= oldest)).toBe(true);
      }),
    );
  });

  it(`pages stay below ${MOST.page}, and no search file goes for a page`, async () => {
    const given = world();
    const shelf = shelfOf(options, given);
    await shelf.settle(
      at('/search/a.json'),
      'search',
      fromNetwork('{}', { headers: { 'content-type': 'application/json' } }),
    );
    for (let index = 0; index < MOST.page + 3; index += 1) {
      given.time += 1;
      await shelf.settle(at(`/de/${index}/`), 'page', pageOf(`P${index}`));
      // One that is read again is no longer among the oldest.
      if (index === 100) await shelf.settle(at('/de/0/'), 'page', pageOf('P0'));
    }
    const paths = await given.paths(NAME);
    expect(paths).toHaveLength(MOST.page + 1);
    expect(paths).toContain('/search/a.json');
    expect(paths).toContain('/de/0/');
    for (const gone of ['/de/1/', '/de/2/', '/de/3/']) expect(paths).not.toContain(gone);
  });
});

describe('an answer of the network', () => {
  it.each<[string, Parameters<typeof fromNetwork>[1], boolean]>([
    ['that the page is gone', { status: 404 }, false],
    ['that it is elsewhere', { type: 'opaqueredirect', status: 200 }, false],
    ['that must not be stored', { headers: { 'cache-control': 'no-store' } }, false],
    ['of a server that is out of order', { status: 503 }, true],
  ])('%s: is the copy still there? %#', async (_what, own, stays) => {
    const given = world();
    const shelf = shelfOf(options, given);
    await shelf.settle(at('/de/a/'), 'page', pageOf('A'));
    await shelf.settle(at('/de/a/'), 'page', fromNetwork('<p>', own));
    expect(await given.paths(NAME)).toEqual(stays ? ['/de/a/'] : []);
  });

  it('is kept as it was, without what only its transfer needed', async () => {
    const given = world();
    const shelf = shelfOf(options, given);
    const headers = {
      vary: '*',
      'content-encoding': 'gzip',
      'content-security-policy': "default-src 'self'",
    };
    await shelf.settle(at('/de/a/?q=1'), 'page', fromNetwork('<title>Ä &amp; B</title>', { headers }));
    const copy = await shelf.find(at('/de/a/#b'));
    expect([copy?.headers.get('vary'), copy?.headers.get('content-encoding')]).toEqual([null, null]);
    expect(copy?.headers.get('content-security-policy')).toBe("default-src 'self'");
    expect(copy && keptAt(copy)).toBe(given.time);
    expect(await copy?.text()).toBe('<title>Ä &amp; B</title>');
    expect(await shelf.pages()).toEqual([{ path: '/de/a/', title: 'Ä &amp; B', since: given.time }]);
  });
});

it('kept pages are offered with the newest first; what only leads elsewhere is not, nor are files', async () => {
  const given = world();
  const shelf = shelfOf(options, given);
  const forward =
    '<head><meta http-equiv="refresh" content="0; url=/de/"><title>Umgezogen</title></head><body>';
  await shelf.settle(at('/'), 'page', fromNetwork(forward));
  await shelf.settle(at('/de/a/'), 'page', pageOf('A'));
  given.time += 1;
  await shelf.settle(at('/de/b/'), 'page', pageOf('B'));
  await shelf.settle(
    at('/accent.css'),
    'asset',
    fromNetwork('', { headers: { 'content-type': 'text/css' } }),
  );
  expect((await shelf.pages()).map(({ path }) => path)).toEqual(['/de/b/', '/de/a/']);
  expect(await shelf.styles()).toEqual(['/accent.css']);
  expect(titleIn('<body><svg><title>Kurve</title></svg></body>')).toBeUndefined();
});
