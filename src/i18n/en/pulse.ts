import type { ThemeOrder } from '../../wiki/views/pulse.ts';
import type { DifferenceVerdict } from '../../wiki/views/scores.ts';
import { englishQuotation } from '../quotation.ts';

/** English words of the pulse: scores over time, themes, groups. */
export const pulse = {
  title: 'Pulse',
  lead: (recent: string, baseline: string) =>
    `How customers rate us and what they talk about: lately (${recent}) compared with before (${baseline}).`,
  navLabel: 'Pages of the pulse',
  overview: 'Overview',
  themes: 'Themes',
  metrics: 'Metrics',
  by: { channel: 'By channel', segment: 'By segment', product: 'By product' },
  byTitle: { channel: 'Pulse by channel', segment: 'Pulse by segment', product: 'Pulse by product' },
  group: { channel: 'Channel', segment: 'Segment', product: 'Product' },
  byLead: (recent: string, baseline: string) =>
    `The same questions, group by group: lately (${recent}) compared with before (${baseline}).`,
  metricLead: (recent: string, baseline: string) =>
    `Month by month; lately (${recent}) compared with before (${baseline}).`,
  themesTitle: 'Themes in the pulse',
  themesLead: (recent: string, baseline: string) =>
    `How many voices name a theme, how they feel about it and what it does to the score: lately (${recent}) compared with before (${baseline}).`,
  span: (from: string, to: string) => `${from} to ${to}`,
  interval: (low: string, high: string) => `${low} to ${high}`,
  withInterval: (interval: string, n: string) => `95% interval ${interval}, n = ${n}`,
  n: (n: string) => `n = ${n}`,
  tooFew: 'too few',
  tooFewLong: (n: string) => `Too few for a value: n = ${n}.`,
  recent: 'Lately',
  baseline: 'Before',
  change: 'Change',
  against: 'Against all others',
  inPoints: (words: string) => `${words}, in points`,
  verdict: {
    higher: 'higher',
    lower: 'lower',
    undecided: 'cannot be told apart',
  } satisfies Record<DifferenceVerdict, string>,
  seen: {
    higher: (recent: string, baseline: string) => `Lately ${recent}, higher than ${baseline} before`,
    lower: (recent: string, baseline: string) => `Lately ${recent}, lower than ${baseline} before`,
    undecided: (recent: string, baseline: string) =>
      `Lately ${recent}; cannot be told apart from ${baseline} before`,
    alone: (recent: string) => `Lately ${recent}; there is nothing before to compare it with`,
    nothing: 'Too few voices for a value in the recent window',
  },
  chartCaption: (what: string, n: string) =>
    `${what}. n = ${n} over all months; the band shows the 95% interval. Hollow points rest on fewer than 20 cases, missing ones on fewer than five. Whoever answers in several months counts once in each.`,
  ownCaption: (what: string, n: string) =>
    `${what}. n = ${n} cases over all months; the band shows the 95% interval. Hollow points rest on fewer than 20 cases, missing ones on fewer than five.`,
  smallCaption: (n: string) => `n = ${n} over all months, with 95% interval`,
  better: { up: 'more is better', down: 'less is better' },
  legend:
    'The two windows are shaded, their values dashed. The band shows the 95% interval; hollow points rest on fewer than 20 cases.',
  target: (value: string) => `target ${value}`,
  dotted: (what: string) => `dotted: ${what}`,
  months: 'Months',
  quarters: 'Quarters',
  quarter: (year: string, quarter: string) => `Q${quarter} ${year}`,
  period: 'Period',
  value: 'Value',
  csv: 'Download CSV',
  csvOf: (what: string) => `Download ${what} as CSV`,
  behind: {
    title: (of: string) => `Voices behind the figures: ${of}`,
    lead: (recent: string, baseline: string) =>
      `Who stands behind each figure, lately (${recent}) and before (${baseline}).`,
    journeyLead: 'Who stands behind the emotion of each stage.',
    theme: 'All about the theme',
    journey: 'To the journey',
    metric: 'To the metric in the pulse',
    figures: 'Which figure',
    rule: 'The newest first, one voice per person. Shown is what has words and may be quoted; all are counted.',
    window: { recent: 'lately', baseline: 'before' },
    ofAll: (window: string) => `All voices, ${window}`,
    ofGroup: (field: string, group: string, window: string) => `${field}: ${group}, ${window}`,
    count: (shown: string, all: string) => `${shown} of ${all} shown`,
  },
  voices: 'Voices behind it',
  voicesHelp: 'The newest quotable voices from which the value is counted.',
  voicesOf: { promoters: 'Who recommends us (9 or 10)', detractors: 'Who does not recommend us (0 to 6)' },
  allVoices: (source: string) => `All voices of the source: ${source}`,
  ownRecords: 'The values are measured in the company and stand in the table of months as entered.',
  definition: 'What the metric says',
  slicePlot: (what: string) =>
    `${what}, lately, with 95% interval. Groups with fewer than five voices have no value.`,
  sliceTitle: (what: string) => `Different from all others: ${what}`,
  sliceNone: 'No group can be told apart from all others',
  sliceNote:
    'The verdict holds where the 95% interval of the difference does not contain zero. Of twenty such comparisons one goes off on average without any difference; for single groups this is a hint and no proof.',
  moving: 'Which themes move',
  nothingMoves: 'No theme demonstrably rises or falls.',
  allThemes: (count: string) => `All ${count} by volume, sentiment and impact`,
  silent: 'Without a value',
  silentHelp: 'There are no voices or values yet for these metrics.',
  noMetrics: 'There is no metric yet that can be computed.',
  noMetricsHelp: 'Add a metric with a source to content/metrics, and its course appears here.',
  noThemes: 'No voice has been imported for the themes yet.',
  noThemesHelp: 'Import an export. Rules and columns code the voices to themes.',
  noSlices: 'No metric can be told apart by it: its source has to deliver the field.',
  noChart: 'A course needs two months with values.',
  columns: {
    theme: 'Theme',
    voices: 'Voices',
    share: 'Share lately',
    before: 'Share before',
    change: 'Change in points',
    verdict: 'Trend',
    sentiment: 'Sentiment',
    impact: 'Impact',
    low: 'Lower end',
    high: 'Upper end',
    metric: 'Metric',
    group: 'Group',
    kind: 'Kind',
  },
  orderLabel: 'Order by',
  order: {
    volume: 'Volume',
    sentiment: 'Sentiment',
    impact: 'Impact',
    change: 'Change',
  } satisfies Record<ThemeOrder, string>,
  plot: {
    volume: 'Share of voices that name a theme, lately',
    sentiment: 'Share of positive minus share of negative voices by theme, in points',
    impact: (score: string) =>
      `Impact on ${englishQuotation(score)}: score of all minus score without the voices on the theme`,
    change: 'Change of the share since before, in points',
  },
  plotCaption: (shown: string, all: string) =>
    `${shown} of ${all} themes, with 95% interval. Where the line crosses zero, the direction is open.`,
  themesNote: (score: string) =>
    `The impact says by how many points ${englishQuotation(score)} comes out differently because of a theme: score of all minus score of those who do not name it. It shows a relation and no cause. The verdict on the trend is corrected over all themes at once (Benjamini-Hochberg).`,
  sentimentNote:
    'Sentiment is the share of positive minus the share of negative voices in points, among those that name a theme and tell a feeling.',
  toScore: (score: string) => `To the metric: ${score}`,
  themesNoteAlone:
    'The verdict on the trend is corrected over all themes at once (Benjamini-Hochberg). Without a metric such as recommendation no impact can be told.',
  crossings: 'Themes',
  crossingsLead:
    'Share of a group’s voices that name a theme, lately; below it the 95% interval. Whoever speaks in several months counts once in each.',
  moreInFile: (count: string) => `${count} more themes stand in the file.`,
  inPulse: 'Course, quarters and groups in the pulse',
};
