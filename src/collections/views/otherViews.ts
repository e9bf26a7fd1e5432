import type { Kind } from '../../schema/kinds.ts';
import type { Link } from '../../wiki/views/links.ts';
import type { Reader } from '../reader.ts';
import { comparedGroups, comparisonsHref } from './comparison.ts';

const VIEWS: { [K in Kind]?: (reader: Reader) => Link[] } = {
  persona: (reader) =>
    comparedGroups(reader).length === 0
      ? []
      : [{ href: comparisonsHref(reader), text: reader.ui.t.compare.title }],
};

/** Other ways of looking at the entries of a kind, named at the head of its list. */
export function otherViews(kind: Kind, reader: Reader): Link[] {
  return VIEWS[kind]?.(reader) ?? [];
}
