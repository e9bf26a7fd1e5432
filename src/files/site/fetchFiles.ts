import type { ReadSiteFile } from './siteFiles.ts';

/** Where files are served from within this process; no host, so that nothing else answers there. */
const ROOT = '/files-of-this-process/';

const served = new Map<string, ReadSiteFile>();
let original: typeof fetch | undefined;
let count = 0;

/**
 * Lets `fetch` read files under an address of their own, for a module that was written for browsers. Everything else
 * is fetched as before, and once nothing is served any more `fetch` is what it was.
 * @returns the address, which ends with a slash, and how to end it
 */
export function serveToFetch(read: ReadSiteFile): { address: string; end: () => void } {
  count += 1;
  const address = `${ROOT}${count}/`;
  served.set(address, read);
  original ??= replaceFetch();
  return {
    address,
    end: () => {
      served.delete(address);
      if (served.size > 0 || original === undefined) return;
      globalThis.fetch = original;
      original = undefined;
    },
  };
}

function replaceFetch(): typeof fetch {
  const before = globalThis.fetch;
  globalThis.fetch = async (input, options) => {
    const found = typeof input === 'string' ? fileAt(input) : undefined;
    return found === undefined ? before(input, options) : answer(await found);
  };
  return before;
}

function fileAt(url: string): Promise<Uint8Array | undefined> | undefined {
  if (!url.startsWith(ROOT)) return undefined;
  const { pathname } = new URL(url, 'http://localhost');
  const address = pathname.slice(0, pathname.indexOf('/', ROOT.length) + 1);
  return served.get(address)?.(decodeURIComponent(pathname.slice(address.length)));
}

function answer(file: Uint8Array | undefined): Response {
  return file === undefined ? new Response(null, { status: 404 }) : new Response(new Uint8Array(file));
}
