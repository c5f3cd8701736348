import { workerData } from 'node:worker_threads';

import { answerCalls } from '../threads/answer-calls.ts';
import { PatientMemory } from './patient-memory.ts';

const memory = new PatientMemory(workerData as string);

const abilities = {
  suggest: memory.suggest.bind(memory),
  changed: memory.changed.bind(memory),
};
export type MemoryAbilities = typeof abilities;

answerCalls(abilities);
