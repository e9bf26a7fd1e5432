import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse);

/** A parsed document. */
export type Tree = ReturnType<typeof parser.parse>;
/** An element of a document. */
export type PageElement = NonNullable<ReturnType<typeof select>>;

/** A page of a built site. */
export type Page = {
  /** Its address, such as `/de/insights/a/`; `/404.html` for that of what does not exist. */
  readonly path: string;
  /** Its HTML. */
  readonly html: string;
  /** The same, parsed as a browser does. */
  readonly tree: Tree;
};

/** Every page of a built site by its address. */
export function readPages(out: string): ReadonlyMap<string, Page> {
  const files = globSync('**/*.html', { cwd: out }).sort();
  return new Map(
    files.map((file) => {
      const path = `/${file.replaceAll('\\', '/')}`.replace(/(^|\/)index\.html$/, '$1');
      return [path, readPage(path, readFileSync(join(out, file), 'utf8'))];
    }),
  );
}

/** One page; it is parsed when somebody first looks into it, for most tests look at few. */
export function readPage(path: string, html: string): Page {
  let tree: Tree | undefined;
  return {
    path,
    html,
    get tree() {
      tree ??= parser.parse(html);
      return tree;
    },
  };
}

/** The first element that a selector finds. @throws where it finds none */
export function one(within: Tree | PageElement, selector: string): PageElement {
  const found = select(selector, within);
  if (found === undefined) throw new Error(`Nothing on the page matches \`${selector}\`.`);
  return found;
}

/** All elements that a selector finds. */
export function all(within: Tree | PageElement, selector: string): PageElement[] {
  return selectAll(selector, within);
}

/** Every element of a page, in order, also those inside templates; faster than a selector over many pages. */
export function* elements(node: Tree | PageElement): Generator<PageElement> {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    yield child;
    yield* elements(child);
    if (child.content) yield* elements(child.content);
  }
}

/** The words of an element, with single spaces. */
export function textOf(node: Tree | PageElement): string {
  return gather(node).replace(/\s+/g, ' ').trim();
}

/** The words of an element as their author wrote them: without the definitions that stand beside terms. */
export function authorsWordsOf(node: Tree | PageElement): string {
  const isNote = (child: Node) => child.type === 'element' && attribute(child, 'role') === 'tooltip';
  return gather(node, isNote).replace(/\s+/g, ' ').trim();
}

type Node = Tree | Tree['children'][number];

function gather(node: Node, skips: (node: Node) => boolean = () => false): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || skips(node)) return '';
  return node.children.map((child) => gather(child, skips)).join('');
}

/** The value of an attribute as text, by its HTML name. */
export function attribute(element: PageElement, name: string): string | undefined {
  const key = names[name] ?? name;
  const value = element.properties[key];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** Names that the tree writes otherwise than HTML. */
const names: Readonly<Record<string, string>> = {
  hreflang: 'hrefLang',
  datetime: 'dateTime',
  'http-equiv': 'httpEquiv',
  class: 'className',
  'aria-describedby': 'ariaDescribedBy',
  srcset: 'srcSet',
};

/** The page at an address. @throws where there is none */
export function pageAt(pages: ReadonlyMap<string, Page>, path: string): Page {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`There is no page at ${path}.`);
  return page;
}
