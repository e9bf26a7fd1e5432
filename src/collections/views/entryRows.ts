import type { Language } from '../../schema/fields.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { Entry, EntryOf } from '../../wiki/entry.ts';
import { isoDay } from '../../wiki/statistics/days.ts';
import type { Wording } from '../../wiki/views/links.ts';
import type { StatementView } from '../../wiki/views/persona.ts';
import type { EntryRowView } from '../../wiki/views/rows.ts';
import { markedVisibility } from '../inHouse.ts';
import { spokenIn, wordsOf } from '../links.ts';
import type { Reader } from '../reader.ts';
import { coverageOf, statementView } from './statements.ts';
import { voicesBySource } from './volumes.ts';

type FactsOfKinds = {
  [K in Kind]?: (entry: EntryOf<K>, reader: Reader) => (string | Wording | undefined)[];
};

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
  path: (entry, { ui, lang }) => [
    wording(entry.data.role, entry, lang),
    ui.t.names.pathLevel[entry.data.level],
    ui.f.count(
      entry.data.lessons.reduce((sum, { minutes }) => sum + minutes, 0),
      ui.t.field.minutes,
    ),
  ],
  session: (entry, { ui, wiki, lang }) => [
    ui.f.moment(entry.data.starts.toISOString(), wiki.settings.timeZone),
    ui.t.names.sessionType[entry.data.type],
    wording(entry.data.place, entry, lang),
  ],
  contact: ({ data }, { ui }) => data.roles.map((role) => ui.t.names.role[role]),
  assessment: (entry, { ui, lang }) => [
    wording(entry.data.unit, entry, lang),
    ui.f.dayShort(isoDay(entry.data.on)),
  ],
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

/** Words of an author as a fact; a mere text where they are in the language of the page. */
function wording(text: string, entry: Entry, lang: Language): string | Wording {
  const spoken = spokenIn(entry, lang);
  return spoken.lang === undefined ? text : { text, ...spoken };
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
