import { surroundings } from '../../shared/store.ts';
import type { DataApi } from '../worker/api.ts';
import { type DataWorker, openWorker } from '../worker/rpc.ts';

let opened: DataWorker<DataApi> | undefined;

/** The worker that keeps the data, started when it is first needed. */
export function dataWorker(): DataWorker<DataApi> {
  opened ??= openWorker<DataApi>(
    new Worker(new URL('../worker/data-worker.ts', import.meta.url), { type: 'module' }),
    surroundings(),
  );
  return opened;
}
