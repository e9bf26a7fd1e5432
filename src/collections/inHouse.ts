import type { Visibility } from '../schema/fields.ts';
import type { Link } from '../wiki/views/links.ts';
import type { Wiki } from './makeWiki.ts';
import { type Reader, readersOf } from './reader.ts';

/**
 * Whether a build is for the company itself. What it steers itself by (board, pulse, habits, research plan,
 * contradictions, freshness) and what helps to write (how to cite, whom to ask for a correction, since when something
 * is declared) is no reading for customers: a build for everybody neither makes it nor links to it.
 */
export function isInHouse({ audience }: Pick<Wiki, 'audience'>): boolean {
  return audience !== 'public';
}

/** The readers for whom a page of the company's own is made: none in a build for everybody. */
export function inHouseReadersOf(wiki: Wiki): Reader[] {
  return isInHouse(wiki) ? readersOf(wiki) : [];
}

/** Links to pages of the company's own: none in a build for everybody. */
export function inHouseLinks(links: Link[], { wiki }: Reader): Link[] {
  return isInHouse(wiki) ? links : [];
}

/** Who may see an entry, where that is worth a mark: other than most, on a site that is not for everybody anyway. */
export function markedVisibility(visibility: Visibility, { wiki }: Reader): { visibility?: Visibility } {
  return isInHouse(wiki) && visibility !== 'internal' ? { visibility } : {};
}
