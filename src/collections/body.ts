import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bodies } from 'virtual:outside-in/bodies';
import { splitFrontMatter } from '../files/split.ts';
import { renderMarkdown } from '../markdown/render.ts';
import type { Segment } from '../markdown/segments.ts';
import type { Language } from '../schema/fields.ts';
import type { Entry } from '../wiki/entry.ts';

/** Where the body of an entry stands: the file of the translation, or of the entry. */
export type BodyFile = {
  /** Path relative to the content folder. */
  file: string;
  /** Folder that holds it, absolute. */
  root: string;
};

/** A body ready to be placed: an MDX component, or segments of HTML and components. */
export type Body =
  | { type: 'mdx'; Content: Awaited<ReturnType<(typeof bodies)[string]>>['default'] }
  | { type: 'segments'; segments: Segment[] };

/** The file of an entry's body in a language; undefined for entries without one. */
export function bodyFile(entry: Entry, lang: Language, root: string): BodyFile | undefined {
  const translation = entry.lang === lang ? undefined : entry.translations.find((each) => each.lang === lang);
  const file = translation?.file ?? entry.file;
  return file.endsWith('.yaml') ? undefined : { file, root };
}

/**
 * Reads and renders a body.
 * @throws where the file is gone or its Markdown cannot be rendered.
 */
export async function renderBody({ file, root }: BodyFile): Promise<Body> {
  const load = bodies[file];
  if (load !== undefined) return { type: 'mdx', Content: (await load()).default };
  const text = await readFile(join(root, file), 'utf8');
  const body = splitFrontMatter(text)?.body ?? '';
  return { type: 'segments', segments: body.trim() === '' ? [] : await renderMarkdown(body) };
}
