import type { Kind } from '../../schema/kinds.ts';
import { type EntryOf, isRetired } from '../../wiki/entry.ts';
import type { Link } from '../../wiki/views/links.ts';
import type { FacetGroupView } from '../../wiki/views/rows.ts';
import { listHref } from '../links.ts';
import type { Reader } from '../reader.ts';
import { type FacetIndex, facetGroups, facetIndex, segmentOf } from './facets.ts';
import { listLinks } from './listLinks.ts';
import { type RowsView, rowsDrawer } from './listRows.ts';
import { orderOf } from './sorted.ts';

/** Rows up to which a list stands on one page. */
export const ROWS_UNPAGED = 100;

/** Rows on each page of a longer list. */
export const ROWS_PER_PAGE = 50;

/**
 * Pages that the filtered lists of one facet may have beyond the first page of each value. The whole list always has
 * all its pages; a filtered one that runs out of pages says so and points at the search.
 */
export const FURTHER_PAGES_PER_FACET = 2;

/** Where a page stands among the pages of its list. */
export type PagesView = {
  /** "Page 2 of 5". */
  label: string;
  /** The page before. */
  previous?: Link;
  /** The page after. */
  next?: Link;
};

/** One page of a list. */
export type ListView = {
  /** Headline. */
  title: string;
  /** One sentence below it. */
  lead?: string;
  /** Entries of the whole list, in words. */
  count: string;
  /** How they are ordered, in words. */
  order?: string;
  /** Other ways of looking at the same entries. Default: none. */
  also?: Link[];
  /** Filters. */
  facets: FacetGroupView[];
  /** The rows of this page. */
  rows: RowsView;
  /** Absent where one page holds all. */
  pages?: PagesView;
  /** Says that not all entries of a filtered list have a page. */
  capped?: string;
  /** What to say where there are no rows. */
  empty: { text: string; help: string; links: Link[] };
};

/** A page of a list with its address below the list's own: empty, `page/2`, `by/theme/fees`, `by/theme/fees/page/2`. */
export type ListPage = { rest: string; href: string; view: ListView };

/** A kind's entries in order, sorted into facets. */
export type ListIndex<K extends Kind> = {
  /** The kind. */
  kind: K;
  /** Entries of the whole list, in order. */
  entries: EntryOf<K>[];
  /** Its facets. */
  facets: FacetIndex<K>[];
};

/** Sorts a kind's entries; what was replaced stands in its facet only. */
export function listIndex<K extends Kind>(kind: K, reader: Reader): ListIndex<K> {
  const sorted = orderOf(kind, reader).sort(reader.wiki.graph.ofKind(kind));
  const entries = sorted.filter((entry) => !isRetired(entry));
  return { kind, entries, facets: facetIndex(kind, sorted, reader) };
}

/** Every page of a kind's list: the whole one and those filtered by one value. Rows are made once each. */
export function listPages<K extends Kind>(index: ListIndex<K>, reader: Reader): ListPage[] {
  const draw = rowsDrawer(index.kind, reader);
  const whole = pagesOf({ index, entries: index.entries, rest: [], reader, draw, limit: Infinity });
  const filtered = index.facets.flatMap((facet) => {
    let further = FURTHER_PAGES_PER_FACET;
    return facet.values.flatMap((value) => {
      const pages = pagesOf({
        index,
        entries: value.entries,
        rest: ['by', facet.id, segmentOf(value.id)],
        current: { facet, value },
        reader,
        draw,
        limit: 1 + further,
      });
      further -= pages.length - 1;
      return pages;
    });
  });
  return [...whole, ...filtered];
}

type Part<K extends Kind> = {
  index: ListIndex<K>;
  entries: readonly EntryOf<K>[];
  rest: readonly string[];
  current?: { facet: FacetIndex<K>; value: FacetIndex<K>['values'][number] };
  reader: Reader;
  draw: (entries: readonly EntryOf<K>[]) => RowsView;
  limit: number;
};

function pagesOf<K extends Kind>(part: Part<K>): ListPage[] {
  const { index, entries, rest, reader, draw, limit } = part;
  const size = entries.length <= ROWS_UNPAGED ? ROWS_UNPAGED : ROWS_PER_PAGE;
  const needed = Math.max(1, Math.ceil(entries.length / size));
  const count = Math.min(needed, limit);
  const common = aroundRows(part, count < needed ? count * size : undefined);
  const address = (page: number) => restOf(rest, page);
  const base = listHref(reader.lang, index.kind);
  return Array.from({ length: count }, (_, at) => {
    const page = at + 1;
    const rows = draw(entries.slice(at * size, page * size));
    const pages = count > 1 && pagesView(page, count, (other) => hrefOf(base, address(other)), reader);
    return {
      rest: address(page),
      href: hrefOf(base, address(page)),
      view: { ...common, rows, ...(pages && { pages }) },
    };
  });
}

/** What stands around the rows on every page of a list. @param shown Rows that its pages hold, where those are not all. */
function aroundRows<K extends Kind>(
  { index: { kind, facets }, entries, current, reader }: Part<K>,
  shown: number | undefined,
): Omit<ListView, 'rows' | 'pages'> {
  const { f, t } = reader.ui;
  const chosen = current && { facet: current.facet.id, value: current.value.id };
  const title = t.names.kind[kind].other;
  const count = f.count(entries.length, t.list.entries);
  const also = listLinks(kind, reader);
  return {
    title: current ? t.lists.filtered(title, current.facet.label, current.value.text) : title,
    ...(!current && { lead: t.lists.lead[kind] }),
    ...(!current && also.length > 0 && { also }),
    count,
    ...(entries.length > 1 && { order: orderOf(kind, reader).words }),
    facets: facetGroups(kind, facets, reader, chosen),
    ...(shown !== undefined && { capped: t.lists.capped(f.number(shown), count) }),
    empty: emptyOf(reader),
  };
}

function restOf(rest: readonly string[], page: number): string {
  return [...rest, ...(page === 1 ? [] : ['page', String(page)])].join('/');
}

function hrefOf(base: string, rest: string): string {
  return rest === '' ? base : `${base}${rest}/`;
}

function pagesView(page: number, pages: number, href: (page: number) => string, { ui }: Reader): PagesView {
  const { list } = ui.t;
  return {
    label: list.page(ui.f.number(page), ui.f.number(pages)),
    ...(page > 1 && { previous: { href: href(page - 1), text: list.previous } }),
    ...(page < pages && { next: { href: href(page + 1), text: list.next } }),
  };
}

function emptyOf({ ui, lang }: Reader): ListView['empty'] {
  const { empty } = ui.t;
  const links = [{ href: `/${lang}/search/`, text: empty.searchAll }];
  return { text: empty.list, help: empty.listHelp, links };
}
