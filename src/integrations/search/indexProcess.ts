/** The index step by itself, as a process to be measured: `indexProcess.ts FOLDER`, a site that lies at the root. */
import { indexFolder } from './indexFolder.ts';

const [folder = ''] = process.argv.slice(2);
const began = performance.now();
const pages = await indexFolder(folder, '/');
process.stdout.write(JSON.stringify({ pages, milliseconds: performance.now() - began }));
