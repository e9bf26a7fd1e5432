import type { Noun } from '../../src/i18n/format.ts';
import { words } from '../../src/i18n/words.ts';
import { plain } from './plain.ts';

/** The words of the terminal, English as in all commands. */
export const terminalWords = words('en');

const { names, states } = terminalWords;

const kinds: Readonly<Record<string, string>> = {
  ...wordsOfNouns({ ...names.kind, ...names.vocabulary }),
  overview: names.overview,
};
const levels: Readonly<Record<string, string>> = { ...states.confidence, withdrawn: states.withdrawn.word };
const ages: Readonly<Record<string, string>> = states.freshness;

/** Name of a kind of page, `Insight`; what has none is called by its id. */
export function kindName(kind: string): string {
  return named(kinds, kind);
}

/** Name of a level of confidence, `Supported`. */
export function confidenceName(level: string): string {
  return named(levels, level);
}

/** Name of a level of freshness, `review overdue`. */
export function freshnessName(level: string): string {
  return named(ages, level);
}

function named(all: Readonly<Record<string, string>>, id: string): string {
  return plain((Object.hasOwn(all, id) ? all[id] : undefined) ?? id);
}

function wordsOfNouns(nouns: Readonly<Record<string, Noun>>): Record<string, string> {
  return Object.fromEntries(Object.entries(nouns).map(([id, { one }]) => [id, one]));
}
