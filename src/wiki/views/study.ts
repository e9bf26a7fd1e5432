import type { Language } from '../../schema/fields.ts';
import type { EntryLink, Link } from './links.ts';

/** A finding of a study. */
export type FindingView = {
  /** Anchor: `finding-<id>`. */
  id: string;
  /** How evidence names it: `study/finding`. */
  citeKey: string;
  /** The finding as a sentence. */
  text: string;
  /** Participants who showed it. */
  seen?: number;
  /** Participants who could have shown it. */
  of?: number;
  /** Entries that rest on it. */
  usedBy: EntryLink[];
};

/** One of the ten habits with its score. */
export type HabitView = {
  /** Number, 1 to 10. */
  order: number;
  /** Name, linked to the page of the habit where the build has it. */
  link: Link | { text: string };
  /** Measured score, 0 to 1; absent where there is nothing to measure. */
  score?: number;
  /** What was counted for it, in parts: records that meet the rule, of all. */
  parts: { met: number; of: number }[];
  /** The unit's own view, 1 to 5. */
  self?: number;
};

/** A lesson of a learning path. */
export type LessonView = {
  /** Anchor: `lesson-<id>`. */
  id: string;
  /** Headline. */
  title: string;
  /** Minutes. */
  minutes: number;
  /** What to do and why. */
  text: string;
  /** What to read. */
  reads: EntryLink[];
  /** Checks of understanding; `right` counts from 1. */
  checks: { question: string; options: string[]; right: number; because: string }[];
};

/** A word that looks like a term and means something else. */
export type FalseFriendView = {
  /** The word. */
  word: string;
  /** Its language. */
  lang: 'de' | 'en';
  /** What it really means, in the language of the page. */
  means: string;
};

/** The words of a term in one language. */
export type TermWordsView = {
  /** Which language. */
  lang: 'de' | 'en';
  /** The term. */
  title: string;
  /** What it means. */
  definition: string;
  /** Other words for it. */
  synonyms: string[];
  /** Words for which the company wants this term instead. */
  avoid: string[];
};

/** A term in both languages. */
export type TermView = {
  /** Its page. */
  link: EntryLink;
  /** Short form. */
  abbreviation?: string;
  /** Its words in the page's language. */
  words: TermWordsView;
  /** Its words in the other language; absent where the wiki has one language only. */
  other?: TermWordsView;
  /** Words that mislead. */
  falseFriends: FalseFriendView[];
  /** Terms it is confused with. */
  confusedWith: EntryLink[];
  /** Where the definition comes from. */
  origin?: string;
};

/** A contact: a role or team. */
export type ContactView = {
  /** Page of the contact. */
  link: EntryLink;
  /** What they answer for. */
  about?: string;
  /** Function mailbox. */
  email?: string;
  /** What they are in the knowledge base. */
  roles: ('cx-champion' | 'owner' | 'researcher' | 'data-protection' | 'board')[];
};

/** A chance to meet customers. */
export type SessionView = {
  /** The session. */
  link: EntryLink;
  /** What sort of meeting. */
  type: 'user-lab' | 'talk-to-your-customer' | 'service-shadowing' | 'community-event';
  /** Start and end, ISO with time. */
  starts: string;
  ends: string;
  /** Time zone of the wiki, for example `Europe/Berlin`. */
  timeZone: string;
  /** Language of `place` and `join` where it is not the page's. */
  lang?: Language;
  /** Where. */
  place: string;
  /** Seats and how many are taken. */
  seats?: number;
  taken: number;
  /** How to join. */
  join?: string;
};
