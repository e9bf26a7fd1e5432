import type { SliceField } from '../wiki/pulse/asked.ts';
import { inHouseReadersOf } from './inHouse.ts';
import type { Reader } from './reader.ts';
import { crossingsFile, dimensionFile, metricFile, metricsFile, themesFile } from './views/pulse/files.ts';
import { fieldsHeard } from './views/pulse/frame.ts';
import { getWiki } from './wiki.ts';

/** A file of the pulse: its parameters and its text. */
export type PulseFile<P> = { params: P; props: { text: string } };

/** Both windows of all metrics, a file a language. */
export const metricsFiles = () => perLanguage(metricsFile);

/** All themes, a file a language. */
export const themesFiles = () => perLanguage(themesFile);

/** Every metric's own file. */
export async function metricFiles(): Promise<PulseFile<{ lang: string; id: string }>[]> {
  return inHouseReadersOf(await getWiki()).flatMap((reader) =>
    reader.wiki.graph.ofKind('metric').map((metric) => ({
      params: { lang: reader.lang, id: metric.id },
      props: { text: metricFile(metric, reader) },
    })),
  );
}

/** Scores by the groups of every field. */
export const dimensionFiles = () => perField(dimensionFile);

/** Themes by the groups of every field. */
export const crossingsFiles = () => perField(crossingsFile);

/** A table as spreadsheets take it. */
export function csvResponse({ props }: { props: { text: string } }): Response {
  return new Response(props.text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}

async function perLanguage(textOf: (reader: Reader) => string): Promise<PulseFile<{ lang: string }>[]> {
  return inHouseReadersOf(await getWiki()).map((reader) => ({
    params: { lang: reader.lang },
    props: { text: textOf(reader) },
  }));
}

async function perField(
  textOf: (field: SliceField, reader: Reader) => string,
): Promise<PulseFile<{ lang: string; field: SliceField }>[]> {
  return inHouseReadersOf(await getWiki()).flatMap((reader) =>
    fieldsHeard(reader).map((field) => ({
      params: { lang: reader.lang, field },
      props: { text: textOf(field, reader) },
    })),
  );
}
