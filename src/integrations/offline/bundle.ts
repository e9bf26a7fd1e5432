import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import type { OfflineOptions } from '../../wiki/views/offline.ts';

/** Name of the worker's file below the base; it decides over all addresses beside and below it. */
export const WORKER_FILE = 'sw.js';

const ENTRY = 'virtual:outside-in/worker';
const worker = fileURLToPath(new URL('../../client/offline/worker.ts', import.meta.url)).replaceAll(
  '\\',
  '/',
);

/** The worker that keeps what is read, as one classic script. */
export function keepingWorker(options: OfflineOptions): Promise<string> {
  return bundle('startWorker', options);
}

/** The worker that takes back what an earlier one has kept, as one classic script. */
export function takingWorker(base: string): Promise<string> {
  return bundle('takeBack', base);
}

async function bundle(start: 'startWorker' | 'takeBack', told: OfflineOptions | string): Promise<string> {
  const code = `import { ${start} } from ${JSON.stringify(worker)};\n${start}(self, ${JSON.stringify(told)});\n`;
  const built = await build({
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [entry(code)],
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: ENTRY, output: { format: 'iife', entryFileNames: WORKER_FILE } },
    },
  });
  const chunks = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const chunk = chunks.find((each) => each.type === 'chunk');
  if (chunk === undefined || chunks.length > 1) throw new Error('The worker was not made into one script.');
  return chunk.code;
}

/** What the bundler begins with: the start of the worker with what it is told. */
function entry(code: string): Plugin {
  return {
    name: 'outside-in:worker',
    resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
    load: (id) => (id === `\0${ENTRY}` ? code : undefined),
  };
}
