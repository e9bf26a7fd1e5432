import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { indexFiles } from '../../../src/client/search/indexFiles.ts';

afterEach(() => vi.unstubAllGlobals());

/** Serves one answer and notes what was asked for. */
function serving(body: Uint8Array<ArrayBuffer> | null, status = 200) {
  const asked: [string, RequestCache | undefined][] = [];
  vi.stubGlobal('fetch', async (address: string, options: RequestInit) => {
    asked.push([address, options.cache]);
    return new Response(body, { status });
  });
  return asked;
}

const words = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('files of the small index', () => {
  it('are unpacked, and may be kept by the browser', async () => {
    const asked = serving(new Uint8Array(gzipSync('Erkenntnis')));
    expect(words(await indexFiles('/search/')('terms.1a2b.gz'))).toBe('Erkenntnis');
    expect(asked).toEqual([['/search/terms.1a2b.gz', undefined]]);
  });

  it('are taken as they are where the server had them unpacked', async () => {
    serving(new TextEncoder().encode('Erkenntnis'));
    expect(words(await indexFiles('/search/')('terms.1a2b.gz'))).toBe('Erkenntnis');
  });

  it('begin with one that is asked for anew every time', async () => {
    const asked = serving(new TextEncoder().encode('{}'));
    await indexFiles('/wiki/search/')('index.json');
    expect(asked).toEqual([['/wiki/search/index.json', 'no-cache']]);
  });

  it('are absent one by one', async () => {
    serving(null, 404);
    expect(await indexFiles('/search/')('terms.old.gz')).toBeUndefined();
  });

  it.each([
    ['never built', 'index.json', 404, 'notBuilt'],
    ['refused', 'index.json', 503, 'failed'],
    ['refused', 'terms.1a2b.gz', 500, 'failed'],
  ])('are unavailable where they were %s (%s)', async (_why, path, status, reason) => {
    serving(null, status);
    await expect(indexFiles('/search/')(path)).rejects.toMatchObject({ reason });
  });
});
