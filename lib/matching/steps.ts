/** Long work that can be put aside wherever it yields. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Items that are worked on between two yields: a few milliseconds at most. */
const STRIDE = 50;

/** Does work without putting it aside. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Gives `work` one item after the other, with a yield now and then. */
export function* stepwise<T>(items: Iterable<T>, work: (item: T) => void): Steps<void> {
  let left = STRIDE;
  for (const item of items) {
    work(item);
    if (--left > 0) continue;
    left = STRIDE;
    yield undefined;
  }
}
