import type { Dialect } from './engine.ts';
import type { Parameters } from './parameters.ts';

/**
 * What conditions look at, each as a column that is worked out once, however many conditions look at it. What cells tell
 * is worked out for cells, all else for rows.
 */
export type Leaves = {
  /** The engine's words. */
  readonly dialect: Dialect;
  /** Parameters of the statement. */
  readonly parameters: Parameters;
  /**
   * The column that stands for something that holds or not; never null.
   * @param of Who tells it.
   * @param key What it is: the same for the same thing.
   * @param sql Makes the condition, which may be null.
   */
  add(of: 'cells' | 'rows', key: readonly unknown[], sql: () => string): string;
  /** The column with the answer to a question. */
  answerTo(question: string): string;
  /** Notes that the column `words` is looked at. */
  readWords(): void;
  /** Whether it is. */
  looksAtWords(): boolean;
  /** Notes that the column `day` is looked at. */
  readDays(): void;
  /** Whether it is. */
  looksAtDays(): boolean;
  /** Columns over `cells`, each with a comma before it. */
  ofCells(): string;
  /** Names of the columns over `cells`. */
  namesOfCells(): string[];
  /** Columns over `day` and {@link inputs}, each with a comma before it. */
  ofRows(): string;
  /** Columns over a row `v` of `voices` that the columns over rows are made of beside its day, each with a comma before it. */
  inputs(): string;
  /** Their names. */
  namesOfInputs(): string[];
};

/** Nothing that is looked at yet. */
export function leavesFor(dialect: Dialect, parameters: Parameters): Leaves {
  const columns = { cells: new Map<string, string>(), rows: new Map<string, string>() };
  const names = new Map<string, string>();
  const answers = new Map<string, { name: string; sql: string }>();
  const looked = { words: false, days: false };
  const listed = (of: 'cells' | 'rows') =>
    [...columns[of]].map(([name, sql]) => `, coalesce(${sql}, false) as ${name}`).join('');
  return {
    dialect,
    parameters,
    add(of, key, sql) {
      const text = JSON.stringify(key);
      const known = names.get(text);
      if (known !== undefined) return known;
      const name = `${of === 'cells' ? 'c' : 'r'}${columns[of].size}`;
      names.set(text, name);
      // Reserves its place: what makes it may add others.
      columns[of].set(name, 'false');
      columns[of].set(name, sql());
      return name;
    },
    answerTo(question) {
      const known = answers.get(question) ?? {
        name: `q${answers.size}`,
        sql: dialect.answerTo(question, parameters),
      };
      answers.set(question, known);
      return known.name;
    },
    readWords() {
      looked.words = true;
    },
    looksAtWords: () => looked.words,
    readDays() {
      looked.days = true;
    },
    looksAtDays: () => looked.days,
    ofCells: () => listed('cells'),
    namesOfCells: () => [...columns.cells.keys()],
    ofRows: () => listed('rows'),
    inputs: () =>
      [...answers.values()].map(({ name, sql }) => `, ${sql} as ${name}`).join('') +
      (looked.words ? `, ${dialect.words} as words` : ''),
    namesOfInputs: () => [
      ...[...answers.values()].map(({ name }) => name),
      ...(looked.words ? ['words'] : []),
    ],
  };
}
