import type { SliceField } from '../wiki/pulse/asked.ts';
import type { VoicesOf } from '../wiki/pulse/strands.ts';
import type {
  PulseDimensionView,
  PulseFrame,
  PulseMetricView,
  PulseThemesView,
  PulseView,
  PulseVoicesView,
  ThemeOrder,
} from '../wiki/views/pulse.ts';
import type { PageView } from '../wiki/views/site.ts';
import { inHouseReadersOf } from './inHouse.ts';
import type { Reader } from './reader.ts';
import { type PageProps, type StaticPath, staticPath } from './staticPath.ts';
import { pulseAddresses } from './views/pulse/addresses.ts';
import { pulseVoicesView, withVoices } from './views/pulse/behind.ts';
import { pulseDimensionView } from './views/pulse/dimension.ts';
import { fieldsHeard } from './views/pulse/frame.ts';
import { pulseMetricView } from './views/pulse/metric.ts';
import { pulseView } from './views/pulse/overview.ts';
import { pulseThemesView, themeOrdersOf } from './views/pulse/themes.ts';
import { overviewSearch } from './views/search/overview.ts';
import { pageView, siteView } from './views/site.ts';
import { getWiki } from './wiki.ts';

/** The first page of the pulse in every language. */
export async function pulsePaths(): Promise<StaticPath<{ lang: string }, PageProps<PulseView>>[]> {
  return everyLanguage((reader) => [
    found(
      pathOf({ lang: reader.lang }, pulseAddresses(reader.lang).overview, pulseView(reader), reader),
      reader,
    ),
  ]);
}

/** The pages of all metrics. */
export async function pulseMetricPaths(): Promise<
  StaticPath<{ lang: string; id: string }, PageProps<PulseMetricView>>[]
> {
  return everyLanguage((reader) =>
    reader.wiki.graph.ofKind('metric').map((metric) => {
      const { lang } = reader;
      const href = pulseAddresses(lang).metric(metric.id);
      // The metric's own page is found, and leads here.
      return pathOf({ lang, id: metric.id }, href, pulseMetricView(metric, reader), reader);
    }),
  );
}

/** The page of the themes in every order; the first of them has no name in its address. */
export async function pulseThemesPaths(): Promise<
  StaticPath<{ lang: string; rest: string | undefined }, PageProps<PulseThemesView>>[]
> {
  return everyLanguage((reader) =>
    themeOrdersOf(reader).map((order: ThemeOrder) => {
      const { lang } = reader;
      const rest = order === 'volume' ? undefined : `by/${order}`;
      const href = pulseAddresses(lang).themes(order);
      const page = pathOf({ lang, rest }, href, pulseThemesView(order, reader), reader);
      // The other orders hold the same themes.
      return rest === undefined ? found(page, reader) : page;
    }),
  );
}

/** The pages of the voices behind figures. */
export async function pulseVoicesPaths(): Promise<
  StaticPath<{ lang: string; of: VoicesOf; id: string }, PageProps<PulseVoicesView>>[]
> {
  return everyLanguage((reader) =>
    withVoices(reader).map(({ of, id }) => {
      const { lang } = reader;
      const href = pulseAddresses(lang).voices(of, id);
      // The same voices are found where they are told of first.
      return pathOf({ lang, of, id }, href, pulseVoicesView(of, id, reader), reader);
    }),
  );
}

/** The pages of the fields by which voices are told apart. */
export async function pulseDimensionPaths(): Promise<
  StaticPath<{ lang: string; field: SliceField }, PageProps<PulseDimensionView>>[]
> {
  return everyLanguage((reader) =>
    fieldsHeard(reader).map((field) => {
      const { lang } = reader;
      return pathOf(
        { lang, field },
        pulseAddresses(lang).by(field),
        pulseDimensionView(field, reader),
        reader,
      );
    }),
  );
}

async function everyLanguage<T>(pathsOf: (reader: Reader) => T[]): Promise<T[]> {
  return inHouseReadersOf(await getWiki()).flatMap(pathsOf);
}

function pathOf<P extends Record<string, string | undefined>, V extends PulseFrame>(
  params: P,
  path: string,
  view: V,
  reader: Reader,
) {
  const page: PageView = {
    ...pageView(reader, { title: view.title, path, description: view.lead }),
    synthetic: view.synthetic,
  };
  return staticPath(params, { site: siteView(reader), page, view });
}

/** Lets the search find a page. */
function found<P extends Record<string, string | undefined>, V>(
  path: StaticPath<P, PageProps<V>>,
  reader: Reader,
) {
  const { site, page, view } = path.props;
  return staticPath(path.params, { site, page: { ...page, search: overviewSearch(page, reader) }, view });
}
