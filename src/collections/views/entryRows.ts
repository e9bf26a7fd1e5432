import type { Kind } from '../../schema/kinds.ts';
import type { Entry, EntryOf } from '../../wiki/entry.ts';
import { isoDay } from '../../wiki/statistics/days.ts';
import type { StatementView } from '../../wiki/views/persona.ts';
import type { EntryRowView } from '../../wiki/views/rows.ts';
import { markedVisibility } from '../inHouse.ts';
import { wordsOf } from '../links.ts';
import type { Reader } from '../reader.ts';
import { coverageOf, statementView } from './statements.ts';
import { voicesBySource } from './volumes.ts';

type FactsOfKinds = { [K in Kind]?: (entry: EntryOf<K>, reader: Reader) => (string | undefined)[] };

/** The small facts of each kind in the order of the columns. */
const FACTS: FactsOfKinds = {
  persona: (entry, reader) => {
    const { ui, link } = reader;
    const { evidenced, all, newest } = coverageOf(statementsOf(entry, reader), reader);
    const segments = link.all('segment', entry.data.segments);
    return [
      segments.map(({ text }) => text).join(', '),
      ui.t.field.coverageOf(
        ui.f.percent(all === 0 ? 0 : evidenced / all, 0),
        ui.f.number(evidenced),
        ui.f.number(all),
      ),
      newest === undefined ? undefined : ui.t.compare.newest(ui.f.relative(newest)),
    ];
  },
  segment: ({ data }, { ui }) => [
    data.share === undefined ? undefined : `${ui.f.percent(data.share, 0)} ${ui.t.field.ofCustomers}`,
    data.size === undefined ? undefined : ui.f.count(data.size, ui.t.field.customers),
  ],
  journey: ({ data }, { ui }) => [
    ui.t.names.journeyState[data.state],
    ui.f.count(data.stages.length, ui.t.lists.stages),
  ],
  study: ({ data }, { ui, link }) => [
    link.value('method', data.method)?.text,
    ui.f.count(data.participants, ui.t.field.participants),
    data.status === 'done' ? undefined : ui.t.research.study.status[data.status],
    ui.f.month(isoDay(data.to)),
  ],
  source: ({ id, data }, { ui, link, wiki }) => [
    link.value('channel', data.channel)?.text,
    data.solicited ? ui.t.field.asked : ui.t.field.unasked,
    ui.f.count(voicesBySource(wiki.judged.volumes).get(id) ?? 0, ui.t.list.voices),
  ],
  metric: ({ data }, { ui, link }) => [
    data.source === undefined ? undefined : link.of('source', data.source)?.text,
    data.target === undefined ? undefined : ui.t.lists.target(valueWords(data.target, data.type, ui)),
  ],
  term: ({ data }) => [data.abbreviation],
  path: ({ data }, { ui }) => [
    data.role,
    ui.t.names.pathLevel[data.level],
    ui.f.count(
      data.lessons.reduce((sum, { minutes }) => sum + minutes, 0),
      ui.t.field.minutes,
    ),
  ],
  session: ({ data }, { ui, wiki }) => [
    ui.f.moment(data.starts.toISOString(), wiki.settings.timeZone),
    ui.t.names.sessionType[data.type],
    data.place,
  ],
  contact: ({ data }, { ui }) => data.roles.map((role) => ui.t.names.role[role]),
  assessment: ({ data }, { ui }) => [data.unit, ui.f.dayShort(isoDay(data.on))],
};

/** An entry of any kind in a list. */
export function entryRow<K extends Kind>(entry: EntryOf<K>, reader: Reader): EntryRowView {
  const any = asEntry(entry);
  const words = wordsOf(any, reader.lang);
  const facts = FACTS[entry.kind]?.(entry, reader) ?? [];
  return {
    link: reader.link.entry(any),
    ...(words.summary !== undefined && { summary: words.summary }),
    facts: facts.flatMap((fact) => fact || []),
    ...markedVisibility(entry.data.visibility, reader),
  };
}

/** Every statement about a persona with what it rests on. */
export function statementsOf({ data }: EntryOf<'persona'>, reader: Reader): StatementView[] {
  const all = [data.goals, data.jobs, data.needs, data.pains, data.behaviours].flat();
  return all.map((statement) => statementView(statement, reader));
}

/** The same entry; a union cannot express that an entry of a kind still open is one. */
export function asEntry<K extends Kind>(entry: EntryOf<K>): Entry {
  return entry as Entry;
}

function valueWords(value: number, type: string, { f }: Reader['ui']): string {
  return type === 'share' || type === 'csat' ? f.percent(value, 0) : f.number(value);
}
