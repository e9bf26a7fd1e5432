import type { Entry } from '../../wiki/entry.ts';
import type { Link } from '../../wiki/views/links.ts';
import type { BacklinkGroupView } from '../../wiki/views/rows.ts';
import type { EntryFrameView } from '../../wiki/views/site.ts';
import type { Reader } from '../reader.ts';
import { backlinkGroups, frameOf, relatedLinks } from './frame.ts';

/** The page of an entry that has nothing but its frame and body. */
export type PlainView = {
  /** Marks it as plain. */
  kind: 'plain';
  /** What stands around the body. */
  frame: EntryFrameView;
  /** Further reading. */
  related: Link[];
  /** Where it is used. */
  backlinks: BacklinkGroupView[];
};

/** Makes the page of an entry without sections of its own. */
export function plainView(entry: Entry, reader: Reader): PlainView {
  return {
    kind: 'plain',
    frame: frameOf(entry, reader),
    related: relatedLinks(entry, reader),
    backlinks: backlinkGroups(`${entry.kind}/${entry.id}`, reader),
  };
}
