import type { APIRoute } from 'astro';
import { getWiki } from '../collections/wiki.ts';
import { accentStyles } from '../wiki/accent.ts';

/** The company's accent, corrected for contrast; no page asks for it where the settings name none. */
export const GET: APIRoute = async () => {
  const { accent } = (await getWiki()).settings;
  const styles = accent === undefined ? '/* wiki.yaml names no accent. */\n' : accentStyles(accent);
  return new Response(styles, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
