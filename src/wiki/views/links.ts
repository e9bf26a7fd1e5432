import type { Language } from '../../schema/fields.ts';
import type { Kind, Vocabulary } from '../../schema/kinds.ts';

/** A link as a component draws it: nothing left to look up. */
export type Link = {
  /** Address on the site, from the root, for example `/de/insights/anmeldung/`. */
  href: string;
  /** Words of the link, in the page's language where they exist in it. */
  text: string;
  /** Language of the words where it is not the page's. */
  lang?: Language;
};

/** Words of an author on a page. */
export type Wording = {
  /** The words. */
  text: string;
  /** Their language where it is not the page's. */
  lang?: Language;
};

/** A link to an entry or a hub, which also says what it leads to. */
export type EntryLink = Link & {
  /** Kind of the entry, or vocabulary of the hub. */
  kind: Kind | Vocabulary;
  /** Id of the entry or value. */
  id: string;
};

/** A link to a stage of a journey. */
export type StageLink = Link & {
  /** `journey/stage`. */
  id: string;
  /** Title of the journey. */
  journey: string;
};

/** Whom to ask: a role or team, with the way to reach it. */
export type OwnerView = {
  /** Page of the contact. */
  link: Link;
  /** Address behind "outdated? ask the owner": `mailto:` or the company's form. Absent: the contact's page. */
  askHref?: string;
};
