import { DETAILS_PAGES, type PageDetails } from '../build/details.ts';
import { nextTask } from '../nextTask.ts';
import type { Corpus } from '../rank/corpus.ts';
import type { IndexReader } from './indexReader.ts';
import { onceEach } from './work.ts';

/** Reads what is shown of pages besides their rows; a few pages come in one file, each of which is read once. */
export type DetailsReader = {
  /** Of a page; waits for its file. */
  load(place: number, corpus: Corpus): Promise<PageDetails>;
  /** Of a page whose file is there; nothing yet where it is not, and it is on its way then. */
  ready(place: number, corpus: Corpus): PageDetails;
};

const NOTHING: PageDetails = { summary: '' };

/** Reads details by a reader of the index's files. */
export function detailsReader(reader: IndexReader): DetailsReader {
  const there = new Map<string, readonly PageDetails[]>();
  const file = onceEach(async (name) => {
    const details = await reader.details(name);
    there.set(name, details);
    return details;
  });

  /** An early answer goes first. The complete one asks again, and says it where this fails. */
  async function fetchLater(name: string): Promise<void> {
    await nextTask();
    await file(name).catch(() => undefined);
  }

  return {
    async load(place, corpus) {
      const { name, within } = placeOf(place, corpus);
      return name === undefined ? NOTHING : ((await file(name))[within] ?? NOTHING);
    },
    ready(place, corpus) {
      const { name, within } = placeOf(place, corpus);
      if (name === undefined) return NOTHING;
      if (!there.has(name)) void fetchLater(name);
      return there.get(name)?.[within] ?? NOTHING;
    },
  };
}

/** The file that holds a page's details, and its place there. */
function placeOf(place: number, { parts }: Corpus): { name: string | undefined; within: number } {
  const part = parts.findLast(({ first }) => first <= place);
  const inPart = place - (part?.first ?? 0);
  return { name: part?.details[Math.floor(inPart / DETAILS_PAGES)], within: inPart % DETAILS_PAGES };
}
