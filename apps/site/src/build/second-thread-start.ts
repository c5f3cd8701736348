/** Where the second thread begins: what it loads was compiled before, if the first keeps such things. */
import { enableCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';

import type { SecondShare } from './second-share.ts';

const { compiled } = workerData as SecondShare;
if (compiled !== undefined) enableCompileCache(compiled);
// It holds for what is loaded from here on alone.
await import('./second-share.ts');
