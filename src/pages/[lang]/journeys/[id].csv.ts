import type { APIRoute } from 'astro';
import { type JourneyExportProps, journeyExportPaths } from '../../../collections/journeyPaths.ts';
import { readersOf } from '../../../collections/reader.ts';
import { getWiki } from '../../../collections/wiki.ts';
import { journeyCsv } from '../../../components/journeyExport/csv.ts';

/** Every journey in every language in which it has a page. */
export const getStaticPaths = journeyExportPaths;

/** The map of a journey as a table. */
export const GET: APIRoute<JourneyExportProps> = async ({ params, props }) => {
  const reader = readersOf(await getWiki()).find(({ lang }) => lang === params['lang']);
  if (!reader) return new Response(null, { status: 404 });
  return new Response(journeyCsv(reader.ui, props.view), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
