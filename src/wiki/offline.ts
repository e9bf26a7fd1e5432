import type { Settings } from '../schema/settings.ts';

/**
 * Whether browsers may keep what is read. Never where restricted entries are shown, whatever the settings say: their
 * words stand on pages and in the files of the search, and a device may change hands.
 * @param audience For whom the build is; whatever is no known audience keeps nothing.
 */
export function isKeptOffline({ offline }: Pick<Settings, 'offline'>, audience: string): boolean {
  return offline && (audience === 'internal' || audience === 'public');
}
