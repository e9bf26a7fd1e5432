import { type EntryOf, isRetired } from '../../wiki/entry.ts';
import type { ShareFigure, SparkPoint, TrendView } from '../../wiki/views/figures.ts';
import type { ArithmeticView, EvidenceItemView, StageStripView } from '../../wiki/views/judged.ts';
import type { Link } from '../../wiki/views/links.ts';
import type { ActionChipView } from '../../wiki/views/rows.ts';
import type { FreshnessView, InsightKind, Severity } from '../../wiki/views/states.ts';
import type { VerbatimView } from '../../wiki/views/voices.ts';
import { isInHouse } from '../inHouse.ts';
import type { Reader } from '../reader.ts';
import { actionChips } from './actions.ts';
import { arithmeticView } from './arithmetic.ts';
import { claimOf, figureOf, freshnessOf } from './claims.ts';
import { sparkOf, trendView } from './claimTrend.ts';
import { type EntryParts, partsOf } from './parts.ts';
import { stageStrips } from './stageStrips.ts';
import { verbatimView } from './voices.ts';

/** The page of an insight. */
export type InsightView = EntryParts & {
  /** Kind of the entry. */
  kind: 'insight';
  /** What sort of claim. */
  sort: InsightKind;
  /** How much it hurts. */
  severity: Severity;
  /** How fresh. */
  freshness: FreshnessView;
  /** How sure we are, with the arithmetic. */
  arithmetic: ArithmeticView;
  /** How many say so; absent where no share is asked. */
  share?: ShareFigure;
  /** Anchor of what the share rests on: the voices, or the arithmetic where none may be shown. */
  shareHref: '#voices' | '#sure';
  /** The share over time; absent where none is asked. */
  trend?: TrendView;
  /** Months of the spark line. */
  spark: SparkPoint[];
  /** Five voices that stand for the hits. */
  voices: VerbatimView[];
  /** All voices of the theme. */
  allVoices?: Link;
  /** What contradicts it. */
  against: EvidenceItemView[];
  /** Whom it concerns. */
  personas: Link[];
  segments: Link[];
  /** Where it shows. */
  strips: StageStripView[];
  channels: Link[];
  products: Link[];
  themes: Link[];
  /** What is being done. */
  actions: ActionChipView[];
  /** True where nothing is done about what still holds; what a build for everybody cannot say, for it does not know all. */
  idle?: true;
  /** What it replaces. */
  supersedes: Link[];
};

/** Makes the page of an insight. */
export function insightView(entry: EntryOf<'insight'>, reader: Reader): InsightView {
  const { data } = entry;
  const { link } = reader;
  const claim = claimOf(entry.id, reader);
  const arithmetic = arithmeticView(entry.id, reader);
  const actions = actionChips(entry.id, reader);
  const themes = link.values('theme', data.themes);
  const trend = trendView(entry, reader);
  const [theme] = themes;
  const successor = successorOf(entry, reader);
  const figure = claim.main && figureOf(claim.main);
  const voices = insightVoices(entry.id, reader);
  const freshness = freshnessOf(entry, reader);
  return {
    kind: 'insight',
    ...partsOf(entry, reader, {
      kicker: [reader.ui.t.names.insightKind[data.kind], ...themes],
      synthetic: restsOnSynthetic(entry.id, reader),
      freshness,
      retired: isRetired(entry),
      ...(successor && { replacedBy: successor }),
    }),
    sort: data.kind,
    severity: data.severity,
    freshness,
    arithmetic,
    ...(figure?.type === 'share' && { share: figure }),
    shareHref: voices.length > 0 ? '#voices' : '#sure',
    ...(trend && { trend }),
    spark: sparkOf(entry.id, reader),
    voices,
    ...(theme && { allVoices: { ...theme, href: `${theme.href}#voices` } }),
    against: arithmetic.items.filter(({ verdict }) => verdict === 'refutes'),
    personas: link.all('persona', data.personas),
    segments: link.all('segment', data.segments),
    strips: stageStrips(data.stages, reader),
    channels: link.values('channel', data.channels),
    products: link.values('product', data.products),
    themes,
    actions,
    ...(actions.length === 0 &&
      data.status === 'published' &&
      isInHouse(reader.wiki) && { idle: true as const }),
    supersedes: link.all('insight', data.supersedes),
  };
}

/** Representative voices of all supporting or describing queries, five at most, query by query in turn. */
export function insightVoices(insight: string, reader: Reader, limit = 5): VerbatimView[] {
  const { items } = claimOf(insight, reader);
  const lists = items.flatMap((item) => {
    if (item.type === 'query') return item.stance === 'refutes' ? [] : [item.answer.verbatims];
    return item.type === 'record' && item.verbatim && item.stance === 'supports' ? [[item.verbatim]] : [];
  });
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list[turn] ?? []),
  ).flat();
  const once = new Map(inTurn.map((voice) => [`${voice.source}/${voice.id}`, voice]));
  return [...once.values()].slice(0, limit).map((voice) => verbatimView(voice, reader));
}

/** Whether any voice behind an insight is invented. */
export function restsOnSynthetic(insight: string, reader: Reader): boolean {
  const { items } = claimOf(insight, reader);
  const sources = items.flatMap((item) => {
    if (item.type === 'query') return item.sources;
    return item.type === 'record' ? [item.id.split('/')[0] ?? ''] : [];
  });
  return sources.some((id) => reader.wiki.graph.entry('source', id)?.data.synthetic === true);
}

function successorOf(entry: EntryOf<'insight'>, { wiki, link }: Reader): Link | undefined {
  const used = wiki.graph.backlinks(`insight/${entry.id}`);
  const successor = used.find(({ from, how }) => from.kind === 'insight' && how === 'supersedes');
  return successor && link.entry(successor.from);
}
