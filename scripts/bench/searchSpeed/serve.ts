import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A line to the reader. */
export type Line = {
  /** Milliseconds until a request's answer begins. */
  readonly roundTrip: number;
  /** Bytes a second of all answers together. */
  readonly bytesPerSecond: number;
};

/** Bytes that went out, and when, in milliseconds since 1970. */
export type Sent = { readonly path: string; readonly bytes: number; readonly at: number };

/** A static server that counts. */
export type CountingServer = {
  /** Its address, without a slash behind. */
  readonly address: string;
  /** Everything that went out since the last call. */
  taken(): Sent[];
  /** Settles when nothing has been asked for so many milliseconds. */
  quiet(milliseconds: number): Promise<void>;
  /** Answers as over a line from now on; `undefined` is as fast as the machine. */
  use(line: Line | undefined): void;
  close(): Promise<void>;
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};
/** Bytes that are sent at once over a line. */
const PIECE = 8_192;

/** Serves a folder to this machine, files as they lie there and nothing packed on the way; bodies are counted. */
export async function countingServer(folder: string): Promise<CountingServer> {
  let line: Line | undefined;
  let sent: Sent[] = [];
  let last = 0;
  let busyUntil = 0;

  async function send(path: string, body: Uint8Array, response: ServerResponse): Promise<void> {
    if (line !== undefined) await wait(line.roundTrip);
    const size = line === undefined ? Math.max(1, body.length) : PIECE;
    for (let at = 0; at < body.length; at += size) {
      const piece = body.subarray(at, at + size);
      if (line !== undefined) {
        busyUntil = Math.max(busyUntil, Date.now()) + (1000 * piece.length) / line.bytesPerSecond;
        await wait(Math.max(0, busyUntil - Date.now()));
      }
      response.write(piece);
      sent.push({ path, bytes: piece.length, at: Date.now() });
    }
    response.end();
    last = Date.now();
  }

  const server = createServer((request, response) => {
    last = Date.now();
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = join(folder, decodeURIComponent(path));
    const reading = file.startsWith(`${folder}${sep}`)
      ? readFile(file)
      : Promise.reject(new Error('outside'));
    reading.then(
      (body) => {
        const type = TYPES[extname(file)] ?? 'application/octet-stream';
        response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length });
        return send(path, body, response);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    address: `http://127.0.0.1:${address.port}`,
    taken: () => sent.splice(0),
    async quiet(milliseconds) {
      do await wait(20);
      while (Date.now() - last < milliseconds);
    },
    use: (next) => {
      line = next;
      sent = [];
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
