/** Pagefind alone, as a process to be measured: `pagefindProcess.ts FOLDER` indexes a site's pages into `alone/pagefind/`. */
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

const [folder = ''] = process.argv.slice(2);
const began = performance.now();
const { errors, index } = await createIndex();
if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
const added = await index.addDirectory({ path: folder });
const written = await index.writeFiles({ outputPath: join(folder, 'alone', 'pagefind') });
await index.deleteIndex();
await close();
const problems = [...added.errors, ...written.errors];
if (problems.length > 0) throw new Error(`Pagefind made no index: ${problems.join('; ')}`);
process.stdout.write(JSON.stringify({ pages: added.page_count, milliseconds: performance.now() - began }));
