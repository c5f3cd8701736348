import { parentPort } from 'node:worker_threads';

import type { Call, Reply } from './call.ts';

/** What a thread can do, by name: each takes one argument that can be copied, and so is what it gives. */
export type Abilities = Readonly<Record<string, (argument: never) => unknown>>;

/** Answers the calls of a {@link Thread}, in the thread itself. */
export function answerCalls(abilities: Abilities): void {
  parentPort?.on('message', ({ number, name, argument }: Call) => {
    void answer(number, () => abilities[name]?.(argument as never));
  });
}

async function answer(number: number, action: () => unknown): Promise<void> {
  let reply: Reply;
  try {
    reply = { number, ok: true, value: await action() };
  } catch (error) {
    reply = { number, ok: false, why: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(reply, []);
}
