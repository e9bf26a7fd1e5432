import { afterAll, describe } from 'vitest';
import { openDuckDb } from '../../src/evidence/duckdb/open.ts';
import { describeStore } from './describeStore.ts';
import { removeFolders } from './fixture.ts';
import { malformedSuite } from './suites/malformed.ts';

describeStore('DuckDB', openDuckDb);

describe('DuckDB over files', () => {
  afterAll(removeFolders);
  malformedSuite(openDuckDb);
});
