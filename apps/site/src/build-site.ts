import type { Finding } from '@archive/schema';

import { makeSite } from './archive/site.ts';
import { loadAssets } from './assets/assets.ts';
import type { BuildOptions, BuildReport, Progress } from './build-report.ts';
import { buildKey } from './build/build-key.ts';
import { buildRest } from './build/build-rest.ts';
import { buildTogether } from './build/build-together.ts';
import { inTheWay, notOverwritten } from './build/in-the-way.ts';
import { busy, lockOut } from './build/one-build.ts';
import { openForBuild } from './build/open-site.ts';
import { documentsToBuild, isUnchanged, toldBy, unchangedSince } from './build/plan.ts';
import {
  RecordFile,
  dropRecord,
  filesOfUnfinished,
  hasRecord,
  readRecord,
} from './build/record.ts';
import type { RecordedDocument } from './build/record.ts';
import { SecondThread, paysFor } from './build/second-thread.ts';
import type { PartToBuild } from './build/second-thread.ts';
import { SparingCompilers } from './build/sparing-compilers.ts';
import { prepareFor } from './build/tidy.ts';
import { OutputFolder } from './output/output-folder.ts';

/**
 * Builds the site of an archive into a folder. Only what has changed since the last build is built,
 * files that do not differ are not touched, and of what lies in the folder only files that an
 * earlier build wrote are ever overwritten or removed.
 *
 * @param onProgress Hears how far it has come, many times.
 * @returns What was done, and what was wrong with the archive. It does not throw for faulty
 * archives, only when the folder cannot be written.
 * @example
 * const report = await buildSite({ archive: 'my-archive', base: starter, out: 'public' });
 * console.log(`${report.pages} pages in ${report.ms} ms`);
 */
export async function buildSite(
  options: BuildOptions,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<BuildReport> {
  const start = performance.now();
  const took = (): number => performance.now() - start;
  const refused = (findings: readonly Finding[]): BuildReport => {
    const counts = { pages: 0, written: 0, unchanged: 0, removed: 0 };
    return { ...counts, ms: took(), findings };
  };
  const opened = await openForBuild(options);
  if (!opened.ok) return refused(opened.findings);
  const { store, address, theme } = opened.value;
  const others = options.force === true ? [] : inTheWay(options.out);
  if (others.length > 0) return refused([notOverwritten(options.out, others, true)]);
  using lock = lockOut(options.out);
  if (lock.isBusy) return refused([busy(options.out)]);
  // What is there of a build that did not end is in no manifest.
  const unfinished = filesOfUnfinished(options.out);
  const told = { ...options, force: options.force === true || unfinished !== undefined };
  const texts = store.documentIds().length * store.languages.length;
  prepareFor(texts);
  using compilers = new SparingCompilers();
  const secondFor = (count: number, part?: PartToBuild): SecondThread | undefined => {
    if (!paysFor(count)) return undefined;
    compilers.begin(count);
    return new SecondThread(told, part);
  };
  // Where nothing is known all is built: the thread may get ready while this one does.
  const early = hasRecord(options.out) ? undefined : secondFor(texts);
  // Looked at before it is read, as what was needed to open the archive was: what changes meanwhile is
  // seen as a change the next time.
  const stamps = store.stamps();
  const key = buildKey(options, opened.value, stamps.shared);
  const record = readRecord(options.out, key);
  const second = early ?? (record === undefined ? secondFor(texts) : undefined);
  second?.begin();
  const out = new OutputFolder(options.out, told.force, unfinished);
  const unchanged = unchangedSince(record, out, stamps.documents, (path) => store.stamp(path));
  if (record !== undefined && isUnchanged(record, out, stamps.documents, unchanged)) {
    out.keepAll([...record.documents.values()].flatMap(({ built }) => built.files));
    out.keepAll(record.rest?.files ?? []);
    const counts = out.finish(address.basePath, true);
    return { pages: record.pages, ...counts, ms: took(), findings: record.findings };
  }

  const known = toldBy(unchanged);
  const site = makeSite(store, loadAssets(theme, store.archive.languages), address, {
    ...options,
    known,
    theme,
  });
  const ids = documentsToBuild(site, record, unchanged);
  const again = new Set(ids);
  const kept = new Map([...unchanged].filter(([id]) => !again.has(id)));
  const documents = new Map<string, RecordedDocument>(kept);
  const found = new Map<string, readonly Finding[]>();
  let pages = 0;
  for (const [id, { built }] of kept) {
    out.keepAll(built.files);
    found.set(id, built.findings);
    pages += built.pages;
  }
  using next = new RecordFile(options.out);
  // From here on the folder is not what the record says.
  dropRecord(options.out);

  const thread = second ?? secondFor(ids.length * site.languages.length, { known, ids });
  thread?.begin();
  const ofThreads = await buildTogether(site, out, ids, thread, ({ id, built, findings }, done) => {
    onProgress({ part: 'documents', done, total: ids.length });
    found.set(id, findings);
    if (built === undefined) {
      site.catalogue.know(id, undefined);
      return;
    }
    out.note(built.files);
    if (!documents.has(id)) pages += built.pages;
    // What could not be read is to be looked at again.
    const isRead = findings.every(({ severity }) => severity !== 'error');
    const stamp = isRead ? (stamps.documents.get(id) ?? '') : '';
    documents.set(id, next.add(id, stamp, built.packed));
  });
  const rest = await buildRest(site, out, options, {
    record,
    documents,
    built: again,
    begin: (part) => onProgress({ part, done: 0, total: 1 }),
  });

  const inOrder = [...site.catalogue.collections.values()].flat();
  const findings = [
    ...site.catalogue.findings,
    ...inOrder.flatMap((id) => found.get(id) ?? []),
    ...store.problems(),
    ...rest.findings,
    ...(out.strangers.size > 0 ? [notOverwritten(options.out, out.strangers, false)] : []),
  ];
  const isComplete = findings.every(({ severity }) => severity !== 'error');
  const counts = out.finish(address.basePath, isComplete);
  pages += rest.pages;
  const pageless = [...stamps.documents].filter(([id]) => !documents.has(id));
  const head = {
    key,
    // Files have finer clocks than this one.
    at: Date.now() + 1,
    axes: [...site.catalogue.axes],
    pages,
    findings,
    ...(isComplete && { rest }),
    pageless,
  };
  next.finish(head, kept);
  // Not of the archive: a later build has nothing to say of it.
  return { pages, ...counts, ms: took(), findings: [...findings, ...ofThreads] };
}
