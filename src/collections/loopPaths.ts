import type { BoardView } from '../wiki/views/board.ts';
import type { SaidAndDoneView } from '../wiki/views/saidAndDone.ts';
import type { PageView, SiteView } from '../wiki/views/site.ts';
import { isInHouse } from './inHouse.ts';
import { hashOf, type StaticPath } from './paths.ts';
import { type Reader, readersOf } from './reader.ts';
import { boardHref, boardOwners, boardView } from './views/board.ts';
import { saidAndDoneHref, saidAndDoneView } from './views/saidAndDone.ts';
import { overviewSearch } from './views/search.ts';
import { pageView, siteView } from './views/site.ts';
import { getWiki } from './wiki.ts';

/** What a page of the loop is made of. */
export type LoopProps<V> = {
  /** What every page shares. */
  site: SiteView;
  /** What this page is. */
  page: PageView;
  /** What it shows. */
  view: V;
};

/** The board of every language; none where there are no actions. */
export async function boardPaths(): Promise<StaticPath<{ lang: string }, LoopProps<BoardView>>[]> {
  return (await boardReaders()).map((reader) => {
    const props = boardProps(reader);
    return { params: { lang: reader.lang }, props, cacheKey: hashOf(props) };
  });
}

/** The board of each owner. */
export async function ownerBoardPaths(): Promise<
  StaticPath<{ lang: string; contact: string }, LoopProps<BoardView>>[]
> {
  return (await boardReaders()).flatMap((reader) =>
    boardOwners(reader).map(({ id }) => {
      const props = boardProps(reader, id);
      return { params: { lang: reader.lang, contact: id }, props, cacheKey: hashOf(props) };
    }),
  );
}

/** "You said, we did" in every language. */
export async function saidAndDonePaths(): Promise<
  StaticPath<{ lang: string }, LoopProps<SaidAndDoneView>>[]
> {
  return (await readersWithActions()).map((reader) => {
    const { lang, ui } = reader;
    const { title, lead } = ui.t.loop.said;
    const view = saidAndDoneView(reader);
    const page: PageView = {
      ...pageView(reader, { title, path: saidAndDoneHref(reader), description: lead }),
      search: overviewSearch(reader),
      synthetic: view.stories.some(({ voice }) => voice?.synthetic),
    };
    const props = { site: siteView(reader), page, view };
    return { params: { lang }, props, cacheKey: hashOf(props) };
  });
}

async function boardReaders(): Promise<Reader[]> {
  return (await readersWithActions()).filter(({ wiki }) => isInHouse(wiki));
}

async function readersWithActions(): Promise<Reader[]> {
  const wiki = await getWiki();
  return wiki.graph.ofKind('action').length > 0 ? readersOf(wiki) : [];
}

function boardProps(reader: Reader, owner?: string): LoopProps<BoardView> {
  const view = boardView(reader, owner);
  const { lead } = reader.ui.t.loop.board;
  const page: PageView = {
    ...pageView(reader, { title: view.title, path: boardHref(reader, owner), description: lead }),
    // The parts of single owners repeat the whole board.
    ...(owner === undefined && { search: overviewSearch(reader) }),
  };
  return { site: siteView(reader), page, view };
}
