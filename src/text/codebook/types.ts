/**
 * Words and phrases in both languages. A word or phrase may use `*`: `gesperrt*` is every word that begins so,
 * `*gebühr` every word that ends so (in any inflection), `*konto*` every word that holds it.
 */
export type CodeWords = { de: readonly string[]; en: readonly string[] };

/** A rule of the codebook: the theme or stage it codes, the words that call for it, the words that forbid it. */
export type CodeRule = {
  /** Id that `code` returns, for example of a theme or stage. */
  id: string;
  /** One of these is enough. */
  any: CodeWords;
  /** One of these vetoes the rule. Default: none. */
  not?: CodeWords | undefined;
};
