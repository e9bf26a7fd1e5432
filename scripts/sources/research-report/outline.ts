import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { markdownText } from '../formats/markdownText.ts';

/** A section of a report: a heading and what stands below it. */
export type Section = {
  /** Level of the heading, 1 to 6. */
  depth: number;
  /** Its words. */
  title: string;
  /** Markdown below it, up to the next heading of any level. */
  own: string;
  /** Markdown below it, up to the next heading of the same level or a higher one. */
  whole: string;
  /** Sections right below it. */
  parts: Section[];
};

/** What a report consists of. */
export type Outline = {
  /** Markdown before the first heading. */
  preface: string;
  /** All sections in their order, parts of others too. */
  sections: Section[];
};

const parser = unified().use(remarkParse);

/** The syntax tree of Markdown. */
function markdownTree(markdown: string): Root {
  return parser.parse(markdown);
}

/** Cuts Markdown at its headings. */
export function outlineOf(markdown: string): Outline {
  const headings = markdownTree(markdown).children.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const { start, end } = node.position ?? { start: {}, end: {} };
    const from = start.offset ?? 0;
    const to = end.offset ?? 0;
    return [{ depth: node.depth, from, to, title: titleOf(markdown.slice(from, to)) }];
  });
  const sections = headings.map(({ depth, to, title }, index): Section => {
    const later = headings.slice(index + 1);
    const next = later[0]?.from ?? markdown.length;
    const after = later.find((heading) => heading.depth <= depth)?.from ?? markdown.length;
    return { depth, title, own: markdown.slice(to, next), whole: markdown.slice(to, after), parts: [] };
  });
  sections.forEach((section, index) => {
    const parent = sections.slice(0, index).findLast(({ depth }) => depth < section.depth);
    parent?.parts.push(section);
  });
  return { preface: markdown.slice(0, headings[0]?.from ?? markdown.length), sections };
}

function titleOf(heading: string): string {
  return markdownText(heading.replace(/^#+\s*/, '').replace(/\n[=-]+\s*$/, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The items of the lists in Markdown, and of lists in them, as words. */
export function itemsOf(markdown: string): string[] {
  const items: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'listItem') {
      const words = node.children
        .filter(({ type }) => type !== 'list')
        .map(({ position }) => markdownText(markdown.slice(position?.start.offset, position?.end.offset)));
      items.push(words.join(' ').replace(/\s+/g, ' ').trim());
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(markdownTree(markdown));
  return items.filter((item) => item !== '');
}

/** The first paragraph that is a sentence and no list, table or table of contents; empty where there is none. */
export function firstParagraph(markdown: string): string {
  for (const node of markdownTree(markdown).children) {
    if (node.type !== 'paragraph') continue;
    const words = markdownText(markdown.slice(node.position?.start.offset, node.position?.end.offset))
      .replace(/\s+/g, ' ')
      .trim();
    if (words.split(' ').length >= 6 && !words.endsWith(':') && !words.startsWith('|')) return words;
  }
  return '';
}
