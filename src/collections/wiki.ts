import { getCollection } from 'astro:content';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { storeState } from '../evidence/open.ts';
import { contentRoot, nodeIo } from '../files/io.ts';
import { readSettings, SETTINGS_FILE } from '../files/readSettings.ts';
import type { StoredFile } from './loader.ts';
import { type Found, lastWiki, textOf, type Wiki, wikiOf } from './makeWiki.ts';

/**
 * The wiki of this build, made once. In development it is made anew when a file has changed.
 * @throws EvidenceError where a record is malformed.
 */
export async function getWiki(): Promise<Wiki> {
  const last = lastWiki();
  if (last !== undefined && import.meta.env.PROD) return last.wiki;
  const root = contentRoot(process.env, process.cwd());
  return wikiOf(root, await atRest(root));
}

/** Milliseconds without a change after which files rest, and how often that is waited for. */
const rest = 60;
const mostRests = 20;

/**
 * What there is to make a wiki of. In development it is waited for until files rest: an import puts many in their
 * places, and a wiki made of some of them would only be made again.
 */
async function atRest(root: string): Promise<Found> {
  let found = await findAll(root);
  if (import.meta.env.PROD) return found;
  for (let rests = 0; rests < mostRests && found.stamp !== lastWiki()?.stamp; rests += 1) {
    if (Date.now() - found.latest >= rest) return found;
    await setTimeout(rest);
    const again = await findAll(root);
    if (again.stamp === found.stamp) return again;
    found = again;
  }
  return found;
}

/** What was found, and when a file last came to where it lies, in milliseconds since 1970. */
type FoundAt = Found & { latest: number };

async function findAll(root: string): Promise<FoundAt> {
  const stored = (await getCollection('wiki')).map(({ data }) => data);
  const outside = await recordsOutside(root);
  const states = await statesOf(root);
  return {
    stored,
    stamp: stampOf(stored, states, outside),
    latest: Math.max(0, ...states.map(({ arrived }) => arrived)),
  };
}

/** What tells records outside the content folder from others: the names and dates of their files, or what a database says. */
async function recordsOutside(root: string): Promise<string> {
  const { settings } = readSettings(await textOf(join(root, SETTINGS_FILE)));
  return (await storeState(settings.evidence, { root, env: process.env })) ?? '';
}

/** A file of the content folder: what tells its states apart, and when it came there; a renamed one keeps its older date. */
type FileState = { name: string; state: string; arrived: number };

/** States of what lies beside the entries; in development of entries, too, to know when all files rest. */
async function statesOf(root: string): Promise<FileState[]> {
  const names = (await nodeIo.list(root)).filter((name) => isBeside(name) || !import.meta.env.PROD);
  const states = await Promise.all(names.map((name) => stateOf(root, name)));
  return states.filter((state) => state !== undefined);
}

async function stateOf(root: string, name: string): Promise<FileState | undefined> {
  try {
    const { mtimeMs, ctimeMs, size } = await stat(join(root, name));
    return { name, state: `${name} ${mtimeMs} ${size}`, arrived: ctimeMs };
  } catch (error) {
    // What an import has put beside its place goes when it is there.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Digests of entries, and sizes and times of all that lies beside them. */
function stampOf(stored: readonly StoredFile[], states: readonly FileState[], outside: string): string {
  const digests = stored.map(({ digest }) => digest).sort();
  const beside = states.filter(({ name }) => isBeside(name)).map(({ state }) => state);
  return [...digests, ...beside, outside].join('\n');
}

function isBeside(name: string): boolean {
  return /\.(jsonl|yaml)$/.test(name);
}
