import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atMost, type Figure } from './figure.ts';
import { median } from './rounds.ts';

const TIMES = 3;

/** What a curator waits for: `data:build` and `data:check` of the whole set, from command to prompt. */
export function benchData(): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-bench-'));
  try {
    return [
      atMost('data:build', seconds('scripts/data-build.ts', folder), 10, ' s'),
      atMost('data:check', seconds('scripts/data-check.ts'), 5, ' s'),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function seconds(...command: string[]): number {
  const times = Array.from({ length: TIMES }, () => {
    const begun = performance.now();
    const run = spawnSync(process.execPath, command, { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`${command[0]} failed.\n${run.stdout}${run.stderr}`);
    return (performance.now() - begun) / 1000;
  });
  return median(times);
}
