import { describe, expect, it } from 'vitest';
import { pulseDimensionView } from '../../src/collections/views/pulse/dimension.ts';
import { metricFile, themesFile } from '../../src/collections/views/pulse/files.ts';
import { pulseMetricView } from '../../src/collections/views/pulse/metric.ts';
import { pulseView } from '../../src/collections/views/pulse/overview.ts';
import { pulseThemesView, themeOrdersOf } from '../../src/collections/views/pulse/themes.ts';
import type { EntryOf } from '../../src/wiki/entry.ts';
import { ownSeries } from '../../src/wiki/pulse/own.ts';
import { metricSeries } from '../../src/wiki/pulse/series.ts';
import { themeFigures } from '../../src/wiki/pulse/themes.ts';
import { shareAnswer, windows } from '../wiki/pulse/answers.ts';
import { entry, readerOf, value } from './listsWiki.ts';

const words = { de: 'Wartezeit', en: 'Waiting' };

const days = entry('metric', 'dauer', {
  title: { de: '=Dauer', en: '=Duration' },
  definition: words,
  type: 'own',
  unit: { de: 'Tage', en: 'days' },
});

const metric = entry('metric', 'wartezeit', { title: words, definition: words, type: 'share' });

function withSeries(inside = shareAnswer({ '2026-03': [20, 100], '2026-08': [60, 100] })) {
  const slices = [
    { field: 'channel' as const, value: 'app', inside: [inside], outside: [shareAnswer({})] },
    { field: 'channel' as const, value: 'post', inside: [shareAnswer({ '2026-08': [1, 4] })], outside: [] },
  ];
  const series = metricSeries({ type: 'share' }, [inside], slices, windows);
  const values = [{ month: '2026-09', value: 12, n: 25, deviation: 5 }];
  const said = [shareAnswer({ '2026-03': [20, 1_000], '2026-08': [90, 1_000] })];
  const none = shareAnswer({});
  const themes = themeFigures([{ theme: 'warten', said: [...said, none, none], score: [] }], undefined, {});
  const place = { source: 'umfrage', month: '2026-08', sentimentSum: 0, sentimentN: 0, marks: [] };
  return readerOf({
    entries: [metric, days],
    taxonomy: {
      theme: [value('warten')],
      channel: [value('app', { medium: 'digital' }), value('post', { medium: 'paper' })],
    },
    judged: {
      pulse: {
        series: new Map([
          ['wartezeit', series],
          ['dauer', ownSeries({ values }, windows)],
        ]),
        themes,
      },
      slices: {
        channel: [
          { ...place, value: 'app', voices: 100 },
          { ...place, value: 'post', voices: 4 },
        ],
        product: [],
        segment: [],
      },
      crosses: {
        'stage|segment': [],
        'stage|channel': [],
        'stage|theme': [],
        'theme|segment': [],
        'theme|channel': [{ ...place, value: 'warten|app', voices: 30 }],
        'theme|product': [],
      },
    },
  });
}

describe('the pulse of a company that knows nothing yet', () => {
  const reader = readerOf({ entries: [] });

  it('has neither metrics nor themes and offers no page of groups', () => {
    const view = pulseView(reader);
    expect(view).toMatchObject({ metrics: [], silent: [], moving: [] });
    expect(view.allThemes).toBeUndefined();
    expect(view.tabs.map(({ link }) => link.href)).toEqual(['/de/pulse/', '/de/pulse/themes/']);
    expect(pulseThemesView('volume', reader).rows).toEqual([]);
    expect(themeOrdersOf(reader)).not.toContain('impact');
  });

  it('names a metric without voices among those without a value, and its page says so', () => {
    const alone = readerOf({ entries: [metric] });
    expect(pulseView(alone).silent).toEqual([{ href: '/de/pulse/metrics/wartezeit/', text: 'Wartezeit' }]);
    const view = pulseMetricView(metric as EntryOf<'metric'>, alone);
    expect(view.row).toBeUndefined();
    expect(view.chart.points).toEqual([]);
  });
});

describe('the pulse', () => {
  const reader = withSeries();

  it('shows no value without its interval and n', () => {
    const { metrics } = pulseView(reader);
    expect(metrics).toHaveLength(2);
    for (const { row, months } of metrics) {
      expect(months.length).toBeGreaterThan(0);
      expect(row.recent.value).toMatch(/\d/);
      expect(row.recent.interval).toMatch(/\d.* bis .*\d/);
      expect(row.recent.n).toMatch(/^\d+$/);
    }
  });

  it('says in words whether a metric differs from before', () => {
    const view = pulseMetricView(metric as EntryOf<'metric'>, reader);
    expect(view.chart.title).toBe('Zuletzt 60,0\u202f%, höher als zuvor mit 20,0\u202f%');
    expect(view.row?.change).toMatchObject({ value: '+40,0', verdict: 'higher' });
  });

  it('gives a group of fewer than five no value, neither in its row nor in the plot', () => {
    const { metrics } = pulseDimensionView('channel', reader);
    expect(metrics[0]?.rows.map(({ recent }) => recent)).toEqual([
      expect.objectContaining({ n: '100', value: '60,0\u202f%' }),
      { n: '4' },
    ]);
    expect(metrics[0]?.plot.rows.map(({ label }) => label)).toEqual(['Wort app']);
  });

  it('gives the themes of a group as shares with intervals, and none where too few were heard', () => {
    const { themes, groups } = pulseDimensionView('channel', reader);
    expect(groups.map(({ n }) => n)).toEqual(['100', '4']);
    expect(themes[0]?.cells[0]).toMatchObject({ value: '30,0\u202f%' });
    expect(themes[0]?.cells[1]).toEqual({ n: '4' });
  });

  it('leads from every figure to voices', () => {
    expect(pulseView(reader).moving[0]?.link.href).toBe('/de/themes/warten/#voices');
    expect(pulseDimensionView('channel', reader).groups[0]?.link.href).toBe('/de/channels/app/#voices');
  });

  it('tells an entered metric with its unit', () => {
    const row = pulseView(reader).metrics.find(({ link }) => link.text === '=Dauer');
    expect(row?.row.recent.value).toBe('12,0 Tage');
  });

  it('writes files with decimal commas, semicolons and no formula', () => {
    const file = metricFile(days as EntryOf<'metric'>, reader);
    expect(file.startsWith('\uFEFFArt;Gruppe;Zeitraum;Wert;')).toBe(true);
    expect(file).toContain('Monate;;2026-09;12;9,936101;14,063899;25\r\n');
    expect(themesFile(reader)).toContain('Wort warten;90;0,09;');
  });
});
