import { join } from 'node:path';
import { z } from 'zod';
import type { SearchPage } from '../../../src/search/documents/record.ts';
import type { CommandContext } from '../../commands/types.ts';
import { type Metered, runMetered, scriptFile } from '../measure/runMetered.ts';
import { sizeOf } from './site.ts';

/** What indexing a site took. */
export type Indexed = {
  readonly entries: number;
  /** Words that differ, without regard to case. */
  readonly words: number;
  /** The index step of this wiki. */
  readonly ours: Figures;
  /** Pagefind alone over the same pages. */
  readonly alone: Figures;
  /** Bytes of the small index by sort of file, of its first part in German, and of the full text. */
  readonly bytes: Readonly<
    Record<'manifest' | 'words' | 'lexicons' | 'first' | 'parts' | 'details' | 'fullText', number>
  >;
};

type Figures = Pick<Metered, 'wall' | 'cpu' | 'memory'>;

const said = z.object({ pages: z.number().positive() });

/** The index step, from the project's folder. */
const STEP = join('src', 'integrations', 'search', 'indexProcess.ts');

/** Indexes a site with this wiki's own step, and with Pagefind alone. */
export async function indexSite(
  site: string,
  pages: readonly SearchPage[],
  folder: string,
  context: CommandContext,
): Promise<Indexed> {
  const measured = async (name: string, file: string): Promise<Figures> => {
    const call = { words: [file, site], cwd: context.root, env: context.env };
    const metered = await runMetered({ ...call, meterFile: join(folder, 'meter.json'), name });
    said.parse(JSON.parse(metered.output));
    return { wall: metered.wall, cpu: metered.cpu, memory: metered.memory };
  };
  const alone = await measured(
    'index of Pagefind alone',
    scriptFile('./pagefindProcess.ts', import.meta.url),
  );
  const ours = await measured('search index', join(context.root, STEP));
  const size = (pattern: string) => sizeOf(site, pattern);
  return {
    entries: pages.length,
    words: new Set(pages.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? [])).size,
    ours,
    alone,
    bytes: {
      manifest: size('search/index.json'),
      words: size('search/words-*'),
      lexicons: size('search/lexicon-*'),
      first: size('search/part-de-0-*'),
      parts: size('search/part-*'),
      details: size('search/details-*'),
      fullText: size('pagefind/**'),
    },
  };
}
