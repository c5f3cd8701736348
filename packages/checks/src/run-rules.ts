import type { Finding } from '@archive/schema';

import type { ArchiveIndex, BundleEntry, CheckedFile, DocumentEntry } from './archive-index.ts';
import { buildIndex } from './build-index.ts';
import { Locator } from './locate.ts';
import type { Problem, Rule } from './rule.ts';
import { rules as allRules } from './rules.ts';

/**
 * Checks an archive.
 *
 * @param files Every file of the archive; the index needs them all, also to check one.
 * @param rules The rules to hold it to; all of them if none are named.
 * @returns The findings, by file, line and column.
 * @example
 * const files = store.files().map((file) => ({ ...file, read: () => store.text(file.path) }));
 * for (const finding of check(files)) console.log(finding.file, finding.line, finding.message);
 */
export function check(files: readonly CheckedFile[], rules: readonly Rule[] = allRules): Finding[] {
  const index = buildIndex(files);
  const locator = new Locator(files);
  const findings: Finding[] = [];
  for (const { rule, problem, subject } of problems(index, rules)) {
    const file = problem.file ?? subject.file;
    findings.push({
      rule: rule.id,
      severity: problem.severity ?? rule.severity,
      message: problem.message,
      help: problem.help,
      file,
      ...locator.locate(file, problem.at),
      ...(problem.at !== undefined && 'pointer' in problem.at
        ? { pointer: problem.at.pointer }
        : {}),
      ...defined({
        document: problem.document ?? subject.document,
        language: problem.language ?? subject.language,
        segment: problem.segment ?? subject.segment,
      }),
    });
  }
  return findings.toSorted(byPlace);
}

/** What a rule was looking at when it reported. */
interface Subject {
  file: string;
  document?: string;
  language?: string;
  segment?: string;
}

interface Reported {
  rule: Rule;
  problem: Problem;
  subject: Subject;
}

function* problems(index: ArchiveIndex, rules: readonly Rule[]): Generator<Reported> {
  for (const rule of rules) {
    if (rule.scope === 'archive')
      yield* reported(rule, rule.check(index), { file: 'archive.json' });
    if (rule.scope !== 'file') continue;
    for (const entry of index.files)
      yield* reported(rule, rule.check(entry, index), {
        file: entry.file.path,
        language: entry.file.language,
      });
  }
  for (const document of index.documents.values()) yield* inDocument(document, index, rules);
}

function* inDocument(
  document: DocumentEntry,
  index: ArchiveIndex,
  rules: readonly Rule[],
): Generator<Reported> {
  const subject = { file: document.file.path, document: document.id };
  for (const rule of rules)
    if (rule.scope === 'document') yield* reported(rule, rule.check(document, index), subject);
  for (const bundle of document.bundles.values()) yield* inBundle(bundle, index, rules);
}

function* inBundle(
  bundle: BundleEntry,
  index: ArchiveIndex,
  rules: readonly Rule[],
): Generator<Reported> {
  const { language, document, file } = bundle;
  const subject = { file: file.path, document: document.id, language };
  for (const rule of rules) {
    if (rule.scope === 'bundle') yield* reported(rule, rule.check(bundle, index), subject);
    if (rule.scope !== 'segment') continue;
    for (const segment of bundle.segments.values())
      yield* reported(rule, rule.check(segment, index), { ...subject, segment: segment.id });
  }
}

function* reported(rule: Rule, found: Iterable<Problem>, subject: Subject): Generator<Reported> {
  for (const problem of found) yield { rule, problem, subject };
}

function defined<T extends object>(values: T): Partial<T> {
  // Every value of T is kept as it is; those that say nothing are left out.
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}

function byPlace(a: Finding, b: Finding): number {
  const [first = '', second = ''] = [a.file, b.file];
  if (first !== second) return first < second ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
