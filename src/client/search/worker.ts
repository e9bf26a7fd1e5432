import { createSearcher } from '../../search/createSearcher.ts';
import { fullText } from './fullText.ts';
import { indexFiles } from './indexFiles.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { newestOnly } from './newestOnly.ts';

/** The thread in which the search works, so that typing never waits for it. */
const hear = newestOnly(
  (base, lang) => {
    const text = fullText(base, lang);
    const searcher = createSearcher({ read: indexFiles(`${base}search/`), fullText: text, lang });
    const warm = async () => {
      await searcher.warm();
      // The first request needs it, too; why it may not load is said to who asks.
      text().catch(() => undefined);
    };
    return { ...searcher, warm };
  },
  (message: FromWorker) => self.postMessage(message),
);

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => hear(data));
