import { resolve } from 'node:path';

import { canonicalTag } from '@archive/schema';
import type { Finding, Outcome } from '@archive/schema';
import { openArchive } from '@archive/store';

import { addressOf } from './address.ts';
import { makeSite } from './archive/site.ts';
import type { Site } from './archive/site.ts';
import { loadAssets } from './assets/assets.ts';
import type { BuildOptions, BuildReport } from './build-report.ts';
import { MadeBefore } from './downloads/made-before.ts';
import { writeDownloads } from './downloads/write-downloads.ts';
import { OutputFolder } from './output/output-folder.ts';
import { writePages } from './write-pages.ts';

/**
 * Builds the site of an archive into a folder. Files that do not differ are not touched, and of
 * what lies in the folder only files that an earlier build wrote are ever removed.
 *
 * @returns What was done, and what was wrong with the archive. It does not throw for faulty
 * archives, only when the folder cannot be written.
 * @example
 * const report = await buildSite({ archive: 'my-archive', base: starter, out: 'public' });
 * console.log(`${report.pages} pages in ${report.ms} ms`);
 */
// Asynchronous for its callers' sake: writing in worker threads must not change what they see.
export async function buildSite(options: BuildOptions): Promise<BuildReport> {
  const start = performance.now();
  const opened = openSite(options);
  if (!opened.ok) {
    const ms = performance.now() - start;
    return { pages: 0, ms, written: 0, unchanged: 0, removed: 0, findings: opened.findings };
  }
  const site = opened.value;
  const out = new OutputFolder(options.out);
  const { pages, findings } = writePages(site, out);
  const made = site.downloads ? new MadeBefore(options.out) : undefined;
  if (made !== undefined) writeDownloads(site, out, made);
  const complete = findings.every((finding) => finding.severity !== 'error');
  const counts = out.finish(site.basePath, complete);
  made?.save();
  return { pages, ms: performance.now() - start, ...counts, findings };
}

function openSite({ archive, base, out, basePath, url, downloads }: BuildOptions): Outcome<Site> {
  const opened = openArchive(archive, { base });
  if (!opened.ok) return opened;
  const store = opened.value;
  const findings = [...languageFaults(store.languages)];
  if (resolve(out) === store.dir) findings.push(outIsArchive(out));
  const address = addressOf(url ?? store.archive.url, basePath);
  if (!address.ok) findings.push(...address.findings);
  if (findings.length > 0 || !address.ok) return { ok: false, findings };
  return { ok: true, value: makeSite(store, loadAssets(), address.value, { downloads }) };
}

/** Tags that have the form of one and that Intl refuses all the same, as de-1996-1996. */
function languageFaults(tags: readonly string[]): Finding[] {
  return tags.flatMap((tag, index) =>
    canonicalTag(tag) === undefined
      ? {
          rule: 'language-tag',
          severity: 'error',
          message: `"${tag}" is not a language tag.`,
          help: 'Use a tag of BCP 47, such as fr or pt-BR.',
          file: 'archive.json',
          pointer: `/languages/${index}/tag`,
        }
      : [],
  );
}

function outIsArchive(out: string): Finding {
  return {
    rule: 'out-is-archive',
    severity: 'error',
    message: `The site cannot be written into the archive folder itself, ${out}.`,
    help: 'Name another folder, such as one called public beside it.',
  };
}
