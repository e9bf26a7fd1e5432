/** What is used of one of the browser's caches. */
export type CopyCache = {
  /** The copy under an address. */
  match(url: string): Promise<Response | undefined>;
  /** Keeps a copy in place of an earlier one. */
  put(url: string, copy: Response): Promise<void>;
  /** Removes a copy. */
  delete(url: string): Promise<boolean>;
  /** Addresses of all copies. */
  keys(): Promise<readonly { readonly url: string }[]>;
};

/** What is used of the browser's caches of this origin. */
export type CacheShelf = {
  /** Opens one, and makes it where there is none. */
  open(name: string): Promise<CopyCache>;
  /** Names of all, also of other software on the same origin. */
  keys(): Promise<string[]>;
  /** Removes one with all copies in it. */
  delete(name: string): Promise<boolean>;
};

/** What the logic of the worker needs of the world. */
export type Platform = {
  readonly caches: CacheShelf;
  /** Asks the network. Rejects where it cannot be reached. */
  fetch(request: Request): Promise<Response>;
  /** Milliseconds since 1970. */
  now(): number;
  /** The site's own origin, such as `https://wissen.musterbank.example`. */
  readonly origin: string;
  /** Says what did not work and harms no reader, for whoever looks into it. */
  report(error: unknown): void;
};

/** An event that keeps the worker alive until some work is done. */
type Lasting = { waitUntil(work: Promise<unknown>): void };

/** An event about a request. */
type Asking = Lasting & { readonly request: Request; respondWith(answer: Promise<Response>): void };

/** An event about what a page says. */
type Telling = Lasting & { readonly data: unknown };

/** What is used of a service worker's global scope; the types of documents and of workers exclude each other. */
export type WorkerScope = {
  readonly caches: CacheShelf;
  readonly location: { readonly origin: string };
  readonly registration: { unregister(): Promise<boolean> };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asking) => void): void;
  addEventListener(type: 'message', listener: (event: Telling) => void): void;
};
