import { stringify } from 'yaml';
import { slug } from '../../../src/text/slug.ts';
import { InputProblem } from '../../sources/problem.ts';
import { type Resolve, resolver } from '../resolve.ts';
import { addToTopList } from './yamlEdit.ts';

/** A column with more new values than this holds no themes. */
const mostDrafts = 300;

/** A theme that came out of a mapped column and waits for its definition. */
export type DraftTheme = {
  id: string;
  label: { de: string; en: string };
  definition: { de: string; en: string };
  status: 'draft';
};

/** Finds themes by their names and drafts those that nobody knows. */
export type ThemeBook = {
  /** Theme that a value of a column means. */
  theme: (value: string, column: string) => string;
  /** Themes drafted so far, in the order in which they were met. */
  drafts: DraftTheme[];
};

/**
 * Makes a theme book.
 * @param known Finds the themes of the codebook.
 * @param ids Their ids.
 */
export function themeBook(source: string, known: Resolve, ids: readonly string[]): ThemeBook {
  const drafts: DraftTheme[] = [];
  const taken = new Set(ids);
  let drafted: Resolve = () => undefined;
  return {
    drafts,
    theme(value, column) {
      const found = known(value) ?? drafted(value);
      if (found !== undefined) return found;
      if (drafts.length >= mostDrafts) throw tooMany(column);
      const id = freeId(slug(value) || 'theme', taken);
      taken.add(id);
      drafts.push(draftOf(id, value, column, source));
      drafted = resolver(drafts.map((draft) => ({ id: draft.id, names: [draft.label.de] })));
      return id;
    },
  };
}

function tooMany(column: string): InputProblem {
  return new InputProblem(
    `\`${column}\` holds more than ${mostDrafts} values that are no theme yet. A column of themes holds the same few values again and again: name another one with \`--map theme=COLUMN\`.`,
  );
}

function freeId(wished: string, taken: ReadonlySet<string>): string {
  let id = wished;
  for (let count = 2; taken.has(id); count += 1) id = `${wished}-${count}`;
  return id;
}

function draftOf(id: string, value: string, column: string, source: string): DraftTheme {
  return {
    id,
    label: { de: value, en: value },
    definition: {
      de: `Kam als Wert der Spalte „${column}“ aus der Quelle „${source}“ und wartet auf seine Definition.`,
      en: `Came as a value of the column “${column}” from the source “${source}” and waits for its definition.`,
    },
    status: 'draft',
  };
}

/** The text of `themes.yaml` with drafts at its end; comments and order stay. */
export function withDrafts(text: string | undefined, drafts: readonly DraftTheme[]): string {
  if (text === undefined || text.trim() === '') return stringify({ values: drafts }, { lineWidth: 0 });
  return addToTopList(text, 'values', drafts);
}
