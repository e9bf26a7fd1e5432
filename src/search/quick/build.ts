import lunr from 'lunr';
import { FIELD_NAMES, FIELDS, type FieldTerms } from './fields.ts';

/** Takes lists of terms as they are: Lunr would make an object of each, for its pipelines. */
const asTheyAre = Object.assign((terms: unknown) => (Array.isArray(terms) ? terms : []), {
  separator: lunr.tokenizer.separator,
});

/**
 * Builds the small index over pages. Its pipeline is empty: the words are terms already, in requests alike, and Lunr
 * takes each item of a list as one.
 * @param pages Terms of each page by field; a page is known by its place.
 */
export function buildQuick(pages: readonly FieldTerms[]): lunr.Index {
  const builder = new lunr.Builder();
  builder.tokenizer = asTheyAre;
  builder.ref('place');
  for (const name of FIELD_NAMES) builder.field(name, { boost: FIELDS[name] });
  // A word that stands in a field twice says hardly more than once, and most fields are one sentence.
  builder.k1(0.6);
  builder.b(0.4);
  for (const [place, terms] of pages.entries()) builder.add({ place: String(place), ...terms });
  return builder.build();
}
