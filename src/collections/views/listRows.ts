import type { Kind } from '../../schema/kinds.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import type { ActionRowView, ClaimRowView, EntryRowView } from '../../wiki/views/rows.ts';
import type { Reader } from '../reader.ts';
import { actionRow } from './actions.ts';
import { claimRow } from './claimRow.ts';
import { entryRow } from './entryRows.ts';
import { isComing } from './sorted.ts';
import { type TermGroupView, termGroups } from './termGroups.ts';

/** Entries of any kind under a heading, where the list has headings. */
export type RowGroupView = { title?: string; rows: EntryRowView[] };

/** The rows of a list, drawn according to their kind. */
export type RowsView =
  | { type: 'claims'; rows: ClaimRowView[] }
  | { type: 'actions'; rows: ActionRowView[] }
  | { type: 'terms'; groups: TermGroupView[] }
  | { type: 'entries'; groups: RowGroupView[] };

type DrawersOfKinds = { [K in Kind]?: (reader: Reader) => (entries: readonly EntryOf<K>[]) => RowsView };

type HeadingsOfKinds = { [K in Kind]?: (entry: EntryOf<K>, reader: Reader) => string };

const DRAWERS: DrawersOfKinds = {
  insight: (reader) => {
    const rowOf = once((entry: EntryOf<'insight'>) => claimRow(entry, reader));
    return (entries) => ({ type: 'claims', rows: entries.map(rowOf) });
  },
  action: (reader) => {
    const rowOf = once((entry: EntryOf<'action'>) => actionRow(entry, reader));
    return (entries) => ({ type: 'actions', rows: entries.map(rowOf) });
  },
  term: (reader) => (entries) => ({ type: 'terms', groups: termGroups(entries, reader) }),
};

const HEADINGS: HeadingsOfKinds = {
  guide: ({ data }, { ui }) => ui.t.lists.guideGroups[data.type],
  session: ({ data }, reader) => (isComing(data, reader) ? reader.ui.t.lists.coming : reader.ui.t.lists.past),
};

/** Draws rows of a kind, each entry once however many pages it stands on. */
export function rowsDrawer<K extends Kind>(
  kind: K,
  reader: Reader,
): (entries: readonly EntryOf<K>[]) => RowsView {
  const own = DRAWERS[kind]?.(reader);
  if (own) return own;
  const rowOf = once((entry: EntryOf<K>) => entryRow(entry, reader));
  return (entries) => {
    const groups = Map.groupBy(entries, (entry) => HEADINGS[kind]?.(entry, reader));
    return {
      type: 'entries',
      groups: [...groups].map(([title, list]) => ({
        ...(title !== undefined && { title }),
        rows: list.map(rowOf),
      })),
    };
  };
}

function once<I, O>(make: (input: I) => O): (input: I) => O {
  const made = new Map<I, O>();
  return (input) => {
    const known = made.get(input) ?? make(input);
    made.set(input, known);
    return known;
  };
}
