import type { Site } from '../archive/site.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import type { SecondThread } from './second-thread.ts';
import { buildShare, counter } from './share.ts';
import type { DocumentResult } from './share.ts';

/**
 * Builds documents, together with a second thread if there is one. More than two would read what
 * they all have in common once more each.
 *
 * @param report Takes what came of each document, in no order.
 */
export async function buildTogether(
  site: Site,
  out: OutputFolder,
  ids: readonly string[],
  second: SecondThread | undefined,
  report: (result: DocumentResult) => void,
): Promise<void> {
  const left = new Set(ids);
  const take = (results: readonly DocumentResult[]): void => {
    for (const result of results) if (left.delete(result.id)) report(result);
  };
  const theirs = second?.results(take, (written) => {
    out.count(written);
  });
  buildShare(site, out, ids, second?.taken ?? counter(), take);
  await theirs;
  // What a thread took and did not finish is built here.
  if (left.size > 0) buildShare(site, out, [...left], counter(), take);
}
