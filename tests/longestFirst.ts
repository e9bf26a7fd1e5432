import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, the longest first; their length in lines says nothing of that. */
const LONGEST: readonly string[] = [
  'browser/accessEntries',
  'browser/offline',
  'browser/accessLists',
  'browser/inbox',
  'browser/widths',
  'browser/searchResults',
  'browser/search',
  'watch/schedules',
  'warehouse/import',
  'site/audiences',
  'site/changes',
  'import/killed',
  'site/erasure',
  'site/start',
  'warehouse/store',
  'site/warehouse',
];

/**
 * Starts the files that take longest first, so that no core waits at the end for one that was started last. Vitest
 * itself knows how long a file takes only where it has run before, which on a build server it never has.
 */
export class LongestFirst extends BaseSequencer {
  /** The files in the order in which they are started. */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => placeOf(a) - placeOf(b));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const place = LONGEST.findIndex((name) => moduleId.endsWith(`tests/${name}.test.ts`));
  return place < 0 ? LONGEST.length : place;
}
