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

const PREFIX = 'outside-in-component';
const MARK = new RegExp(`<!--(/?)${PREFIX}:(\\d+)-->`, 'g');

/** A component met while rendering, before the HTML is cut. */
export type Mark = {
  /** Name of the component. */
  component: string;
  /** Attributes as the author wrote them. */
  attributes: Record<string, string>;
};

/** The opening mark of the component with this number, as an HTML comment. */
export function openingMark(number: number): string {
  return `<!--${PREFIX}:${number}-->`;
}

/** The closing mark of the component with this number. */
export function closingMark(number: number): string {
  return `<!--/${PREFIX}:${number}-->`;
}

/** Takes marks that an author may have written out of Markdown, so that only our own remain. */
export function withoutMarks(markdown: string): string {
  return markdown.includes(PREFIX) ? markdown.replace(MARK, '') : markdown;
}

/**
 * Cuts rendered HTML at its marks.
 * @param html HTML with paired marks.
 * @param marks What each number stands for.
 */
export function cutAtMarks(html: string, marks: readonly Mark[]): Segment[] {
  const root: Segment[] = [];
  const stack: Segment[][] = [root];
  let end = 0;
  for (const match of html.matchAll(MARK)) {
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
