import type { Finding } from '@archive/schema';

import { check } from '../../index.ts';
import { checkedFiles } from '../check-with.ts';
import { type Fault, fileOf } from './fault.ts';
import { plant } from './plant.ts';

/** What the rules made of the planted faults. */
export interface Measured {
  /** What they find in the archive as it is. */
  before: readonly Finding[];
  found: readonly Fault[];
  missed: readonly Fault[];
  /** What else is found where a fault was planted: its consequences, or another view of it. */
  beside: readonly Finding[];
  /** What is found anywhere else: a false alarm. */
  elsewhere: readonly Finding[];
}

/**
 * Plants faults in an archive and looks which of them the rules find. Those in different documents
 * are planted together; a fault in a file is planted alone.
 */
export function measure(files: ReadonlyMap<string, string>, faults: readonly Fault[]): Measured {
  const before = findingsIn(files);
  const [found, missed]: Fault[][] = [[], []];
  const [beside, elsewhere]: Finding[][] = [[], []];
  for (const batch of batchesOf(faults, originalLanguages(files))) {
    let planted: ReadonlyMap<string, string> = files;
    for (const fault of batch) planted = plant(planted, fault);
    const fresh = without(findingsIn(planted), before);
    for (const fault of batch)
      (fresh.some((finding) => isOf(finding, fault)) ? found : missed)?.push(fault);
    for (const finding of fresh)
      if (!batch.some((fault) => isOf(finding, fault)))
        (batch.some((fault) => isBeside(finding, fault)) ? beside : elsewhere)?.push(finding);
  }
  return {
    before,
    found: found ?? [],
    missed: missed ?? [],
    beside: beside ?? [],
    elsewhere: elsewhere ?? [],
  };
}

/** The language that each document was written in. */
function originalLanguages(files: ReadonlyMap<string, string>): Map<string, string> {
  const languages = new Map<string, string>();
  for (const [path, text] of files) {
    const [, language] = /"originalLanguage": "([^"]+)"/.exec(text) ?? [];
    if (path.startsWith('documents/') && language !== undefined)
      languages.set(documentIn(path) ?? path, language);
  }
  return languages;
}

function findingsIn(files: ReadonlyMap<string, string>): Finding[] {
  return check(checkedFiles(Object.fromEntries(files)));
}

/** The findings that are not among others, which may stand on other lines and say it otherwise. */
function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  for (const finding of others) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return findings.filter((finding) => {
    const count = counts.get(keyOf(finding)) ?? 0;
    counts.set(keyOf(finding), count - 1);
    return count <= 0;
  });
}

function keyOf({ rule, file, segment }: Finding): string {
  return [rule, file, segment].join('\n');
}

function isOf(finding: Finding, fault: Fault): boolean {
  const isThere = finding.rule === fault.rule && finding.file === (fault.in ?? fileOf(fault));
  if (!isThere || 'file' in fault || fault.in !== undefined) return isThere;
  return finding.segment === undefined || finding.segment === fault.segment;
}

/** Whether a finding is at the text or the file that a fault was planted in, in any language. */
function isBeside(finding: Finding, fault: Fault): boolean {
  if ('file' in fault)
    return (
      [fault.file, fault.in].includes(finding.file) || documentIn(fault.file) === finding.document
    );
  return [fault, ...(fault.with ?? [])].some(
    ({ document, segment }) =>
      finding.document === document &&
      (finding.segment === segment || finding.segment === undefined),
  );
}

/** The document that a file is of. */
function documentIn(file: string): string | undefined {
  return /^(?:documents|ledgers\/[^/]+|locales\/[^/]+\/documents)\/(.+)\.json$/.exec(file)?.[1];
}

/** Faults that can be planted together. */
interface Batch {
  faults: Fault[];
  /** What no other fault may touch, and what one in another language may not touch as a whole. */
  taken: Set<string>;
}

/**
 * Puts faults together that do not meet: in different documents, or in different translations of one.
 * A fault in archive.json stands alone.
 */
function batchesOf(faults: readonly Fault[], originals: ReadonlyMap<string, string>): Fault[][] {
  const batches: Batch[] = [];
  for (const fault of faults) {
    const touched = touchedBy(fault, originals);
    let batch = batches.find(({ taken }) => !touched.some((one) => meets(one, taken)));
    if (batch === undefined) batches.push((batch = { faults: [], taken: new Set() }));
    batch.faults.push(fault);
    for (const one of touched) batch.taken.add(one);
  }
  return batches.map((batch) => batch.faults);
}

/** `archive`, `document`, or `document language` for a translation. */
function touchedBy(fault: Fault, originals: ReadonlyMap<string, string>): string[] {
  if ('file' in fault)
    return [fault.file === 'archive.json' ? 'archive' : (documentIn(fault.file) ?? fault.file)];
  return [fault, ...(fault.with ?? [])].map(({ document, language }) =>
    originals.get(document) === language ? document : `${document} ${language}`,
  );
}

function meets(touched: string, taken: ReadonlySet<string>): boolean {
  if (taken.size > 0 && (touched === 'archive' || taken.has('archive'))) return true;
  const [document = ''] = touched.split(' ');
  if (taken.has(touched) || taken.has(document)) return true;
  return touched === document && [...taken].some((one) => one.startsWith(`${document} `));
}
