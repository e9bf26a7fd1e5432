import { nodeIo } from '../../../src/files/io.ts';
import { readContent } from '../../../src/files/readContent.ts';
import type { Language } from '../../../src/schema/fields.ts';
import { type BlastRadius, blastRadius, type Touched } from '../../../src/wiki/graph/blastRadius.ts';
import { buildGraph } from '../../../src/wiki/graph/buildGraph.ts';
import type { Graph } from '../../../src/wiki/graph/graph.ts';
import { isVocabulary } from '../../../src/wiki/graph/targets.ts';
import { changesOf } from './changes.ts';
import { changesSince } from './git.ts';

/** What a change touches, with titles where there are any. */
export type NamedBlast = Omit<BlastRadius, 'touched'> & {
  /** Title of what was changed. */
  title?: string;
  /** What it touches. */
  touched: (Touched & { title?: string })[];
};

/** What all changes since a commit touch. */
export type TouchedSince = {
  /** The commit, as typed. */
  since: string;
  /** Every change, by key. */
  changes: NamedBlast[];
};

/**
 * What the changes of a content folder since a commit touch.
 * @param root The content folder, absolute.
 * @throws InputProblem where git cannot tell.
 */
export async function touchedSince(root: string, since: string): Promise<TouchedSince> {
  const found = await changesSince(root, since);
  const { content } = await readContent(root, nodeIo);
  const graph = buildGraph(content);
  const lang = content.settings.defaultLanguage;
  const changes = blastRadius(await changesOf(found, content), graph);
  return {
    since,
    changes: changes.map((change) => ({
      ...named(change, graph, lang),
      touched: change.touched.map((each) => named(each, graph, lang)),
    })),
  };
}

function named<T extends { key: string }>(thing: T, graph: Graph, lang: Language): T & { title?: string } {
  const title = titleOf(thing.key, graph, lang);
  return { ...thing, ...(title !== undefined && { title }) };
}

function titleOf(key: string, graph: Graph, lang: Language): string | undefined {
  const [sort = '', id = '', part = ''] = key.split('/');
  if (sort === 'stage') {
    const stage = graph.stage(`${id}/${part}`);
    return stage && `${stage.journey.data.title}: ${stage.stage.title}`;
  }
  if (sort === 'lesson') {
    const path = graph.entry('path', id);
    const lesson = path?.data.lessons.find((each) => each.id === part);
    return path && lesson && `${path.data.title}: ${lesson.title}`;
  }
  if (isVocabulary(sort)) return graph.value(sort, id)?.label[lang];
  const entry = graph.get(sort === 'records' ? `source/${id}` : key);
  if (!entry) return undefined;
  return typeof entry.data.title === 'string' ? entry.data.title : entry.data.title[lang];
}
