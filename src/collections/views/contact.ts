import { KINDS } from '../../schema/kinds.ts';
import { type Entry, type EntryOf, isRetired } from '../../wiki/entry.ts';
import { isOverdue, reviewDay } from '../../wiki/judgement/review.ts';
import { reviewQueues } from '../../wiki/judgement/reviewQueue.ts';
import type { EntryLink, Link, StageLink } from '../../wiki/views/links.ts';
import type { EntryRowView } from '../../wiki/views/rows.ts';
import type { ContactView } from '../../wiki/views/study.ts';
import { isInHouse, markedVisibility } from '../inHouse.ts';
import { wordsOf } from '../links.ts';
import type { Reader } from '../reader.ts';
import { claimOf } from './claims.ts';
import { type EntryParts, isPresent, partsOf } from './parts.ts';

/** The page of a contact, which is the hub of everything it owns. */
export type ContactPageView = EntryParts & {
  /** Kind of the entry. */
  kind: 'contact';
  /** Role, mailbox and what it answers for. */
  contact: ContactView;
  /** What it knows. */
  channels: Link[];
  products: Link[];
  /** Themes it answers for. */
  themes: Link[];
  /** Stages it answers for. */
  stages: StageLink[];
  /** Entries whose review day has passed, the oldest first. */
  overdue: EntryRowView[];
  /** All entries it owns, by kind. */
  owned: { kind: EntryLink['kind']; rows: EntryRowView[] }[];
};

/** Makes the page of a contact. */
export function contactPageView(entry: EntryOf<'contact'>, reader: Reader): ContactPageView {
  const { wiki, link } = reader;
  const { id, data } = entry;
  const owned = wiki.graph.content.entries.filter((other) => other.data.owner === id);
  const queue = isInHouse(wiki) ? reviewQueues(owned, () => undefined, wiki.judged.asOf) : [];
  const overdue = queue.flatMap(({ items }) => items.filter(({ reason }) => reason === 'overdue'));
  return {
    kind: 'contact',
    ...partsOf(entry, reader),
    // Owned entries stand in their own section, so that here only other uses are named.
    backlinks: othersOnly(entry, reader),
    contact: contactView(entry, reader),
    channels: link.values('channel', data.channels),
    products: link.values('product', data.products),
    themes: wiki.graph.content.taxonomy.theme
      .filter(({ owner }) => owner === id)
      .map((theme) => link.value('theme', theme.id))
      .filter(isPresent),
    stages: stagesOf(id, reader),
    overdue: overdue.map((item) => ownedRow(item.entry, reader)),
    owned: KINDS.map((kind) => ({
      kind,
      rows: owned
        .filter((other) => other.kind === kind)
        .map((other) => withoutSummary(ownedRow(other, reader)))
        .toSorted((a, b) => a.link.text.localeCompare(b.link.text, reader.lang)),
    })).filter(({ rows }) => rows.length > 0),
  };
}

/** A contact as a card shows it. */
function contactView(entry: EntryOf<'contact'>, { link, lang }: Reader): ContactView {
  const { data } = entry;
  return {
    link: link.entry(entry),
    about: data.about[lang],
    ...(data.email !== undefined && { email: data.email }),
    roles: data.roles,
  };
}

function stagesOf(owner: string, { wiki, link }: Reader): StageLink[] {
  return wiki.graph.ofKind('journey').flatMap((journey) =>
    journey.data.stages
      .filter((stage) => stage.owner === owner)
      .map((stage) => link.stage(`${journey.id}/${stage.id}`))
      .filter(isPresent),
  );
}

function othersOnly(entry: EntryOf<'contact'>, { wiki, link }: Reader): EntryParts['backlinks'] {
  const uses = wiki.graph.backlinks(`contact/${entry.id}`).filter(({ how }) => how !== 'owner');
  const users = [...new Set(uses.map(({ from }) => from))];
  return [...Map.groupBy(users, ({ kind }) => kind)].map(([kind, list]) => ({
    kind,
    links: list.map(link.entry),
  }));
}

function ownedRow(entry: Entry, reader: Reader): EntryRowView {
  const { ui, lang, link, wiki } = reader;
  const { summary } = wordsOf(entry, lang);
  const by = isRetired(entry) || !isInHouse(wiki) ? undefined : reviewDay(entry);
  const review = by && ui.f.dayShort(by);
  const reviewFact =
    review &&
    (isOverdue(entry, wiki.judged.asOf) ? ui.t.pages.reviewWasDue(review) : ui.t.facts.reviewBy(review));
  return {
    link: link.entry(entry),
    ...(summary !== undefined && { summary }),
    facts: [stateOf(entry, reader), reviewFact].filter(isPresent),
    ...markedVisibility(entry.data.visibility, reader),
  };
}

/** A long list is read by titles alone. */
function withoutSummary({ summary: _summary, ...row }: EntryRowView): EntryRowView {
  return row;
}

/** How sure a claim is, where an action stands: what its owner wants to see first. */
function stateOf(entry: Entry, reader: Reader): string | undefined {
  const { states } = reader.ui.t;
  if (entry.kind === 'insight') return states.confidence[claimOf(entry.id, reader).confidence.level];
  return entry.kind === 'action' ? states.actionStatus[entry.data.status] : undefined;
}
