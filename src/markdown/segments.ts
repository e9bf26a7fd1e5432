import { createHash } from 'node:crypto';

/** Rendered Markdown: HTML between the places where components stand. */
export type Segment =
  | {
      /** Finished HTML; need not be balanced, the neighbours complete it. */
      html: string;
    }
  | {
      /** Name of the component, for example `Verbatims`. */
      component: string;
      /** Attributes as the author wrote them. */
      attributes: Record<string, string>;
      /** What stands inside the component. */
      children: Segment[];
    };

/** A component met while rendering, before the HTML is cut. */
export type Mark = {
  /** Name of the component. */
  component: string;
  /** Attributes as the author wrote them. */
  attributes: Record<string, string>;
};

/** Marks of one document. */
export type Marks = {
  /** The opening mark of the component with this number, as an HTML comment. */
  opening(number: number): string;
  /** The closing mark of the component with this number. */
  closing(number: number): string;
  /** Both, with a slash in the first group for the closing one and the number in the second. */
  pattern: RegExp;
};

/**
 * Marks that nobody can forge: their name is made from the whole document, so that no document can contain its own.
 * @param markdown The document.
 */
export function marksFor(markdown: string): Marks {
  const name = `component-${createHash('sha256').update(markdown).digest('hex').slice(0, 24)}`;
  return {
    opening: (number) => `<!--${name}:${number}-->`,
    closing: (number) => `<!--/${name}:${number}-->`,
    pattern: new RegExp(`<!--(/?)${name}:(\\d+)-->`, 'g'),
  };
}

/**
 * Cuts rendered HTML at its marks.
 * @param html HTML with paired marks.
 * @param marks What each number stands for.
 * @param pattern How the marks of this document are written.
 */
export function cutAtMarks(html: string, marks: readonly Mark[], pattern: RegExp): Segment[] {
  const root: Segment[] = [];
  const stack: Segment[][] = [root];
  let end = 0;
  for (const match of html.matchAll(pattern)) {
    const level = stack.at(-1) ?? root;
    if (match.index > end) level.push({ html: html.slice(end, match.index) });
    end = match.index + match[0].length;
    if (match[1] === '/') {
      stack.pop();
      continue;
    }
    const mark = marks[Number(match[2])];
    if (mark === undefined) continue;
    const children: Segment[] = [];
    level.push({ ...mark, children });
    stack.push(children);
  }
  if (end < html.length) root.push({ html: html.slice(end) });
  return root;
}
