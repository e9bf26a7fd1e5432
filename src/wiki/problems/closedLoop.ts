import type { EntryOf } from '../entry.ts';
import { unreadable } from '../judgement/outcome.ts';
import type { Problem } from '../problem.ts';
import { isoDay } from '../statistics/days.ts';
import type { Rule, RuleInput } from './rule.ts';

/** What a rule finds wrong with one action. */
type Finding = Pick<Problem, 'message' | 'remedy'> & {
  /** Field at which it is shown. */
  at: readonly string[];
  /** The offending value. Default: the action's status. */
  value?: string;
};

/** What has shipped says when, what is verified by when its outcome was read, and what was dropped why. */
export const missingOutcomeDates: Rule = (input) =>
  actions(input, 'missing-loop-date', ({ data }) => [
    ...(hasShipped(data) && !data.shippedOn
      ? [
          {
            at: ['shippedOn'],
            message: `The action is \`${data.status}\` and does not say since when customers have it.`,
            remedy: 'Add `shippedOn:` with a day such as `2026-03-31`.',
          },
        ]
      : []),
    ...(data.status === 'verified' && !data.verifiedOn
      ? [
          {
            at: ['verifiedOn'],
            message: 'The action is `verified` and does not say when its outcome was read.',
            remedy: 'Add `verifiedOn:` with a day such as `2026-09-30`.',
          },
        ]
      : []),
    ...(data.status === 'dropped' && !data.droppedBecause
      ? [
          {
            at: ['droppedBecause'],
            message: 'The action is `dropped` and does not say why.',
            remedy: 'Add `droppedBecause:` with a sentence from which others can learn.',
          },
        ]
      : []),
  ]);

/** Only what can be read is verified: with metric, expectation and months that are over. */
export const verifiedTooEarly: Rule = (input) =>
  actions(input, 'verified-too-early', ({ data }) => {
    if (data.status !== 'verified') return [];
    const open = unreadable(data, isoDay(data.verifiedOn ?? input.asOf));
    if (!open) return [];
    const at = open.reason === 'windowRuns' ? ['window', 'after', 'to'] : ['status'];
    return [
      {
        at,
        message:
          open.reason === 'windowRuns'
            ? 'The action is `verified` before the months after it shipped are over.'
            : 'The action is `verified` and names no metric, expectation or months by which that could be told.',
        remedy: 'Set `status: shipped` until its outcome can be read.',
      },
    ];
  });

/** The window before ends before the action ships, and the window after begins no earlier than that. */
export const windowsOutOfOrder: Rule = (input) =>
  actions(input, 'windows-out-of-order', ({ data: { window, shippedOn } }) => {
    if (!window) return [];
    const faults = windowFaults(window, shippedOn && isoDay(shippedOn));
    return faults.flatMap(({ wrong, of, end, what }) =>
      wrong
        ? [
            {
              at: ['window', of, end],
              value: window[of][end],
              message: `The window \`${of}\` ${what}.`,
              remedy:
                'Compare whole months before it shipped with whole months after, such as `{ from: 2026-01, to: 2026-03 }`.',
            },
          ]
        : [],
    );
  });

type WindowFault = { wrong: boolean; of: 'before' | 'after'; end: 'from' | 'to'; what: string };

/** What may be wrong with the windows of an action. @param shipped Day on which it shipped, `YYYY-MM-DD`. */
function windowFaults(
  { before, after }: NonNullable<EntryOf<'action'>['data']['window']>,
  shipped: string | undefined,
): WindowFault[] {
  const within: WindowFault[] = [
    { wrong: before.from > before.to, of: 'before', end: 'from', what: 'ends before it begins' },
    { wrong: after.from > after.to, of: 'after', end: 'from', what: 'ends before it begins' },
    { wrong: before.to >= after.from, of: 'before', end: 'to', what: 'reaches into the window after it' },
  ];
  if (shipped === undefined) return within;
  const when = `${shipped}, when the action shipped`;
  return [
    ...within,
    { wrong: before.to >= shipped.slice(0, 7), of: 'before', end: 'to', what: `reaches to or past ${when}` },
    { wrong: `${after.from}-01` < shipped, of: 'after', end: 'from', what: `begins before ${when}` },
  ];
}

/** Who answers a claim says beforehand what it should move. */
export const undeclaredEffect: Rule = (input) =>
  actions(input, 'undeclared-effect', ({ data }) => {
    if (!hasShipped(data) || data.insights.length === 0) return [];
    const missing = (['metric', 'baseline', 'expected', 'window'] as const).filter(
      (field) => data[field] === undefined,
    );
    if (missing.length === 0) return [];
    const names = missing.map((field) => `\`${field}\``).join(', ');
    return [
      {
        at: [missing[0] ?? 'metric'],
        message: `The action has shipped and answers an insight, but names no ${names}; whether it helped cannot be told.`,
        remedy: 'Declare them before an action ships; what is filled in afterwards is flagged on its page.',
      },
    ];
  });

/** A margin and a baseline that the metric's unit cannot hold are slips, for example 5 for five percent. */
export const unitOfEffect: Rule = (input) =>
  actions(input, 'unit-of-effect', ({ data: { metric: id, baseline, expected } }) => {
    const metric = id === undefined ? undefined : input.graph.entry('metric', id)?.data;
    if (!metric) return [];
    const isShare = metric.type === 'share' || metric.type === 'csat';
    const scale = metric.scale ?? (isShare ? { from: 0, to: 1 } : undefined);
    if (!scale) return [];
    const [low, high] = [Math.min(scale.from, scale.to), Math.max(scale.from, scale.to)];
    const remedy = `Write it in the unit of \`${id}\`, which goes from ${low} to ${high}${high === 1 && low === 0 ? ': 5 % are `0.05`' : ''}.`;
    return [
      ...(baseline !== undefined && (baseline < low || baseline > high)
        ? [
            {
              at: ['baseline'],
              value: String(baseline),
              message: 'The metric cannot have this baseline.',
              remedy,
            },
          ]
        : []),
      ...(expected && expected.margin > high - low
        ? [
            {
              at: ['expected', 'margin'],
              value: String(expected.margin),
              message: 'The metric cannot change by this much.',
              remedy,
            },
          ]
        : []),
    ];
  });

function hasShipped({ status }: EntryOf<'action'>['data']): boolean {
  return status === 'shipped' || status === 'verified';
}

function actions(
  { graph, at }: RuleInput,
  kind: Problem['kind'],
  find: (action: EntryOf<'action'>) => Finding[],
): Problem[] {
  return graph.ofKind('action').flatMap((action) =>
    find(action).map(({ at: path, value = action.data.status, message, remedy }) => ({
      kind,
      file: action.file,
      ...at(action.file, path),
      value,
      message,
      remedy,
    })),
  );
}
