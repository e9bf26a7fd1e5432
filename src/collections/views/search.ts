import type { Entry } from '../../wiki/entry.ts';
import type { PageView } from '../../wiki/views/site.ts';
import type { Reader } from '../reader.ts';
import { claimOf } from './claims.ts';

/** What the search should know of an entry: facets in the page's language and facts that a result shows. */
export function searchView(entry: Entry, reader: Reader): NonNullable<PageView['search']> {
  const { ui, lang, link } = reader;
  const { names, states } = ui.t;
  const level = entry.kind === 'insight' ? claimOf(entry.id, reader).confidence.level : undefined;
  const kind = names.kind[entry.kind].one;
  const filters = {
    kind: [kind],
    language: [names.language[lang]],
    persona: personasOf(entry).flatMap((id) => link.of('persona', id)?.text ?? []),
    stage: stagesOf(entry).flatMap((path) => link.stage(path)?.text ?? []),
    channel: channelsOf(entry).flatMap((id) => link.value('channel', id)?.text ?? []),
    confidence: level === undefined ? [] : [states.confidence[level]],
  };
  return {
    filters: Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0)),
    meta: {
      kind,
      id: `${entry.kind}/${entry.id}`,
      ...(level !== undefined && { confidence: states.confidence[level] }),
    },
  };
}

function personasOf({ data }: Entry): readonly string[] {
  return 'personas' in data ? data.personas : [];
}

function stagesOf(entry: Entry): readonly string[] {
  if (entry.kind === 'journey') return entry.data.stages.map(({ id }) => `${entry.id}/${id}`);
  return entry.kind === 'insight' || entry.kind === 'action' ? entry.data.stages : [];
}

function channelsOf(entry: Entry): readonly string[] {
  const { data } = entry;
  if (entry.kind === 'source') return [entry.data.channel];
  if (entry.kind === 'persona') return entry.data.channels.map(({ channel }) => channel);
  return 'channels' in data ? data.channels.filter((value) => typeof value === 'string') : [];
}
