import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { inParallel } from '../files/inParallel.ts';
import type { ReadIo } from '../files/io.ts';
import { forgetParsed } from '../files/parsedFiles.ts';
import { digestOf, parseEntry, parseTranslation } from '../files/parseEntry.ts';
import { roleOf } from '../files/paths.ts';
import type { Language } from '../schema/fields.ts';
import { SCHEMA_OF_KIND } from '../schema/schemas.ts';
import { TRANSLATION_OF_KIND } from '../schema/translation.ts';
import type { Entry, EntryTranslation } from '../wiki/entry.ts';

/** What tells one set of schemas from another: a file parsed by older ones lacks the fields of newer ones. */
const SHAPE = digestOf(
  JSON.stringify(
    [...Object.values(SCHEMA_OF_KIND), ...Object.values(TRANSLATION_OF_KIND)].map((schema) =>
      z.toJSONSchema(schema, { unrepresentable: 'any' }),
    ),
  ),
);

/** What the store keeps of a file: everything but its body, which is read again when its page is rendered. */
export type StoredFile =
  | { role: 'entry'; digest: string; entry?: Entry }
  | { role: 'translation'; digest: string; key: string; translation?: EntryTranslation };

/** What the loader needs to know. */
export type LoaderOptions = {
  /** The content folder, absolute. */
  root: string;
  /** Language of entries that name none. */
  defaultLanguage: Language;
  /** How files are read. */
  io: ReadIo;
};

/**
 * Loads every entry and translation below the content folder. A file whose hash is known is not parsed again; bodies
 * stay out of the store, whose size decides the speed of builds with thousands of entries.
 */
export function wikiLoader(options: LoaderOptions): Loader {
  return {
    name: 'outside-in',
    async load(context) {
      const files = (await options.io.list(options.root)).filter((file) => isStored(file));
      const present = new Set(files);
      for (const id of context.store.keys()) if (!present.has(id)) context.store.delete(id);
      await inParallel(files, 32, (file) => loadFile(file, options, context));
      forgetParsed();
      watch(options, context);
    },
  };
}

async function loadFile(file: string, options: LoaderOptions, { store }: LoaderContext): Promise<void> {
  const text = await options.io.read(join(options.root, file));
  const digest = digestOf(text);
  const parsed = `${digest} ${SHAPE}`;
  if (store.get(file)?.digest === parsed) return;
  // The store wants an open record; `StoredFile` says what is in it.
  store.set({
    id: file,
    digest: parsed,
    data: { ...storedFile(file, text, digest, options.defaultLanguage) },
  });
}

function storedFile(file: string, text: string, digest: string, defaultLanguage: Language): StoredFile {
  const role = roleOf(file);
  if (role.role === 'translation') {
    const { translation } = parseTranslation({ kind: role.kind, file, text, lang: role.lang });
    return {
      role: 'translation',
      digest,
      key: `${role.kind}/${role.id}`,
      ...(translation && { translation }),
    };
  }
  if (role.role !== 'entry') throw new Error(`\`${file}\` is no entry.`);
  const { entry } = parseEntry({ kind: role.kind, id: role.id, file, text, defaultLanguage });
  return { role: 'entry', digest, ...(entry && { entry }) };
}

function isStored(file: string): boolean {
  const { role } = roleOf(file);
  return role === 'entry' || role === 'translation';
}

function watch(options: LoaderOptions, context: LoaderContext): void {
  const { watcher, store } = context;
  if (watcher === undefined) return;
  watcher.add(options.root);
  async function update(path: string): Promise<void> {
    const file = relativeTo(options.root, path);
    if (file !== undefined && isStored(file)) await loadFile(file, options, context);
  }
  watcher.on('add', update);
  watcher.on('change', update);
  watcher.on('unlink', (path) => {
    const file = relativeTo(options.root, path);
    if (file !== undefined) store.delete(file);
  });
}

function relativeTo(root: string, path: string): string | undefined {
  const [normalRoot, normalPath] = [root, path].map((each) => each.replaceAll('\\', '/'));
  if (normalRoot === undefined || !normalPath?.startsWith(`${normalRoot}/`)) return undefined;
  return normalPath.slice(normalRoot.length + 1);
}
