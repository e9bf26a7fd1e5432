import type { JourneyView } from '../wiki/views/journey.ts';
import { pageLanguages } from './links.ts';
import { readersOf } from './reader.ts';
import { hashOf, type StaticPath } from './staticPath.ts';
import { journeyView } from './views/journey.ts';
import { getWiki } from './wiki.ts';

/** What the exports of a journey are made of. */
export type JourneyExportProps = {
  /** The map. */
  view: JourneyView;
  /** Name of the wiki. */
  wiki: string;
  /** True where a voice behind it is invented. */
  synthetic: boolean;
};

/** Paths of the exports of every journey, in the languages in which it has a page. */
export async function journeyExportPaths(): Promise<
  StaticPath<{ lang: string; id: string }, JourneyExportProps>[]
> {
  const wiki = await getWiki();
  return readersOf(wiki).flatMap((reader) =>
    reader.wiki.graph
      .ofKind('journey')
      .filter((entry) => pageLanguages(entry, reader.languages).includes(reader.lang))
      .map((entry) => {
        const { map, frame } = journeyView(entry, reader);
        const props = { view: map, wiki: wiki.settings.name[reader.lang], synthetic: frame.synthetic };
        return {
          params: { lang: reader.lang, id: entry.id },
          props,
          cacheKey: hashOf([props, wiki.judged.asOf]),
        };
      }),
  );
}
