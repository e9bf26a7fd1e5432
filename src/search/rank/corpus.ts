import type { Lexicon } from '../lexicon/lexicon.ts';
import type { QuickIndex } from '../quick/match.ts';
import type { PageRow } from '../quick/table.ts';

/** A part of the small index, loaded. */
export type CorpusPart = {
  /** Language of its pages. */
  readonly lang: string;
  /** Its pages. */
  readonly rows: readonly PageRow[];
  /** Finds them by terms. */
  readonly quick: QuickIndex;
  /** Files of what is shown of them besides, `DETAILS_PAGES` pages each. */
  readonly details: readonly string[];
};

/** Everything that has been loaded of the small index; a page is known by its place over all parts. */
export type Corpus = {
  /** Parts, the reader's language first. */
  readonly parts: readonly (CorpusPart & { /** Place of its first page. */ readonly first: number })[];
  /** Words by language, the reader's first. */
  readonly lexicons: readonly Lexicon[];
  /** Pages in all parts. */
  readonly size: number;
  /** The page at a place. */
  row(place: number): PageRow;
  /** Language of the page at a place. */
  langOf(place: number): string;
  /** Place of the page that the full text knows by an id; nothing where it has not been loaded. */
  placeOf(id: string): number | undefined;
};

/** Puts loaded parts together. */
export function corpusOf(parts: readonly CorpusPart[], lexicons: readonly Lexicon[]): Corpus {
  let size = 0;
  const placed = parts.map((part) => {
    const first = size;
    size += part.rows.length;
    return { ...part, first };
  });
  const all = placed.flatMap(({ rows, lang }) => rows.map((row) => ({ row, lang })));
  const byId = new Map(all.map(({ row }, place) => [row.id, place]));
  const at = (place: number) => {
    const found = all[place];
    if (found === undefined) throw new RangeError(`There is no page ${place} of ${size}.`);
    return found;
  };
  return {
    parts: placed,
    lexicons,
    size,
    row: (place) => at(place).row,
    langOf: (place) => at(place).lang,
    placeOf: (id) => byId.get(id),
  };
}
