import { workerData } from 'node:worker_threads';

import { answerCalls } from '../threads/answer-calls.ts';
import { OverviewIndex } from './overview-index.ts';

const index = new OverviewIndex(workerData as string);

const abilities = {
  /** An overview, in JSON. */
  overview: () => index.overview(),
};
export type OverviewAbilities = typeof abilities;

answerCalls(abilities);
