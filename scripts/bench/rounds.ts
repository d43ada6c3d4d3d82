/** The middle one of some numbers, the mean of the two middle ones of an even count. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** What a run gives back, so that no compiler finds it useless. Its values mean nothing. */
const kept = new Int32Array(1);

/**
 * Milliseconds of this thread's processor time that each of some functions takes, as the median over rounds in
 * which all of them run one after the other: what else the machine does then slows all alike, and their
 * ratios hold. The first rounds only warm up.
 */
export function sideBySide<Name extends string>(
  runs: Readonly<Record<Name, () => number>>,
  { rounds, warmUp }: { rounds: number; warmUp: number },
): { medians: Record<Name, number>; ratio(of: Name, to: Name): number } {
  const names = Object.keys(runs) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    number[]
  >;
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of names) {
      const begun = threadTime();
      kept[0] = (kept[0] ?? 0) ^ runs[name]();
      const time = threadTime() - begun;
      if (round >= 0) times[name].push(time);
    }
  }
  return {
    medians: Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<
      Name,
      number
    >,
    ratio: (of, to) => median(times[of].map((time, at) => time / (times[to][at] ?? Number.NaN))),
  };
}

function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
