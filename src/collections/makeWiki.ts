import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type JudgedWiki, judgeWiki } from '../evidence/judgeWiki.ts';
import { evidenceMemory } from '../evidence/memory.ts';
import { declarations } from '../files/declarations.ts';
import { nodeIo } from '../files/io.ts';
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
import type { DeclaredVerdict } from '../wiki/judgement/declaredBefore.ts';
import { isoDay } from '../wiki/statistics/days.ts';
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
  /** Whether actions that have shipped declared their effect before, by id. */
  declared: ReadonlyMap<string, DeclaredVerdict>;
  /** Hash of everything the wiki was made of; another one means another wiki. */
  stamp: string;
};

/** What a wiki is made of. */
export type Found = {
  /** Entries and translations. */
  stored: readonly StoredFile[];
  /** What tells everything that it is made of from any other state. */
  stamp: string;
};

let known: { stamp: string; wiki: Promise<Wiki> } | undefined;

/** A build judges once; while somebody writes, most of what is asked was answered a moment ago. */
const memory = import.meta.env.PROD ? undefined : evidenceMemory();

/** The wiki that was made last. */
export function lastWiki(): { stamp: string; wiki: Promise<Wiki> } | undefined {
  return known;
}

/**
 * The wiki made of what was found, once for a stamp. It is known here and not where the store is read: in development
 * Astro evaluates anew whatever imports its store when that changes, and the wiki would be made twice.
 * @param root The content folder, absolute.
 * @throws EvidenceError where a record is malformed.
 */
export function wikiOf(root: string, { stored, stamp }: Found): Promise<Wiki> {
  if (known?.stamp !== stamp) known = { stamp, wiki: makeWiki(root, stored, stamp) };
  return known.wiki;
}

async function makeWiki(root: string, stored: readonly StoredFile[], stamp: string): Promise<Wiki> {
  const { settings } = readSettings(await textOf(join(root, SETTINGS_FILE)));
  const taxonomy = await readTaxonomy(root);
  const entries = await entriesOf(root, stored);
  const audience = audienceOf(settings);
  const actions = entries.filter((entry) => entry.kind === 'action');
  const declared = declarations(root, actions);
  const content = filterAudience({ settings, taxonomy, entries }, audience, !import.meta.env.PROD);
  const graph = buildGraph(content);
  const today = isoDay(new Date());
  const cache = process.env['OUTSIDE_IN_CACHE'];
  const judged = await judgeWiki(graph.content, {
    root,
    audience,
    today,
    env: process.env,
    cache: cache === undefined ? undefined : join(cache, 'evidence'),
    memory,
  });
  return { root, audience, settings, graph, judged, declared: await declared, stamp };
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

/** The text of a file; undefined where it cannot be read. */
export async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    // A file that is missing is a problem of the checks, which name it with its remedy.
    return undefined;
  }
}
