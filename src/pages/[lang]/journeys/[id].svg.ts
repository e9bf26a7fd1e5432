import type { APIRoute } from 'astro';
import { type JourneyExportProps, journeyExportPaths } from '../../../collections/journeyPaths.ts';
import { readersOf } from '../../../collections/reader.ts';
import { getWiki } from '../../../collections/wiki.ts';
import { journeySvg } from '../../../components/journeyExport/svg.ts';

/** Every journey in every language in which it has a page. */
export const getStaticPaths = journeyExportPaths;

/** The map of a journey as a drawing. */
export const GET: APIRoute<JourneyExportProps> = async ({ params, props }) => {
  const reader = readersOf(await getWiki()).find(({ lang }) => lang === params['lang']);
  if (!reader) return new Response(null, { status: 404 });
  return new Response(journeySvg(reader.ui, props), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
};
