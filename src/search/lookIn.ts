import type { Shelf } from './load/library.ts';
import { understand } from './query/understand.ts';
import { lookThrough, type Search } from './rank/find.ts';
import type { SearchRequest } from './request.ts';

/** Understands a request by what is loaded, and looks for it there. */
export function lookIn(request: SearchRequest, { corpus, synonyms, names }: Shelf, lang: string): Search {
  const asked = understand(request, { lexicons: corpus.lexicons, synonyms, names });
  return lookThrough(asked, corpus, lang);
}
