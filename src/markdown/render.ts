import { type Features, type MdastPluginList, markdownToHtml } from 'satteri';
import { BLOCK_BY_DIRECTIVE } from '../schema/blocks.ts';
import { directives } from './blocks/plugin.ts';
import { headingIds } from './headings/plugin.ts';
import { cutAtMarks, type Mark, type Marks, marksFor, type Segment } from './segments.ts';
import { alignedColumns } from './tables/plugin.ts';
import { wikiLinks } from './wikiLinks/plugin.ts';

/** Markdown features of every body, the same in `.md` and `.mdx`. */
export const MARKDOWN_FEATURES: Features = {
  directive: true,
  wikilinks: true,
  gfm: true,
  smartPunctuation: false,
};

/** Name of the component that shows a wiki link. */
export const WIKI_LINK = 'WikiLink';

/**
 * Renders a plain Markdown body, the fast way for thousands of `.md` entries: no module, no store,
 * HTML with gaps where components go.
 * @param markdown Body without front matter.
 */
export async function renderMarkdown(markdown: string): Promise<Segment[]> {
  const marks: Mark[] = [];
  const written = marksFor(markdown);
  const { html } = await markdownToHtml(markdown, {
    mdastPlugins: markingPlugins(marks, written),
    hastPlugins: [headingIds(), alignedColumns()],
    features: MARKDOWN_FEATURES,
  });
  return cutAtMarks(html, marks, written.pattern);
}

function markingPlugins(marks: Mark[], written: Marks): MdastPluginList {
  function mark<T>(component: string, attributes: Record<string, string>, children: T[]) {
    const number = marks.push({ component, attributes }) - 1;
    return [
      { type: 'html' as const, value: written.opening(number) },
      ...children,
      { type: 'html' as const, value: written.closing(number) },
    ];
  }
  function render<T>(name: string, attributes: Record<string, string>, children: T[]) {
    const block = BLOCK_BY_DIRECTIVE.get(name);
    return block === undefined ? undefined : mark(block.name, attributes, children);
  }
  return [
    wikiLinks((link) => mark(WIKI_LINK, { to: link.to }, link.hasWords ? link.children : [])),
    directives({ inline: render, block: render }),
  ];
}
