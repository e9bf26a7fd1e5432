import { attributeIn, type HtmlPiece } from './html.ts';

/** Marks the parts of a page in which words are looked up in the glossary, and with `off` parts of them in which none are. */
const TERMS_ATTRIBUTE = 'data-terms';

/** Elements whose words are not the author's running text: headlines, links, code, quotations, labels, drawings. */
const PASSED_OVER = new Set(
  (
    'a abbr blockquote button caption cite code dfn figcaption figure h1 h2 h3 h4 h5 h6 kbd label math nav pre q samp ' +
    'select summary svg template textarea th var'
  ).split(' '),
);

/** Elements in which a definition that opens would be no valid HTML or no help. */
const WITHOUT_NOTES = new Set(['a', 'button', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'label', 'nav', 'summary']);

type Level = { name: string; inTerms: boolean; isPassedOver: boolean; hasNotes: boolean };

/** Where in a page one is while reading its tags in order. */
export type Scope = {
  /** Takes an opening or closing tag into account. */
  enter(piece: Exclude<HtmlPiece, { type: 'text' }>): void;
  /** Whether words here are looked up. */
  isRunningText(): boolean;
  /** Whether a definition may open here. */
  mayHaveNotes(): boolean;
};

/**
 * Follows the tags of a page. Tags that are not closed end with the element around them; a closing tag without its
 * opening one means nothing.
 * @param lang Language of the terms; what is marked as another language is passed over.
 */
export function scopeOf(lang: string): Scope {
  const levels: Level[] = [{ name: '', inTerms: false, isPassedOver: false, hasNotes: true }];
  const here = () => levels.at(-1);
  return {
    enter(piece) {
      const before = here();
      if (piece.type === 'close') {
        const at = levels.findLastIndex(({ name }) => name === piece.name);
        if (at > 0) levels.length = at;
      } else if (!piece.isEmpty && before) {
        const { name, attributes } = piece;
        const marked = attributeIn(attributes, TERMS_ATTRIBUTE);
        const spoken = attributeIn(attributes, 'lang') ?? lang;
        levels.push({
          name,
          inTerms: before.inTerms || marked !== undefined,
          isPassedOver: before.isPassedOver || PASSED_OVER.has(name) || marked === 'off' || spoken !== lang,
          hasNotes: before.hasNotes && !WITHOUT_NOTES.has(name),
        });
      }
    },
    isRunningText: () => here()?.inTerms === true && !here()?.isPassedOver,
    mayHaveNotes: () => here()?.hasNotes === true,
  };
}
