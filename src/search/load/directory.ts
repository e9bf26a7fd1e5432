import type { Whereabouts } from '../build/directory.ts';
import type { LanguageFiles } from '../build/manifest.ts';
import type { IndexReader } from './indexReader.ts';

/** Says in which part of the small index a term stands that the first one does not hold. */
export type Directory = {
  /** The term, or nothing. */
  term(term: string): Promise<readonly Whereabouts[]>;
  /** A few terms that begin so, all in one part: the first that holds any. */
  beginningWith(letters: string): Promise<readonly Whereabouts[]>;
};

/** Terms that are named for a beginning. */
const NAMED = 3;

/** The directory of a language; a file is read when it is asked for. */
export function directoryOf(
  reader: Pick<IndexReader, 'whereabouts'>,
  { directory }: Pick<LanguageFiles, 'directory'>,
): Directory {
  const placeOf = (letters: string) => directory.findLastIndex(({ from }) => from <= letters);
  const read = async (place: number) => {
    const file = directory[place]?.file;
    return file === undefined ? [] : reader.whereabouts(file);
  };
  return {
    term: async (term) => (await read(placeOf(term))).filter((one) => one.term === term),
    async beginningWith(letters) {
      const place = placeOf(letters);
      // What begins so may stand behind the end of a file.
      const isNext = directory[place + 1]?.from.startsWith(letters) ?? false;
      const terms = [...(await read(place)), ...(isNext ? await read(place + 1) : [])];
      const begun = terms.filter(({ term }) => term.startsWith(letters));
      const first = Math.min(...begun.map(({ part }) => part));
      return begun.filter(({ part }) => part === first).slice(0, NAMED);
    },
  };
}
