import type { Language } from '../../schema/fields.ts';
import type { Insight } from '../../schema/insight.ts';

/** What stands around the theme in the title of a draft until a person words the claim. */
const AROUND: Readonly<Record<Language, readonly [before: string, after: string]>> = {
  de: ['Entwurf zu „', '“: bitte als ganzen Satz formulieren'],
  en: ['Draft on “', '”: please word it as a full sentence'],
};

/** The title of a new draft, which asks for a claim. */
export function draftTitle(theme: string, lang: Language): string {
  const [before, after] = AROUND[lang];
  return `${before}${theme}${after}`;
}

/** Whether a draft still has the title that it was made with, and so claims nothing yet. */
export function isUnworded({ status, title }: Pick<Insight, 'status' | 'title'>): boolean {
  return (
    status === 'draft' &&
    Object.values(AROUND).some(([before, after]) => title.startsWith(before) && title.endsWith(after))
  );
}
