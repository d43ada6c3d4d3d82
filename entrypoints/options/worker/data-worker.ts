import { openExtensionStore } from '../../shared/store.ts';
import { createDataApi } from './api.ts';
import { serveWorker } from './rpc.ts';

serveWorker(self, ({ share, ...surroundings }) =>
  createDataApi(openExtensionStore(surroundings), Date.now, share),
);
