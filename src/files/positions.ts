import type { Positions } from '../wiki/problems/rule.ts';
import { splitFrontMatter } from './split.ts';
import { type Locate, locator } from './yaml.ts';

/**
 * Finds where values stand in the files that were read. A file's YAML is parsed again when its first problem is
 * located: nearly all files have none.
 * @param texts Whole texts by file.
 */
export function positionsIn(texts: ReadonlyMap<string, string>): Positions {
  const locators = new Map<string, Locate>();
  return (file, path) => {
    const text = texts.get(file);
    if (text === undefined) return undefined;
    const known = locators.get(file) ?? locatorOf(file, text);
    locators.set(file, known);
    return known(path);
  };
}

function locatorOf(file: string, text: string): Locate {
  const split = file.endsWith('.yaml') ? { yaml: text, yamlLine: 1 } : splitFrontMatter(text);
  return split ? locator(split.yaml, split.yamlLine) : () => ({ line: 1, column: 1 });
}
