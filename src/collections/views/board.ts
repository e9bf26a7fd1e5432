import type { Kind } from '../../schema/kinds.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import {
  type Lap,
  type LoopFigures,
  type LoopShare,
  loopFigures,
  medianDays,
} from '../../wiki/loop/loopFigures.ts';
import { isoDay } from '../../wiki/statistics/days.ts';
import type { BoardView, LoopFigureView } from '../../wiki/views/board.ts';
import type { ActionRowView } from '../../wiki/views/rows.ts';
import type { ActionStatus } from '../../wiki/views/states.ts';
import type { Reader } from '../reader.ts';
import { actionRow } from './actions.ts';
import { outcomeOf } from './outcome.ts';

const COLUMNS: readonly ActionStatus[] = [
  'proposed',
  'committed',
  'in-progress',
  'shipped',
  'verified',
  'dropped',
];

/** Address of the board, or of the part of it that one owner answers for. */
export function boardHref({ lang }: Reader, owner?: string): string {
  return owner === undefined ? `/${lang}/board/` : `/${lang}/board/by/owner/${owner}/`;
}

/** Contacts who answer for an action, in the order of their names. */
export function boardOwners({ wiki, link, ui }: Reader): { id: string; name: string; count: number }[] {
  const byOwner = Map.groupBy(wiki.graph.ofKind('action'), ({ data }) => data.owner);
  return [...byOwner]
    .flatMap(([id, actions]) => {
      const contact = id === undefined ? undefined : link.of('contact', id);
      return id !== undefined && contact ? [{ id, name: contact.text, count: actions.length }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name, ui.lang));
}

/** Makes the board: of everybody, or of one owner. */
export function boardView(reader: Reader, owner?: string): BoardView {
  const { ui, wiki } = reader;
  const { board } = ui.t.loop;
  const all = wiki.graph.ofKind('action');
  const rows = all
    .filter(({ data }) => owner === undefined || data.owner === owner)
    .map((action) => actionRow(action, reader))
    .sort(byUrgency);
  const late = rows.filter(({ overdue }) => overdue).length;
  const owners = boardOwners(reader);
  const name = owners.find(({ id }) => id === owner)?.name;
  return {
    title: name === undefined ? board.title : board.of(name),
    ...(late > 0 && { overdue: board.overdue(ui.f.number(late)) }),
    figures: owner === undefined ? figureViews(figuresOf(reader), reader) : [],
    owners: [
      {
        link: { href: boardHref(reader), text: board.everybody },
        count: all.length,
        current: owner === undefined,
      },
      ...owners.map(({ id, name: text, count }) => ({
        link: { href: boardHref(reader, id), text },
        count,
        current: id === owner,
      })),
    ],
    columns: COLUMNS.map((status) => ({ status, rows: rows.filter((row) => row.status === status) })),
  };
}

/** Overdue first, then what is due soonest, then what has no day, the newest shipped first. */
function byUrgency(a: ActionRowView, b: ActionRowView): number {
  if (a.overdue !== b.overdue) return a.overdue ? -1 : 1;
  if (a.shippedOn !== b.shippedOn) return (b.shippedOn ?? '') < (a.shippedOn ?? '') ? -1 : 1;
  return (a.due ?? '9').localeCompare(b.due ?? '9') || a.link.text.localeCompare(b.link.text);
}

function figuresOf(reader: Reader): LoopFigures {
  const { graph } = reader.wiki;
  const insights = graph
    .ofKind('insight')
    .filter(({ data }) => data.status === 'published')
    .map(({ id, data }) => ({ id, ...dayOf('publishedOn', data.published) }));
  const actions = graph.ofKind('action').map((action) => loopAction(action, reader));
  return loopFigures(insights, actions);
}

function loopAction(action: EntryOf<'action'>, reader: Reader) {
  const { id, data } = action;
  return {
    id,
    status: data.status,
    insights: data.insights,
    verdict: outcomeOf(action, reader).outcome.verdict,
    ...dayOf('proposedOn', data.proposedOn),
    ...dayOf('committedOn', data.committedOn),
    ...dayOf('shippedOn', data.shippedOn),
    ...dayOf('verifiedOn', data.verifiedOn),
  };
}

function dayOf<N extends string>(name: N, date: Date | undefined): Partial<Record<N, string>> {
  const day: Partial<Record<string, string>> = date ? { [name]: isoDay(date) } : {};
  return day;
}

function figureViews(figures: LoopFigures, reader: Reader): LoopFigureView[] {
  const { f, t } = reader.ui;
  const { board } = t.loop;
  const behind = (kind: Kind, id: string, note?: string) => {
    const link = reader.link.of(kind, id);
    return link ? [{ link, ...(note !== undefined && { note }) }] : [];
  };
  const share = (kind: Kind, { hits, among }: LoopShare) => ({
    ...(among.length > 0 && { value: f.percent(hits.length / among.length, 0) }),
    basis: board.ofN(f.number(hits.length), f.number(among.length)),
    behind: among.flatMap((id) => behind(kind, id, hits.includes(id) ? board.counts : board.countsNot)),
  });
  const days = (kind: Kind, laps: readonly Lap[]) => {
    const median = medianDays(laps);
    return {
      ...(median !== undefined && { value: f.count(median, board.days) }),
      basis: `${board.median}, n = ${f.number(laps.length)}`,
      behind: laps.flatMap((each) => behind(kind, each.id, f.count(each.days, board.days))),
    };
  };
  const named = (name: keyof LoopFigures, figure: Omit<LoopFigureView, 'label' | 'rule'>) => ({
    ...figure,
    label: board[name],
    rule: board.rules[name],
  });
  return [
    named('withAction', share('insight', figures.withAction)),
    named('toAction', days('insight', figures.toAction)),
    named('toShipped', days('action', figures.toShipped)),
    named('toVerified', days('action', figures.toVerified)),
    named('moved', share('action', figures.moved)),
  ];
}
