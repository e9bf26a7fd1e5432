import type { EntryOf } from '../../wiki/entry.ts';
import { isoDay } from '../../wiki/statistics/days.ts';
import type { ActionChipView, ActionRowView } from '../../wiki/views/rows.ts';
import type { Reader } from '../reader.ts';
import { outcomeOf } from './outcome.ts';

/** What is being done about an insight. */
export function actionChips(insight: string, reader: Reader): ActionChipView[] {
  return reader.wiki.graph
    .backlinks(`insight/${insight}`)
    .flatMap(({ from, how }) =>
      from.kind === 'action' && how === 'insights' ? [actionChip(from, reader)] : [],
    );
}

/** An action in a few words. */
export function actionChip(action: EntryOf<'action'>, reader: Reader): ActionChipView {
  const { outcome } = outcomeOf(action, reader);
  return { link: reader.link.entry(action), status: action.data.status, outcome: outcome.verdict };
}

/** An action in a list. */
export function actionRow(action: EntryOf<'action'>, reader: Reader): ActionRowView {
  const { data } = action;
  const owner = data.owner === undefined ? undefined : reader.link.of('contact', data.owner);
  const due = data.due && isoDay(data.due);
  const open = data.status !== 'shipped' && data.status !== 'verified' && data.status !== 'dropped';
  return {
    ...actionChip(action, reader),
    ...(owner && { owner }),
    ...(due !== undefined && { due }),
    overdue: open && due !== undefined && due < reader.wiki.judged.asOf,
    ...(data.shippedOn && { shippedOn: isoDay(data.shippedOn) }),
    insights: reader.link.all('insight', data.insights),
  };
}
