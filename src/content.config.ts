import { defineCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { type StoredFile, wikiLoader } from './collections/loader.ts';
import { contentRoot, nodeIo } from './files/io.ts';
import { readSettings, SETTINGS_FILE } from './files/readSettings.ts';

const root = contentRoot(process.env, process.cwd());

function settingsText(): string | undefined {
  try {
    return readFileSync(join(root, SETTINGS_FILE), 'utf8');
  } catch {
    // A wiki without settings is a problem that the check reports with its remedy.
    return undefined;
  }
}

const { defaultLanguage } = readSettings(settingsText()).settings;

/** Every entry and translation, read by the same code as on the command line. */
export const collections = {
  wiki: defineCollection({
    loader: wikiLoader({ root, defaultLanguage, io: nodeIo }),
    // Parsed by the loader with the kind's own schema; a second parse would only cost time.
    schema: z.custom<StoredFile>(),
  }),
};
