import { words } from '../../src/i18n/words.ts';
import type { Language } from '../../src/schema/fields.ts';
import type { Settings } from '../../src/schema/settings.ts';
import type { SearchAnswer } from '../../src/search/answer.ts';
import { requestHref } from '../../src/search/research/requestHref.ts';
import { requestText } from '../../src/search/research/requestText.ts';

/**
 * The link to a request for research on what nothing answers, as the search page of the site fills it in.
 * @param asked What was asked, and in which language.
 * @returns nothing where there is an answer, or where the wiki names no place for requests
 */
export function requestLink(
  { query, lang }: { query: string; lang: Language },
  { unknown, hits }: SearchAnswer,
  { researchRequests, site, address }: Settings,
): string | undefined {
  if (!unknown || researchRequests === undefined) return undefined;
  const { search, names } = words(lang, address);
  const asked = { asked: query.trim(), language: names.language[lang], filters: [], hits, site };
  return requestHref(researchRequests, requestText(asked, search.unknown));
}
