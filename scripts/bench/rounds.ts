/** The middle one of some numbers, the mean of the two middle ones of an even count. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** What a run gives back, so that no compiler finds it useless. Its values mean nothing. */
const kept = new Int32Array(1);

/** A timing lasts at least so long, in ms: the system counts processor time in steps of up to a few. */
const SHORTEST = 25;

/**
 * Milliseconds of this thread's processor time that each of some functions takes, as the median over rounds in
 * which all of them run one after the other: what else the machine does then slows all alike, and their
 * ratios hold. The first rounds only warm up.
 */
export function sideBySide<Name extends string>(
  runs: Readonly<Record<Name, () => number>>,
  { rounds, warmUp }: { rounds: number; warmUp: number },
): { medians: Record<Name, number>; ratio(of: Name, to: Name): number } {
  const tasks = (Object.keys(runs) as Name[]).map((name) => ({
    name,
    run: runs[name],
    repeats: 1,
    times: [] as number[],
  }));
  for (let round = -warmUp; round < rounds; round++) {
    for (const task of tasks) {
      const wall = performance.now();
      const time = timeOf(task.run, task.repeats) / task.repeats;
      if (round >= 0) task.times.push(time);
      else task.repeats = repeatsFor((performance.now() - wall) / task.repeats);
    }
  }
  const timesOf = (name: Name) => tasks.find((task) => task.name === name)?.times ?? [];
  return {
    medians: Object.fromEntries(tasks.map(({ name, times }) => [name, median(times)])) as Record<
      Name,
      number
    >,
    ratio: (of, to) => {
      const base = timesOf(to);
      return median(timesOf(of).map((time, at) => time / (base[at] ?? Number.NaN)));
    },
  };
}

function timeOf(run: () => number, repeats: number): number {
  const begun = threadTime();
  for (let time = 0; time < repeats; time++) kept[0] = (kept[0] ?? 0) ^ run();
  return threadTime() - begun;
}

function repeatsFor(milliseconds: number): number {
  return Math.min(100_000, Math.max(1, Math.ceil(SHORTEST / Math.max(milliseconds, 0.000_1))));
}

/** Processor time of this thread so far, in ms: what other programs do meanwhile is not in it. */
export function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
