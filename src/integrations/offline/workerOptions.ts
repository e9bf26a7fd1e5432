import { words } from '../../i18n/words.ts';
import type { Settings } from '../../schema/settings.ts';
import { isKeptOffline } from '../../wiki/offline.ts';
import type { OfflineOptions } from '../../wiki/views/offline.ts';

/**
 * What the worker is told of a wiki; undefined where nothing may be kept.
 * @param audience For whom the build is. Default: as the settings say.
 */
export function workerOptions(
  settings: Settings,
  audience: string = settings.audience,
): Omit<OfflineOptions, 'base' | 'build'> | undefined {
  if (!isKeptOffline(settings, audience)) return undefined;
  const { languages, name, address, defaultLanguage } = settings;
  const told = languages.map((lang) => [lang, { name: name[lang], words: words(lang, address).away }]);
  // The page of an address without a language needs one that is there.
  const spoken = languages.includes(defaultLanguage) ? defaultLanguage : (languages[0] ?? defaultLanguage);
  return { languages: Object.fromEntries(told), defaultLanguage: spoken };
}
