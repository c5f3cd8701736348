import { BASE, readBase, type Base } from '../base.ts';

/** What stands in an extracted comment before what an entry leaves with: programs keep these lines. */
export const EXPORTED = 'Exported as ';

const LINE = new RegExp(`^${EXPORTED}(${BASE})$`);

/** What an entry left with, of the lines of its extracted comment. */
export function exportedIn(extracted: string | undefined): Base | undefined {
  const lines = (extracted ?? '').split('\n');
  return readBase(lines.map((line) => LINE.exec(line.trim())?.[1]).findLast(Boolean));
}
