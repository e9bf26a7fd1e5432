import { createSearcher } from '../../search/createSearcher.ts';
import { fullText } from './fullText.ts';
import { indexFiles } from './indexFiles.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { newestOnly } from './newestOnly.ts';

/** The thread in which the search works, so that typing never waits for it. */
const hear = newestOnly(
  (base, lang) =>
    createSearcher({ read: indexFiles(`${base}search/`), fullText: fullText(base, lang), lang }),
  (message: FromWorker) => self.postMessage(message),
);

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => hear(data));
