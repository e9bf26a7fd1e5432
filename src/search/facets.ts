import { type Entry, isRetired } from '../wiki/entry.ts';
import type { ConfidenceLevel } from '../wiki/views/states.ts';

/** What search results can be narrowed by, in the order in which it is offered. */
export const FACETS = [
  'kind',
  'theme',
  'persona',
  'stage',
  'channel',
  'owner',
  'status',
  'confidence',
  'language',
] as const;

/** One facet. */
export type Facet = (typeof FACETS)[number];

/** Whether a name is a facet's. */
export function isFacet(name: string): name is Facet {
  return FACETS.some((facet) => facet === name);
}

/** A record with something for every facet. */
export function eachFacet<T>(each: (facet: Facet) => T): Record<Facet, T> {
  return {
    kind: each('kind'),
    theme: each('theme'),
    persona: each('persona'),
    stage: each('stage'),
    channel: each('channel'),
    owner: each('owner'),
    status: each('status'),
    confidence: each('confidence'),
    language: each('language'),
  };
}

/**
 * The values of a page by facet, as the index keeps them. They are ids and never words (`insight`, `filiale`,
 * `baufinanzierung/unterlagen`, `established`, `de`), so that German and English pages share one value.
 */
export type PageFacets = Readonly<Partial<Record<Facet, readonly string[]>>>;

/**
 * The facets of an entry's page.
 * @param entry The entry.
 * @param language Language of the page.
 * @param confidence How sure we are, for an insight; one that no longer holds is `withdrawn` instead.
 */
export function facetsOf(entry: Entry, language: string, confidence?: ConfidenceLevel): PageFacets {
  return withoutEmpty({
    kind: [entry.kind],
    theme: entry.kind === 'insight' ? entry.data.themes : [],
    persona: personasOf(entry),
    stage: stagesOf(entry),
    channel: channelsOf(entry),
    owner: entry.data.owner === undefined ? [] : [entry.data.owner],
    status: statusOf(entry),
    confidence: isRetired(entry) ? ['withdrawn'] : confidence === undefined ? [] : [confidence],
    language: [language],
  });
}

/** Where an entry stands; that an insight is published goes without saying. */
function statusOf(entry: Entry): readonly string[] {
  if (entry.kind === 'insight') return isRetired(entry) ? ['retired'] : [];
  return entry.kind === 'action' || entry.kind === 'study' ? [entry.data.status] : [];
}

function personasOf(entry: Entry): readonly string[] {
  if (entry.kind === 'persona') return [entry.id];
  return 'personas' in entry.data ? entry.data.personas : [];
}

function stagesOf(entry: Entry): readonly string[] {
  if (entry.kind === 'journey') return entry.data.stages.map((stage) => `${entry.id}/${stage.id}`);
  return entry.kind === 'insight' || entry.kind === 'action' ? entry.data.stages : [];
}

function channelsOf(entry: Entry): readonly string[] {
  if (entry.kind === 'source') return [entry.data.channel];
  if (entry.kind === 'journey') return [...new Set(entry.data.stages.flatMap((stage) => stage.channels))];
  if (entry.kind === 'persona') return entry.data.channels.map(({ channel }) => channel);
  return entry.kind === 'insight' || entry.kind === 'contact' ? entry.data.channels : [];
}

function withoutEmpty(facets: PageFacets): PageFacets {
  return Object.fromEntries(Object.entries(facets).filter(([, values]) => values.length > 0));
}
