import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { calendarPaths } from '../../collections/overviewPaths.ts';

/** One calendar for each language. */
export const getStaticPaths = calendarPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Coming sessions for calendar programs. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
