/** Reads a CSV file with DuckDB and nothing else, as a process to be measured beside the import: `rawReadProcess.ts FILE`. */
import { DuckDBInstance } from '@duckdb/node-api';

const [file = ''] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
// All columns are read, as text, so that no row is left out for its type.
await connection.run(
  `create table export as select * from read_csv('${file.replaceAll("'", "''")}', all_varchar = true)`,
);
const reader = await connection.runAndReadAll('select count(*)::int as rows from export');
process.stdout.write(JSON.stringify(reader.getRowObjectsJS()[0]));
connection.closeSync();
instance.closeSync();
