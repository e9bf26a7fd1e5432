import { afterAll, describe } from 'vitest';
import { type OpenStore, removeFolders } from './fixture.ts';
import { codingSuite } from './suites/coding.ts';
import { countingSuite } from './suites/counting.ts';
import { filterSuite } from './suites/filters.ts';
import { loadingSuite } from './suites/loading.ts';
import { naiveSuite } from './suites/naive.ts';
import { numeralSuite } from './suites/numerals.ts';
import { quotingSuite } from './suites/quoting.ts';
import { retentionSuite } from './suites/retention.ts';
import { togetherSuite } from './suites/together.ts';

/** What every engine must do, whatever it is made of. */
export function describeStore(name: string, open: OpenStore): void {
  describe(`evidence in ${name}`, () => {
    afterAll(removeFolders);
    filterSuite(open);
    countingSuite(open);
    codingSuite(open);
    quotingSuite(open);
    loadingSuite(open);
    retentionSuite(open);
    numeralSuite(open);
    togetherSuite(open);
    naiveSuite(open);
  });
}
