import type { Language } from '../../schema/fields.ts';
import { type Entry, keyOf } from '../../wiki/entry.ts';
import type { Link } from '../../wiki/views/links.ts';
import type { BacklinkGroupView } from '../../wiki/views/rows.ts';
import type { EntryFrameView } from '../../wiki/views/site.ts';
import type { Reader } from '../reader.ts';
import { backlinkGroups, type FrameParts, frameOf, relatedLinks } from './frame.ts';

/** What the page of every kind has. */
export type EntryParts = {
  /** What stands around the body. */
  frame: EntryFrameView;
  /** Other words under which people look for it, in the page's language. */
  aliases: string[];
  /** Further reading. */
  related: Link[];
  /** Where it is used. */
  backlinks: BacklinkGroupView[];
};

/** Makes what the page of every kind has. */
export function partsOf(entry: Entry, reader: Reader, frame: FrameParts = {}): EntryParts {
  return {
    frame: frameOf(entry, reader, frame),
    aliases: aliasesOf(entry, reader.lang),
    related: relatedLinks(entry, reader),
    backlinks: backlinkGroups(keyOf(entry), reader),
  };
}

/** Aliases of the translation where the page shows it, else of the entry. */
function aliasesOf(entry: Entry, lang: Language): string[] {
  const translated = entry.lang === lang ? undefined : entry.translations.find((each) => each.lang === lang);
  return translated?.data.aliases ?? entry.data.aliases;
}

/** Whether a lookup found something. */
export function isPresent<T>(found: T | undefined): found is T {
  return found !== undefined;
}
