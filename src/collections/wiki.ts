import { getCollection } from 'astro:content';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type JudgedWiki, judgeWiki } from '../evidence/judgeWiki.ts';
import { storeState } from '../evidence/open.ts';
import { contentRoot, nodeIo } from '../files/io.ts';
import { vocabularyPath } from '../files/paths.ts';
import { readSettings, SETTINGS_FILE } from '../files/readSettings.ts';
import { readVocabulary } from '../files/readTaxonomy.ts';
import { joinTranslations, type LooseTranslation } from '../files/translations.ts';
import { type Visibility, visibility } from '../schema/fields.ts';
import { VOCABULARIES } from '../schema/kinds.ts';
import type { Settings } from '../schema/settings.ts';
import type { Entry, EntryKey, Taxonomy } from '../wiki/entry.ts';
import { buildGraph } from '../wiki/graph/buildGraph.ts';
import { filterAudience } from '../wiki/graph/filterAudience.ts';
import type { Graph } from '../wiki/graph/graph.ts';
import type { StoredFile } from './loader.ts';

/** The wiki of one build: what the audience may see, connected and judged. */
export type Wiki = {
  /** The content folder, absolute. */
  root: string;
  /** Whom the build is for. */
  audience: Visibility;
  /** The company's settings. */
  settings: Settings;
  /** Entries, values and what refers to what. */
  graph: Graph;
  /** What the evidence says. */
  judged: JudgedWiki;
  /** Hash of everything the wiki was made of; another one means another wiki. */
  stamp: string;
};

let known: { stamp: string; wiki: Promise<Wiki> } | undefined;

/**
 * The wiki of this build, made once. In development it is made anew when a file has changed.
 * @throws EvidenceError where a record is malformed.
 */
export async function getWiki(): Promise<Wiki> {
  if (known !== undefined && import.meta.env.PROD) return known.wiki;
  const root = contentRoot(process.env, process.cwd());
  const { stored, stamp } = await atRest(root);
  if (known?.stamp !== stamp) known = { stamp, wiki: makeWiki(root, stored, stamp) };
  return known.wiki;
}

type Found = { stored: StoredFile[]; stamp: string };

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
  for (let rests = 0; rests < mostRests && found.stamp !== known?.stamp; rests += 1) {
    await setTimeout(rest);
    const again = await findAll(root);
    if (again.stamp === found.stamp) return again;
    found = again;
  }
  return found;
}

async function findAll(root: string): Promise<Found> {
  const stored = (await getCollection('wiki')).map(({ data }) => data);
  return { stored, stamp: await stampOf(root, stored, await recordsOutside(root)) };
}

async function makeWiki(root: string, stored: readonly StoredFile[], stamp: string): Promise<Wiki> {
  const { settings } = readSettings(await textOf(join(root, SETTINGS_FILE)));
  const taxonomy = await readTaxonomy(root);
  const entries = await entriesOf(root, stored);
  const audience = audienceOf(settings);
  const content = filterAudience({ settings, taxonomy, entries }, audience, !import.meta.env.PROD);
  const graph = buildGraph(content);
  const today = new Date().toISOString().slice(0, 10);
  const cache = process.env['OUTSIDE_IN_CACHE'];
  const judged = await judgeWiki(graph.content, {
    root,
    audience,
    today,
    env: process.env,
    cache: cache === undefined ? undefined : join(cache, 'evidence'),
  });
  return { root, audience, settings, graph, judged, stamp };
}

/** A mistyped audience stops the build: falling back to a wider one would show what it must not. */
function audienceOf(settings: Settings): Visibility {
  const named = process.env['OUTSIDE_IN_AUDIENCE'];
  if (!named) return settings.audience;
  const { success, data } = visibility.safeParse(named);
  if (success) return data;
  throw new Error(
    `OUTSIDE_IN_AUDIENCE is \`${named}\`, which is no audience; set it to ${visibility.options.join(', ')}.`,
  );
}

async function entriesOf(root: string, stored: readonly StoredFile[]): Promise<Entry[]> {
  const originals = stored.flatMap((file) => (file.role === 'entry' && file.entry ? [file.entry] : []));
  const loose: LooseTranslation[] = stored.flatMap((file) =>
    file.role === 'translation' && file.translation
      ? [
          {
            // The loader stores every file under the key of its entry.
            key: file.key as EntryKey,
            id: file.key.slice(file.key.indexOf('/') + 1),
            translation: file.translation,
          },
        ]
      : [],
  );
  const joined = await joinTranslations(originals, loose, new Set(), (files) => nodeIo.changed(root, files));
  return joined.entries;
}

async function readTaxonomy(root: string): Promise<Taxonomy> {
  const taxonomy: Taxonomy = { theme: [], channel: [], product: [], phase: [], method: [] };
  for (const vocabulary of VOCABULARIES) {
    const text = await textOf(join(root, vocabularyPath(vocabulary)));
    Object.assign(taxonomy, { [vocabulary]: readVocabulary(vocabulary, text).values });
  }
  return taxonomy;
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    // A file that is missing is a problem of the checks, which name it with its remedy.
    return undefined;
  }
}

/** Digests of entries, and sizes and times of all that lies beside them. */
/** What tells records outside the content folder from others: the names and dates of their files, or what a database says. */
async function recordsOutside(root: string): Promise<string> {
  const { settings } = readSettings(await textOf(join(root, SETTINGS_FILE)));
  return (await storeState(settings.evidence, { root, env: process.env })) ?? '';
}

async function stampOf(root: string, stored: readonly StoredFile[], outside: string): Promise<string> {
  const digests = stored.map(({ digest }) => digest).sort();
  const names = (await nodeIo.list(root)).filter((file) => /\.(jsonl|yaml)$/.test(file));
  const times = await Promise.all(
    names.map(async (name) => {
      const { mtimeMs, size } = await stat(join(root, name));
      return `${name} ${mtimeMs} ${size}`;
    }),
  );
  return [...digests, ...times, outside].join('\n');
}
