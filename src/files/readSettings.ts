import { type Settings, settings } from '../schema/settings.ts';
import type { Problem } from '../wiki/problem.ts';
import { once, parseData } from './parseData.ts';
import { locator, readYaml } from './yaml.ts';

/** File of the settings, relative to the content folder. */
export const SETTINGS_FILE = 'wiki.yaml';

/** What stands in for settings that cannot be read, so that everything else is still checked. */
const fallback = { name: { de: 'Outside-in', en: 'Outside-in' }, company: 'Outside-in' };

/** Reads `wiki.yaml`. What is wrong with it is reported, and the fields that are right are used. */
export function readSettings(text: string | undefined): { settings: Settings; problems: Problem[] } {
  if (text === undefined) return { settings: settings.parse(fallback), problems: [missing] };
  const read = readYaml(text, SETTINGS_FILE, 1);
  if (!read.ok) return { settings: settings.parse(fallback), problems: read.problems };
  const parsed = parseData(
    read.value ?? {},
    settings,
    SETTINGS_FILE,
    once(() => locator(text, 1)),
  );
  if (parsed.ok) return { settings: parsed.data, problems: [] };
  return { settings: salvage(read.value), problems: parsed.problems };
}

/** The settings without the fields that are wrong. */
function salvage(value: unknown): Settings {
  const usable = Object.entries(typeof value === 'object' && value !== null ? value : {}).filter(
    ([key, field]) => settings.safeParse({ ...fallback, [key]: field }).success,
  );
  return settings.parse({ ...fallback, ...Object.fromEntries(usable) });
}

const missing: Problem = {
  kind: 'unreadable-file',
  file: SETTINGS_FILE,
  message: 'The settings of the wiki are missing.',
  remedy: 'Create the file with at least `name: {de: ..., en: ...}` and `company: ...`.',
};
