import type { Language } from '../../../schema/fields.ts';
import type { SliceField } from '../../../wiki/pulse/asked.ts';
import type { VoicesOf } from '../../../wiki/pulse/strands.ts';
import type { Link } from '../../../wiki/views/links.ts';
import type { ThemeOrder } from '../../../wiki/views/pulse.ts';
import type { Reader } from '../../reader.ts';

/** Orders of the themes, the first of which has the shortest address. */
export const themeOrders: readonly ThemeOrder[] = ['volume', 'sentiment', 'impact', 'change'];

/** Addresses of the pages of the pulse and their files. */
export function pulseAddresses(lang: Language) {
  const root = `/${lang}/pulse/`;
  return {
    overview: root,
    overviewCsv: `${root}metrics.csv`,
    metric: (id: string) => `${root}metrics/${id}/`,
    metricCsv: (id: string) => `${root}metrics/${id}.csv`,
    themes: (order: ThemeOrder) => (order === 'volume' ? `${root}themes/` : `${root}themes/by/${order}/`),
    themesCsv: `${root}themes.csv`,
    voices: (of: VoicesOf, id: string) => `${root}voices/${of}/${id}/`,
    by: (field: SliceField) => `${root}by/${field}/`,
    byCsv: (field: SliceField) => `${root}by/${field}.csv`,
    byThemesCsv: (field: SliceField) => `${root}by/${field}/themes.csv`,
  };
}

/** The page of a group with its voices; undefined where the audience has none. */
export function groupLink(field: SliceField, id: string, { link }: Reader): Link | undefined {
  return toVoices(field === 'segment' ? link.of('segment', id) : link.value(field, id));
}

/** The same page at its voices. */
export function toVoices(link: Link | undefined): Link | undefined {
  return link && { ...link, href: `${link.href}#voices` };
}
