import type { Language, Visibility } from '../../schema/fields.ts';
import type { Link, OwnerView, Wording } from './links.ts';
import type { FreshnessView } from './states.ts';

/** What every page of one build and language shares. */
export type SiteView = {
  /** Language of the interface. */
  lang: Language;
  /** Name of the wiki in that language. */
  name: string;
  /** Name of the company. */
  company: string;
  /** How German readers are addressed. */
  address: 'Sie' | 'du';
  /** True where the company is invented. */
  fictional: boolean;
  /** Whom the build is for. */
  audience: Visibility;
  /** Day for which everything is computed, `YYYY-MM-DD`. */
  asOf: string;
  /** Start page, search page in this language. */
  homeHref: string;
  searchHref: string;
  /** Main navigation in order: few. */
  nav: Link[];
  /** Everything else, for the footer: hubs, handbook, contacts. */
  more: Link[];
  /** Imprint, privacy notice and accessibility statement, as far as they are named. */
  legal: Link[];
  /** Stylesheet with the company's accent, where it has one. */
  accentHref?: string;
  /**
   * Where a reader asks for research: the address of a form for a new issue, to whose query `title` and `body` are
   * added, or a mailbox. One of the two; absent where the wiki names none, and in a build for everybody.
   */
  researchRequests?: { issue?: string; email?: string };
  /** True where browsers keep what is read, for reading offline. */
  offline?: true;
};

/** What one page tells the browser and search engines. */
export type PageView = {
  /** Headline of the page without the wiki's name. */
  title: string;
  /** One sentence. */
  description?: string;
  /** Address of the page from the root; marks the current item of the navigation. */
  path: string;
  /** Full address, where the site's is known. */
  canonical?: string;
  /** The page in the languages of the wiki. `available` false: the address is that language's nearest page. */
  languages: { lang: Language; href: string; available: boolean }[];
  /** True where voices behind the page are invented. */
  synthetic?: boolean;
  /** What the search should know of the page. Absent: the page is not found by search. */
  search?: {
    /** What the page says of itself, as the search's `PageRecord`; it stands in the page as JSON. */
    record: Readonly<Record<string, unknown>>;
    /** How much its words count in the full text, 0 to 10. Default: 1. */
    weight?: number;
  };
};

/** What stands around the body of every entry. */
export type EntryFrameView = {
  /** Kicker: kind first, then themes or the like. */
  kicker: (Link | Wording | string)[];
  /** The headline: for an insight the claim. */
  title: string;
  /** Language of headline and body. */
  lang: Language;
  /** One sentence. */
  summary?: string;
  /** Who answers for it. */
  owner?: OwnerView;
  /** Who may see it, where that is not `internal` and the build not for everybody. */
  visibility?: Visibility;
  /** True where it rests on invented voices. */
  synthetic: boolean;
  /** How fresh. */
  freshness?: FreshnessView;
  /** True where the shown translation is older than its original. */
  outdatedTranslation?: boolean;
  /** True where a reader of this language sees the other because there is no translation. */
  untranslated?: boolean;
  /** True where it no longer holds. */
  retired?: true;
  /** Entry that replaces it, where it is retired. */
  replacedBy?: Link;
  /** Where the file can be read or changed, where the repository is known. */
  historyHref?: string;
  /**
   * How to cite it: a permanent reference such as `insight/anmeldung-nach-update`. Absent in a build for everybody,
   * whose readers neither cite nor mend; its entries then have no foot.
   */
  citeKey?: string;
};
