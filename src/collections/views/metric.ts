import type { Metric } from '../../schema/metric.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import type { EntryLink, Link } from '../../wiki/views/links.ts';
import type { ActionRowView } from '../../wiki/views/rows.ts';
import { isInHouse } from '../inHouse.ts';
import type { Reader } from '../reader.ts';
import { actionRow } from './actions.ts';
import { filterWords } from './filterWords.ts';
import { valueWords } from './metricWords.ts';
import { type EntryParts, partsOf } from './parts.ts';
import { pulseAddresses } from './pulse/addresses.ts';
import { scoreCell, styleOf } from './pulse/cells.ts';
import { type MetricChart, metricChart, voicesHref } from './pulse/chart.ts';

/** The page of a metric. */
export type MetricView = EntryParts & {
  /** Kind of the entry. */
  kind: 'metric';
  /** How it is computed. */
  type: Metric['type'];
  /** Source it is read from. */
  source?: EntryLink;
  /** Voices counted and voices among which is counted, in words. */
  where?: string;
  among?: string;
  /** Lowest and highest value, and the value wanted, in words with their unit. */
  scale?: { from: string; to: string };
  target?: string;
  /** Value of the recent window with its n and interval, in words; or why there is none. */
  current: CurrentValueView;
  /** Its course by month, with its file and page in the pulse where the build has them; absent where nobody was heard and nothing was entered. */
  course?: MetricChart & { voices: string; csv?: Link; pulse?: Link };
  /** Whether more is better. */
  better: Metric['better'];
  /** Actions that should move it. */
  actions: ActionRowView[];
};

/** The value of a metric as far as it can be computed. */
export type CurrentValueView =
  | { known: true; value: string; interval: string; n: string; from: string; to: string }
  | { known: false; why: 'own' | 'noSource' | 'noVoices' };

/** Makes the page of a metric. Its definition is the summary of the frame. */
export function metricView(entry: EntryOf<'metric'>, reader: Reader): MetricView {
  const { data, id } = entry;
  const { link, wiki } = reader;
  const source = data.source === undefined ? undefined : wiki.graph.entry('source', data.source);
  const inWords = (value: number) => valueWords(value, data, reader);
  const where = data.where && filterWords(data.where, reader);
  const among = data.among && filterWords(data.among, reader);
  return {
    kind: 'metric',
    ...partsOf(entry, reader, { synthetic: source?.data.synthetic ?? false }),
    type: data.type,
    ...(source && { source: link.entry(source) }),
    ...(where && { where }),
    ...(among && { among }),
    ...(data.scale && { scale: { from: inWords(data.scale.from), to: inWords(data.scale.to) } }),
    ...(data.target !== undefined && { target: inWords(data.target) }),
    current: currentValue(entry, reader),
    ...courseOf(entry, reader),
    better: data.better,
    actions: wiki.graph
      .ofKind('action')
      .filter((action) => action.data.metric === id)
      .map((action) => actionRow(action, reader)),
  };
}

function courseOf(entry: EntryOf<'metric'>, reader: Reader): Pick<MetricView, 'course'> {
  const { wiki, lang, ui } = reader;
  const series = wiki.judged.pulse.series.get(entry.id);
  if (!series || series.months.length === 0) return {};
  const to = pulseAddresses(lang);
  return {
    course: {
      ...metricChart(entry, series, reader),
      voices: voicesHref(entry, series, reader),
      ...(isInHouse(wiki) && {
        csv: { href: to.metricCsv(entry.id), text: ui.t.pulse.csv },
        pulse: { href: to.metric(entry.id), text: ui.t.pulse.inPulse },
      }),
    },
  };
}

function currentValue({ id, data }: EntryOf<'metric'>, reader: Reader): CurrentValueView {
  const { judged } = reader.wiki;
  const isOwn = data.type === 'own';
  const found = isOwn ? judged.pulse.series.get(id)?.recent.value : judged.metrics.get(id);
  if (isOwn && !found) return { known: false, why: 'own' };
  if (!isOwn && data.source === undefined) return { known: false, why: 'noSource' };
  if (!found) return { known: false, why: 'noVoices' };
  const {
    value = '',
    interval = '',
    n,
  } = scoreCell({ n: found.n, value: found }, styleOf(data, reader), reader);
  return { known: true, value, interval, n, ...judged.windows.recent };
}
