import type { Language } from '../../src/schema/fields.ts';
import type { StrongTheme } from '../../src/wiki/drafts/strongThemes.ts';
import type { EntryOf, WikiContent } from '../../src/wiki/entry.ts';
import type { Claim } from '../../src/wiki/similar/claim.ts';
import { type Alike, learnLikeness } from '../../src/wiki/similar/likeness.ts';

/** An insight that may say already what a draft is to say. */
export type NearInsight = {
  /** Its id. */
  id: string;
  /** Its title, in the wiki's default language where there is one. */
  title: string;
  /** How alike it is, 0 to 1, to the hundredth. */
  likeness: number;
};

/**
 * Finds insights that may say already what a draft is to say: a draft has no claim yet, so they are compared with its
 * theme's label, definition and synonyms in both languages and with the query that it will hold.
 */
export function nearInsights(content: WikiContent): (strong: StrongTheme) => NearInsight[] {
  const { nearest } = learnLikeness(content);
  return (strong) =>
    nearest(claimOfTheme(strong)).map((alike) => named(alike, content.settings.defaultLanguage));
}

function claimOfTheme({ theme, sources }: StrongTheme): Claim {
  return {
    wordings: (['de', 'en'] as const).map((lang) => ({
      lang,
      title: theme.label[lang],
      summary: theme.definition[lang],
      aliases: theme.synonyms[lang],
    })),
    themes: new Set([theme.id]),
    grounds: new Set(sources.map((source) => `ask/${source}/theme/${theme.id}`)),
  };
}

function named({ insight, likeness }: Alike, lang: Language): NearInsight {
  return { id: insight.id, title: titleIn(insight, lang), likeness: Math.round(likeness * 100) / 100 };
}

function titleIn({ data, lang: own, translations }: EntryOf<'insight'>, lang: Language): string {
  const translated = own === lang ? undefined : translations.find((each) => each.lang === lang);
  return translated?.data.title ?? data.title;
}
