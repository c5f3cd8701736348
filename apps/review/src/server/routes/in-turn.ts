import type { Context } from 'hono';

import type { Desk } from '../desk.ts';
import { refuseFindings } from '../refuse.ts';
import { openStore } from './named.ts';

/**
 * Answers a request that writes, while no other process writes to the archive: what the answer reads
 * of it is still so when it writes. It opens the archive itself, then.
 */
export function inTurn(c: Context, desk: Desk, answer: () => Response): Response {
  const opened = openStore(c, desk);
  if (!opened.ok) return opened.response;
  const done = opened.value.exclusively(answer);
  return done.ok ? done.value : refuseFindings(c, 'write-failed', done.findings);
}
