import type { Entry } from '../../wiki/entry.ts';
import { isOverdue, reviewDay } from '../../wiki/judgement/review.ts';
import type { Link, OwnerView, Wording } from '../../wiki/views/links.ts';
import type { BacklinkGroupView } from '../../wiki/views/rows.ts';
import type { EntryFrameView } from '../../wiki/views/site.ts';
import type { FreshnessView } from '../../wiki/views/states.ts';
import { isInHouse, markedVisibility } from '../inHouse.ts';
import { entryHref, listHref, wordsOf } from '../links.ts';
import type { Reader } from '../reader.ts';

/** What a kind adds to the frame of its entries. */
export type FrameParts = {
  /** Kicker after the kind: themes or the like. Default: none. */
  kicker?: (Link | Wording | string)[];
  /** True where it rests on invented voices. Default: false. */
  synthetic?: boolean;
  /** How fresh. Default: by the review date alone. */
  freshness?: FreshnessView;
  /** True where it no longer holds. Default: false. */
  retired?: boolean;
  /** Entry that replaces it. */
  replacedBy?: Link;
};

/** What stands around the body of an entry, whatever its kind. */
export function frameOf(entry: Entry, reader: Reader, parts: FrameParts = {}): EntryFrameView {
  const { ui, lang } = reader;
  const words = wordsOf(entry, lang);
  const owner = ownerOf(entry, reader);
  const freshness = parts.freshness ?? reviewOnly(entry, reader.wiki.judged.asOf);
  const translation = entry.translations.find((each) => each.lang === lang);
  const kind: Link = { href: listHref(lang, entry.kind), text: ui.t.names.kind[entry.kind].one };
  return {
    kicker: [kind, ...(parts.kicker ?? [])],
    title: words.title,
    lang: words.lang,
    ...(words.summary !== undefined && { summary: words.summary }),
    ...(owner && { owner }),
    ...markedVisibility(entry.data.visibility, reader),
    synthetic: parts.synthetic ?? false,
    ...(freshness && { freshness }),
    ...(translation?.outdated && { outdatedTranslation: true }),
    ...(parts.retired && { retired: true as const }),
    ...(parts.replacedBy && { replacedBy: parts.replacedBy }),
    ...(isInHouse(reader.wiki) && { citeKey: `${entry.kind}/${entry.id}` }),
  };
}

/** Whom to ask about an entry: its owner, else the wiki's contact. */
export function ownerOf(entry: Entry, reader: Reader): OwnerView | undefined {
  const { title } = wordsOf(entry, reader.lang);
  return askOwner(entry, reader, { subject: reader.ui.t.entry.askSubject(title), about: title });
}

/** The same, with a letter about something else than that the entry is outdated. */
export function askOwner(
  entry: Entry,
  reader: Reader,
  letter: { subject: string; about: string },
): OwnerView | undefined {
  const { wiki, link, lang } = reader;
  const id = entry.data.owner ?? wiki.settings.contact;
  const contact = id === undefined ? undefined : wiki.graph.entry('contact', id);
  if (!contact) return undefined;
  const path = entryHref(lang, entry.kind, entry.id);
  const askHref = askAddress(contact.data.email, letter, path, reader);
  return { link: link.entry(contact), ...(askHref !== undefined && { askHref }) };
}

function askAddress(
  email: string | undefined,
  { subject, about }: { subject: string; about: string },
  path: string,
  { wiki: { settings } }: Reader,
): string | undefined {
  const url = settings.site === undefined ? path : new URL(path, settings.site).href;
  if (email !== undefined)
    return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(url)}`;
  return settings.feedbackLink
    ?.replaceAll('{title}', encodeURIComponent(about))
    .replaceAll('{url}', encodeURIComponent(url));
}

function reviewOnly(entry: Entry, asOf: string): FreshnessView | undefined {
  const reviewBy = reviewDay(entry);
  if (reviewBy === undefined) return undefined;
  return { level: isOverdue(entry, asOf) ? 'overdue' : 'undated', reviewBy };
}

/** Links of one kind that "where this is used" shows at most. */
const LINKS_IN_GROUP = 100;

/** Entries that use a thing, by kind; a bilingual kind's pages link to the same entry once. */
export function backlinkGroups(key: string, reader: Reader): BacklinkGroupView[] {
  const { wiki, link } = reader;
  const entries = [...new Set(wiki.graph.backlinks(key).map(({ from }) => from))];
  const byKind = Map.groupBy(entries, ({ kind }) => kind);
  return [...byKind].map(([kind, list]) => ({
    kind,
    links: list.slice(0, LINKS_IN_GROUP).map((entry) => link.entry(entry)),
    ...(list.length > LINKS_IN_GROUP && { left: list.length - LINKS_IN_GROUP }),
  }));
}

/** Further reading named by an entry. */
export function relatedLinks(entry: Entry, reader: Reader): Link[] {
  return entry.data.related.flatMap((reference) => reader.link.reference(reference) ?? []);
}
