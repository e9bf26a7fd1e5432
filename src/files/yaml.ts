import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../wiki/problem.ts';
import type { Place } from './place.ts';

/** What YAML held: a value, or the errors that kept it from being read. */
export type YamlResult = { ok: true; value: unknown } | { ok: false; problems: Problem[] };

/** Path to a value: keys and indexes from the root. */
export type DataPath = readonly PropertyKey[];

/**
 * Reads YAML.
 * @param text The YAML.
 * @param file File it stands in, for the problems.
 * @param firstLine Line of the file on which the YAML begins.
 */
export function readYaml(text: string, file: string, firstLine: number): YamlResult {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0) return { ok: false, problems: yamlProblems(text, file, firstLine) };
  try {
    return { ok: true, value: document.toJS() };
  } catch (error) {
    // Aliases that point nowhere or multiply without end are found only when they are followed.
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [yamlProblem(file, reason, { line: firstLine, column: 1 })] };
  }
}

/** The YAML's errors with their places. Counting lines costs time, so it is done only for broken files. */
function yamlProblems(text: string, file: string, firstLine: number): Problem[] {
  const counter = new LineCounter();
  const { errors } = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'silent' });
  return errors.map((error) =>
    yamlProblem(file, error.message, toPlace(counter.linePos(error.pos[0]), firstLine)),
  );
}

function yamlProblem(file: string, reason: string, place: Place): Problem {
  return {
    kind: 'invalid-front-matter',
    file,
    ...place,
    message: `The YAML cannot be read: ${reason.replace(/\.$/, '')}.`,
    remedy: 'Look at indentation, quotes and colons near this line; text with a colon in it needs quotes.',
  };
}

/** Finds where values stand in YAML: a function from their path to their place in the file. */
export type Locate = (path: DataPath, what?: 'value' | 'key') => Place;

/**
 * Makes the {@link Locate} of a YAML text. A path that does not exist gives the place of the nearest parent that does.
 * @param text YAML without errors.
 * @param firstLine Line of the file on which the YAML begins.
 */
export function locator(text: string, firstLine: number): Locate {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'silent' });
  return (path, what = 'value') => {
    const offset = offsetOf(document, path, what);
    return offset === undefined
      ? { line: firstLine, column: 1 }
      : toPlace(counter.linePos(offset), firstLine);
  };
}

function offsetOf(document: Document, path: DataPath, what: 'value' | 'key'): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const parent: unknown = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    // A value that is a block of its own begins on a later line: its key is what a person looks for.
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    const node: unknown =
      pair && !isScalar(pair.value) ? pair.key : document.getIn(path.slice(0, length), true);
    const found = pair && (what === 'key' || !isNode(node)) ? pair.key : node;
    if (isNode(found) && found.range) return found.range[0];
  }
  return undefined;
}

function toPlace(position: { line: number; col: number }, firstLine: number): Place {
  return { line: position.line + firstLine - 1, column: Math.max(1, position.col) };
}
