/** Milliseconds without another answer after which one is read out: nobody wants to hear the results of every key. */
const QUIET = 600;

const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/**
 * Has a text read out once typing has come to rest, and never twice in a row.
 * @param status Element with the role of a status.
 * @param text Empty: nothing is to be read out, and what was about to be is not.
 */
export function announce(status: HTMLElement, text: string): void {
  clearTimeout(timers.get(status));
  const say = () => {
    if (status.textContent !== text) status.textContent = text;
  };
  timers.set(status, setTimeout(say, QUIET));
}
