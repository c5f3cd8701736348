import type { Finding } from '@archive/schema';

import type { Desk } from '../desk.ts';
import type { Hands } from './staged-bundle.ts';

/** So many bundles are looked at before other requests get their turn. */
const AT_ONCE = 20;

/** Does something for each of many bundles, and lets requests through in between. */
export async function inTurns<T>(
  desk: Desk,
  by: string | undefined,
  all: readonly T[],
  act: (each: T, hands: Hands) => void,
  fail: (each: T, message: string) => void,
): Promise<void> {
  for (let from = 0; from < all.length; from += AT_ONCE) {
    if (from > 0) await new Promise((resolve) => setImmediate(resolve));
    const [reader, writer] = [desk.store(), desk.store()];
    for (const each of all.slice(from, from + AT_ONCE)) {
      if (!reader.ok) fail(each, said(reader.findings));
      else if (!writer.ok) fail(each, said(writer.findings));
      else {
        const hands = { reader: reader.value, writer: writer.value, history: desk.history, by };
        // No other process writes between the reading and the writing.
        const done = writer.value.exclusively(() => act(each, hands));
        if (!done.ok) fail(each, said(done.findings));
      }
    }
  }
}

/** What findings say, and of which files, in one line. */
export function said(findings: readonly Finding[]): string {
  return findings
    .map(({ file, message }) => (file === undefined ? message : `${file}: ${message}`))
    .join(' ');
}
