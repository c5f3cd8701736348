import type { Finding } from '@archive/schema';

import type { Site } from '../archive/site.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import type { SecondThread } from './second-thread.ts';
import { begun, buildShare, counter } from './share.ts';
import type { DocumentResult } from './share.ts';
import { Tidy } from './tidy.ts';

/**
 * Builds documents, together with a second thread if there is one. More than two would read what
 * they all have in common once more each. Whose pages took something on trust of another document that
 * was not so is built once more at the end.
 *
 * @param report Takes what came of each document, in no order, and how many are done or begun; of one
 * that is built once more twice.
 * @returns What is to be said of a thread that did not do its part: nothing of the site is missing.
 */
export async function buildTogether(
  site: Site,
  out: OutputFolder,
  ids: readonly string[],
  second: SecondThread | undefined,
  report: (result: DocumentResult, done: number) => void,
): Promise<Finding[]> {
  const left = new Set(ids);
  const trusting = new Map<string, readonly string[]>();
  const broken: string[] = [];
  const taken = second?.taken ?? counter();
  const take = (results: readonly DocumentResult[]): void => {
    const done = begun(taken, ids);
    for (const result of results) {
      if (!left.delete(result.id)) continue;
      const { trusted = [] } = result.built ?? {};
      if (trusted.length > 0) trusting.set(result.id, trusted);
      if (!result.keepsPromise) broken.push(result.id);
      report(result, done);
    }
  };
  const theirs = second?.results(take, (written, strangers) => {
    out.count(written, strangers);
  });
  await buildShare(site, out, ids, 'first', taken, take);
  const failure = await theirs;
  if (second !== undefined) new Tidy().afterThread();
  // What a thread took and did not finish is built here.
  if (left.size > 0) await buildShare(site, out, [...left], 'first', counter(), take);
  // What another thread found out is to be known here too.
  for (const id of broken) site.catalogue.entry(id);
  for (const [id, trusted] of trusting) if (site.catalogue.wasMisled(trusted)) left.add(id);
  if (left.size > 0) await buildShare(site, out, [...left], 'first', counter(), take);
  return failure === undefined ? [] : [endedEarly(failure)];
}

function endedEarly(failure: string): Finding {
  return {
    rule: 'second-thread',
    severity: 'warning',
    message: `The second thread of the build ended early. ${failure}`,
    help: 'The site is complete all the same: the first thread built what was left, which took longer. Where this comes again, give the build more memory, or report it with the sentence above.',
  };
}
