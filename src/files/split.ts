/** A file cut into its front matter and its body. */
export type SplitFile = {
  /** YAML between the two lines of dashes, or the whole file where it is YAML. */
  yaml: string;
  /** Line of the file on which the YAML begins, counted from 1. */
  yamlLine: number;
  /** What follows the front matter. */
  body: string;
  /** Line of the file on which the body begins, counted from 1. */
  bodyLine: number;
};

const opening = /^\uFEFF?---[ \t]*\r?\n/;
const closing = /^---[ \t]*(?:\r?\n|$)/m;

/**
 * Cuts a Markdown file at its front matter, the YAML between the first line `---` and the next one.
 * @returns Undefined where the file does not begin with `---` or has no second one.
 */
export function splitFrontMatter(text: string): SplitFile | undefined {
  const first = opening.exec(text);
  if (!first) return undefined;
  const inner = text.slice(first[0].length);
  const last = closing.exec(inner);
  if (!last) return undefined;
  const yaml = inner.slice(0, last.index);
  return {
    yaml,
    yamlLine: 2,
    body: inner.slice(last.index + last[0].length),
    bodyLine: linesIn(yaml) + 3,
  };
}

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
