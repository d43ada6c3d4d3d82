/** What is asked for again within this time is done once, in ms. */
const PAUSE = 300;

/**
 * Does something a moment after it is asked for, once for all that ask meanwhile, and in a page that nobody looks at
 * only when somebody does.
 */
export function whenLookedAt(run: () => void): { ask(): void; stop(): void } {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const due = () => {
    if (document.visibilityState === 'hidden') return;
    stop();
    run();
  };
  const stop = () => {
    clearTimeout(waiting);
    document.removeEventListener('visibilitychange', due);
  };
  return {
    ask() {
      stop();
      document.addEventListener('visibilitychange', due);
      waiting = setTimeout(due, PAUSE);
    },
    stop,
  };
}
