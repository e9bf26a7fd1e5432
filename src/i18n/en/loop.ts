import { englishQuotation } from '../quotation.ts';

/** Outcomes of actions, the board, "you said, we did". */
export const loop = {
  because: {
    dropped: 'The action was dropped, so nothing is measured.',
    noMetric: 'No metric is named for this action; whether it helped cannot be told.',
    noExpectation: 'It is not declared which way the metric should move, and by how much.',
    noWindow: 'It is not declared which months are compared.',
    notShipped: 'Not shipped yet. The metric is read once the period after it has ended.',
    windowRuns:
      'The period after it is still running. Until it ends, this page says nothing about the effect, on purpose.',
    notMeasured: 'The metric cannot be read in both periods.',
    fewCases: (n: string) =>
      `At least one period holds fewer than ${n} cases; no judgement can rest on that.`,
    intervalTooWide:
      'The interval reaches across the smallest change that was declared: neither a change nor its absence is shown.',
    moved:
      'The whole 95% interval of the change lies beyond the smallest change declared, in the expected direction.',
    worse:
      'The whole 95% interval of the change lies beyond the smallest change declared, in the wrong direction.',
    unchanged:
      'The 90% interval of the change lies within the smallest change declared: whatever moved is too small to count.',
  },
  measuredBefore: 'Measured before',
  measured: (value: string, interval: string, n: string) => `${value} (${interval}), n = ${n}`,
  baseline: {
    near: (declared: string, measured: string) =>
      `The declared baseline (${declared}) is not the measured one (${measured}), but lies within its 95% interval. It was declared before shipping; the metric is measured only at the end, over all months of the window and with all voices known today. The verdict rests on what was measured alone.`,
    far: (declared: string, measured: string) =>
      `The declared baseline (${declared}) lies outside the 95% interval around the measured one (${measured}): it was calculated differently, or for other voices. The verdict rests on what was measured alone.`,
  },
  result: 'Measured effect',
  chartTitle: (metric: string) => `${metric}, before and after`,
  chartCaption: (n: string) =>
    `Points by month with 95% interval, n = ${n}. Shaded: the two periods with their value.`,
  shipped: 'shipped',
  window: 'Period',
  months: 'Months',
  interval: '95% interval',
  cases: 'n',
  spared: { before: 'Comparison group before', after: 'Comparison group after' },
  yearBefore: 'The same months a year before',
  earlier: 'The twelve months before that',
  arithmetic: 'How this was calculated',
  change: 'Change',
  least: 'smallest change declared',
  interval95: '95% interval of the change (moved or worse)',
  interval90: '90% interval of the change (unchanged)',
  method: 'Method',
  methods: {
    score: 'Difference of two shares, Newcombe’s interval',
    scoreInDifferences:
      'Change less the change of the comparison group, intervals by Newcombe and by Zou and Donner',
    welch: 'Difference of two means by Welch',
    welchInDifferences: 'Change less the change of the comparison group, by Welch',
  },
  doubts: 'Change, not cause',
  notCause:
    'Two periods are compared. What changed may be due to the action, or to something else that happened at the same time.',
  season: (value: string) =>
    `Season: in the same months a year before, the value was ${value}. A pattern that returns every year would be no effect.`,
  noSeason:
    'Season: too few voices are known from the same months a year before; a yearly pattern cannot be ruled out.',
  peak: 'Regression to the mean: the period before was conspicuously worse than the months leading up to it. Part of the change may be a return to what is usual.',
  noPeak:
    'Regression to the mean: the period before was not conspicuously worse than the twelve months leading up to it.',
  peakUnknown:
    'Regression to the mean: too little is known of the months before the first period to say whether it was an outlier.',
  declared: {
    before: (day: string) =>
      `Declared beforehand: metric, direction and periods have stood unchanged in the history since ${day}.`,
    changed: (field: string, day: string) =>
      `Changed afterwards: ${englishQuotation(field)} was changed after it shipped, on ${day}.`,
    changedNow: (field: string) =>
      `Changed afterwards: ${englishQuotation(field)} differs from what was declared when it shipped.`,
    noHistory:
      'Unverified: this wiki was built without its history. Whether this was declared beforehand is not proven.',
    shallow: 'Unverified: the history is shallow. Whether this was declared beforehand is not proven.',
    notCommitted: 'Unverified: this action is not in the history yet.',
    beginsAfter:
      'Unverified: the history begins after it shipped. Whether this was declared beforehand is not proven.',
  },
  fields: {
    metric: 'Metric',
    baseline: 'Baseline',
    expected: 'Expected effect',
    window: 'Periods',
    comparison: 'Comparison group',
  },
  board: {
    title: 'Actions by status',
    lead: 'What is proposed, promised and shipped, who answers for it, and what became of it. Overdue first.',
    of: (owner: string) => `Actions by status: ${owner}`,
    owners: 'Owner',
    everybody: 'Everybody',
    overdue: (count: string) => `${count} overdue`,
    nothing: 'Nothing at this stage.',
    columns: 'Actions by their status',
    withAction: 'of insights have an action',
    toAction: 'from insight to action',
    toShipped: 'from action to shipped',
    toVerified: 'from shipped to verified',
    moved: 'of those shipped moved their metric',
    days: { one: 'day', other: 'days' },
    none: 'none yet',
    median: 'median',
    how: 'How this is calculated, and from what',
    rules: {
      withAction:
        'Published insights answered by at least one action that was not dropped, among all published ones.',
      toAction:
        'Days from the insight’s publication to the first proposal; an action that was there before does not count.',
      toShipped: 'Days from the proposal (else the promise) to the day it shipped.',
      toVerified: 'Days from the day it shipped to the day its outcome was read and accepted.',
      moved:
        'Shipped actions whose outcome can be read. “Too early” and “nothing declared” do not count, “too little data” does.',
    },
    counts: 'yes',
    countsNot: 'no',
    ofN: (hits: string, n: string) => `${hits} of ${n}`,
  },
  said: {
    title: 'You said, we did',
    lead: 'What customers told us, what we changed because of it, and whether it helped. Even where it did not.',
    said: 'You said',
    did: { done: 'We did', doing: 'We are working on it', open: 'We have heard it' },
    undecided: 'What we will do is not settled yet. Once it is, you will read it here.',
    result: 'And did it help?',
    verdict: {
      moved: 'Yes, as far as we can measure: the figure moved clearly in the right direction.',
      unchanged: 'No. Nothing worth mentioning changed in what we measure.',
      worse: 'No. It has got worse since.',
      tooEarly: 'We do not know yet. We measure once enough time has passed.',
      tooLittleData: 'We cannot say: too few people told us about it.',
      notDeclared: 'We do not measure this here.',
    },
    since: (day: string) => `since ${day}`,
    figure: (value: string, interval: string, n: string) => `${value} (${interval}, n = ${n})`,
    figures: (before: string, after: string) =>
      `Before ${before}, after ${after}; the 95% interval in brackets`,
    more: 'More about it',
    nothing: {
      text: 'There is nothing to tell here yet.',
      next: 'As soon as an action says what customers said and what was done, it stands here.',
    },
    all: 'All that was said and done',
  },
};
