import type { BoardView } from '../wiki/views/board.ts';
import type { SaidAndDoneView } from '../wiki/views/saidAndDone.ts';
import type { PageView } from '../wiki/views/site.ts';
import { isInHouse } from './inHouse.ts';
import { type Reader, readersOf } from './reader.ts';
import { type PageProps, type StaticPath, staticPath } from './staticPath.ts';
import { boardHref, boardOwners, boardView } from './views/board.ts';
import { saidAndDoneHref, saidAndDoneView } from './views/saidAndDone.ts';
import { overviewSearch } from './views/search/overview.ts';
import { pageView, siteView } from './views/site.ts';
import { getWiki } from './wiki.ts';

/** The board of every language; none where there are no actions. */
export async function boardPaths(): Promise<StaticPath<{ lang: string }, PageProps<BoardView>>[]> {
  return (await boardReaders()).map((reader) => {
    const props = boardProps(reader);
    return staticPath({ lang: reader.lang }, props);
  });
}

/** The board of each owner. */
export async function ownerBoardPaths(): Promise<
  StaticPath<{ lang: string; contact: string }, PageProps<BoardView>>[]
> {
  return (await boardReaders()).flatMap((reader) =>
    boardOwners(reader).map(({ id }) => {
      const props = boardProps(reader, id);
      return staticPath({ lang: reader.lang, contact: id }, props);
    }),
  );
}

/** "You said, we did" in every language. */
export async function saidAndDonePaths(): Promise<
  StaticPath<{ lang: string }, PageProps<SaidAndDoneView>>[]
> {
  return (await readersWithActions()).map((reader) => {
    const { lang, ui } = reader;
    const { title, lead } = ui.t.loop.said;
    const view = saidAndDoneView(reader);
    const found = pageView(reader, { title, path: saidAndDoneHref(reader), description: lead });
    const page: PageView = {
      ...found,
      search: overviewSearch(found, reader),
      synthetic: view.stories.some(({ voice }) => voice?.synthetic),
    };
    const props = { site: siteView(reader), page, view };
    return staticPath({ lang }, props);
  });
}

async function boardReaders(): Promise<Reader[]> {
  return (await readersWithActions()).filter(({ wiki }) => isInHouse(wiki));
}

async function readersWithActions(): Promise<Reader[]> {
  const wiki = await getWiki();
  return wiki.graph.ofKind('action').length > 0 ? readersOf(wiki) : [];
}

function boardProps(reader: Reader, owner?: string): PageProps<BoardView> {
  const view = boardView(reader, owner);
  const { lead } = reader.ui.t.loop.board;
  const found = pageView(reader, { title: view.title, path: boardHref(reader, owner), description: lead });
  const page: PageView = {
    ...found,
    // The parts of single owners repeat the whole board.
    ...(owner === undefined && { search: overviewSearch(found, reader) }),
  };
  return { site: siteView(reader), page, view };
}
