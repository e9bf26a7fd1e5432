import type { Claim, ClaimItem } from '../../wiki/claims/claim.ts';
import { isContradicted, type Split, type SplitPart, sidesOf } from '../../wiki/claims/contradiction.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import type { ContradictionView, SettledView, SplitView } from '../../wiki/views/integrity.ts';
import type { EvidenceItemView } from '../../wiki/views/judged.ts';
import type { Reader } from '../reader.ts';
import { arithmeticView } from './arithmetic.ts';
import { byPriority, claimOf } from './claims.ts';
import { ownerOf } from './frame.ts';

/** The ledger of contradictions. */
export type ContradictionsView = {
  /** How many are open, in words. */
  count: string;
  /** Open ones, by priority. */
  open: ContradictionView[];
  /** Settled ones, the newest first. */
  settled: SettledView[];
};

/** Address of the ledger. */
export function contradictionsHref(lang: Reader['lang']): string {
  return `/${lang}/contradictions/`;
}

/** Makes the ledger of contradictions. */
export function contradictionsView(reader: Reader): ContradictionsView {
  const { wiki, ui } = reader;
  const insights = wiki.graph.ofKind('insight').filter(({ data }) => data.status === 'published');
  const open = byPriority(insights, reader).filter(({ id }) => isContradicted(claimOf(id, reader)));
  return {
    count: ui.f.count(open.length, ui.t.integrity.contradictions.open),
    open: open.map((insight) => contradictionView(insight, reader)),
    settled: insights
      .flatMap((insight) => settledOf(insight, reader))
      .sort((a, b) => (a.on === b.on ? (a.link.id < b.link.id ? -1 : 1) : a.on < b.on ? 1 : -1)),
  };
}

function contradictionView(insight: EntryOf<'insight'>, reader: Reader): ContradictionView {
  const claim = claimOf(insight.id, reader);
  const sides = sidesOf(claim);
  const views = itemViews(claim, reader);
  const owner = ownerOf(insight, reader);
  const both = [...sides.supports, ...sides.refutes];
  return {
    link: reader.link.entry(insight),
    confidence: claim.confidence.level,
    ...(owner && { owner }),
    supports: sides.supports.flatMap((item) => views.get(item) ?? []),
    refutes: sides.refutes.flatMap((item) => views.get(item) ?? []),
    splits: (reader.wiki.judged.splits.get(insight.id) ?? []).map((split) =>
      splitView(split, both, views, reader),
    ),
  };
}

/** The rows of the arithmetic, by the items that they tell of: both stand in the order written. */
function itemViews(claim: Claim, reader: Reader): ReadonlyMap<ClaimItem, EvidenceItemView> {
  const { items } = arithmeticView(claim.insight, reader);
  return new Map(
    claim.items.flatMap((item, index) => {
      const view = items[index];
      return view ? [[item, view] as const] : [];
    }),
  );
}

function splitView(
  { field, verdict, parts }: Split,
  items: readonly ClaimItem[],
  views: ReadonlyMap<ClaimItem, EvidenceItemView>,
  reader: Reader,
): SplitView {
  return {
    field,
    verdict,
    items: items.map((item) => headingOf(views.get(item), reader)),
    parts: parts.map((part) => ({
      name: partName(field, part.value, reader),
      verdict: part.verdict,
      cells: items.map(({ id }) => cellWords(part, id, reader)),
    })),
  };
}

/** Where an item comes from and what it says: enough for the head of a column. */
function headingOf(view: EvidenceItemView | undefined, { ui }: Reader): string {
  if (!view) return '';
  const from = ui.f.list(view.sources.map(({ text }) => text)) || view.measure;
  return `${from}: ${ui.t.states.verdict[view.verdict]}`;
}

function partName(field: Split['field'], value: string, { link, ui }: Reader): string {
  if (field !== 'period')
    return (field === 'segment' ? link.of('segment', value) : link.value('channel', value))?.text ?? value;
  const [from = '', to = ''] = value.split('..');
  return ui.t.change.window(ui.f.month(from), ui.f.month(to));
}

function cellWords({ cells }: SplitPart, item: string, { ui }: Reader): string {
  const words = ui.t.integrity.contradictions;
  const cell = cells.find((each) => each.item === item);
  if (!cell) return words.nobody;
  const { support, n } = cell;
  if (support?.estimate === undefined || !support.interval) return words.heard(ui.f.number(n));
  const told = (value: number) =>
    support.measure === 'share' ? ui.f.percent(value, 0) : ui.f.number(value, 2);
  const { low, high } = support.interval;
  return words.cell(told(support.estimate), ui.f.number(n), `${told(low)} – ${told(high)}`);
}

function settledOf(insight: EntryOf<'insight'>, reader: Reader): SettledView[] {
  const { items } = arithmeticView(insight.id, reader);
  return items.flatMap(({ verdict, resolved, measure, measureLang, lang }) =>
    verdict === 'refutes' && resolved
      ? [
          {
            link: reader.link.entry(insight),
            item: { text: measure, ...(measureLang && { lang: measureLang }) },
            on: resolved.on,
            how: { text: resolved.how, ...(lang && { lang }) },
          },
        ]
      : [],
  );
}
