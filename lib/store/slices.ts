/** Items that are worked on in one go: a slice of them takes a few milliseconds. */
export const SLICE = 200;

/**
 * Gives `work` a list in slices. Between them the thread answers what waits, so that no page is held up by
 * thousands of rows. Never inside a transaction: it would end.
 */
export async function inSlices<T>(
  items: readonly T[],
  work: (slice: readonly T[]) => void | Promise<void>,
): Promise<void> {
  for (let from = 0; from < items.length; from += SLICE) {
    if (from > 0) await nextTask();
    await work(items.slice(from, from + SLICE));
  }
}

/** How long work in steps goes on before what waits is answered, in ms. */
const TURN = 8;

/** Goes through work in steps. In between the thread answers what waits. Never inside a transaction: it would end. */
export async function inTurns<T>(steps: Iterator<undefined, T>): Promise<T> {
  let end = performance.now() + TURN;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await nextTask();
    end = performance.now() + TURN;
  }
}

/** A task of its own, behind those that wait. Timers would be held back to 4 ms, and to a second in hidden pages. */
function nextTask(): Promise<void> {
  return new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      go();
    };
    port2.postMessage(null);
  });
}
