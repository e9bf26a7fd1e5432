import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nodeIo, type ReadIo } from '../../src/files/io.ts';
import { readContent } from '../../src/files/readContent.ts';
import type { Settings } from '../../src/schema/settings.ts';
import type { EntryOf, Taxonomy } from '../../src/wiki/entry.ts';
import { isError } from '../../src/wiki/problem.ts';
import { InputProblem } from '../sources/problem.ts';
import { type Named, type Resolve, resolver } from './resolve.ts';
import type { Names } from './voices/plan.ts';

/** What an import needs to know of the wiki. */
export type Wiki = {
  /** The content folder, absolute. */
  contentRoot: string;
  /** The company's settings. */
  settings: Settings;
  /** The controlled words. */
  taxonomy: Taxonomy;
  /** Journeys, for the rules and titles of their stages. */
  journeys: EntryOf<'journey'>[];
  /** Sources known so far. */
  sources: EntryOf<'source'>[];
  /** Things that values can mean, with all their names. */
  names: Names;
  /** Finds what values mean, by vocabulary. */
  resolve: { theme: Resolve; channel: Resolve; product: Resolve; segment: Resolve; stage: Resolve };
};

const needed =
  /^(?:wiki\.yaml|taxonomy\/[^/]+\.yaml|journeys\/.*|segments\/.*|evidence\/[^/]+\/source\.yaml)$/;

/** Reads only what an import needs, and asks no history. */
const importIo: ReadIo = {
  ...nodeIo,
  list: async (folder) => (await nodeIo.list(folder)).filter((file) => needed.test(file)),
  changed: async () => new Map(),
};

/**
 * Reads what an import needs to know of the wiki. A folder without anything in it is an empty wiki.
 * @throws InputProblem where settings, codebook or a manifest are malformed: importing over them could lose them.
 */
export async function readWiki(contentRoot: string): Promise<Wiki> {
  const { content, problems } = await readContent(contentRoot, importIo);
  const bad = problems.find(
    (problem) =>
      isError(problem) &&
      /^(?:wiki\.yaml|taxonomy|evidence)/.test(problem.file) &&
      existsSync(join(contentRoot, problem.file)),
  );
  if (bad) {
    throw new InputProblem(
      `${bad.file}:${bad.line ?? 1}: ${bad.message} ${bad.remedy} Nothing was imported.`,
    );
  }
  const journeys = content.entries.filter((entry) => entry.kind === 'journey');
  const segments = content.entries.filter((entry) => entry.kind === 'segment');
  const { taxonomy, settings } = content;
  const names: Names = {
    theme: withSuccessors(taxonomy.theme),
    channel: withSuccessors(taxonomy.channel),
    product: withSuccessors(taxonomy.product),
    segment: segments.map(({ id, data }) => ({ id, names: [data.title, ...data.values] })),
    stage: journeys.flatMap(stagesOf),
  };
  return {
    contentRoot,
    settings,
    taxonomy,
    journeys,
    sources: content.entries.filter((entry) => entry.kind === 'source'),
    names,
    resolve: {
      theme: resolver(names.theme),
      channel: resolver(names.channel),
      product: resolver(names.product),
      segment: resolver(names.segment),
      stage: resolver(names.stage),
    },
  };
}

type Value = Taxonomy['theme' | 'channel' | 'product'][number];

/** Names of values; those of a retired one mean what replaces it. */
function withSuccessors(values: readonly Value[]): Named[] {
  return values.map((value) => ({
    id: value.replacedBy ?? value.id,
    names: [value.id, value.label.de, value.label.en, ...value.synonyms.de, ...value.synonyms.en],
  }));
}

function stagesOf(journey: EntryOf<'journey'>): Named[] {
  return journey.data.stages.map((stage) => ({
    id: `${journey.id}/${stage.id}`,
    names: [stage.title, stage.id],
  }));
}
