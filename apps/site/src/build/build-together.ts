import type { Site } from '../archive/site.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import type { SecondThread } from './second-thread.ts';
import { begun, buildShare, counter } from './share.ts';
import type { DocumentResult } from './share.ts';

/**
 * Builds documents, together with a second thread if there is one. More than two would read what
 * they all have in common once more each.
 *
 * @param report Takes what came of each document, in no order, and how many are done or begun.
 */
export async function buildTogether(
  site: Site,
  out: OutputFolder,
  ids: readonly string[],
  second: SecondThread | undefined,
  report: (result: DocumentResult, done: number) => void,
): Promise<void> {
  const left = new Set(ids);
  const taken = second?.taken ?? counter();
  const take = (results: readonly DocumentResult[]): void => {
    const done = begun(taken, ids);
    for (const result of results) if (left.delete(result.id)) report(result, done);
  };
  const theirs = second?.results(take, (written) => {
    out.count(written);
  });
  buildShare(site, out, ids, 'first', taken, take);
  await theirs;
  // What a thread took and did not finish is built here.
  if (left.size > 0) buildShare(site, out, [...left], 'first', counter(), take);
}
