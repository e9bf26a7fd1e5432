import { readMessage } from './message.ts';

/** Registers the worker once the page is there, for reading comes first. */
async function register(container: ServiceWorkerContainer): Promise<void> {
  // A worker that has just come was not there when this page was loaded, and would not have it.
  container.addEventListener('controllerchange', () => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    container.controller?.postMessage(readMessage(location.href, loaded));
  });
  const base = import.meta.env.BASE_URL;
  try {
    await container.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
  } catch (error) {
    // Some browsers forbid it, for example in private windows; everything else works as before.
    console.warn(error);
  }
}

// Without encryption browsers offer none.
const container = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
if (container !== undefined) {
  const start = () => void register(container);
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
}
