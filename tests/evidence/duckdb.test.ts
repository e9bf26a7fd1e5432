import { openDuckDb } from '../../src/evidence/duckdb/open.ts';
import { describeStore } from './describeStore.ts';

describeStore('DuckDB', openDuckDb);
