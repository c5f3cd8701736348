import type { Finding } from '@archive/schema';

import type { ArchiveIndex, BundleEntry, CheckedFile, DocumentEntry } from './archive-index.ts';
import { buildIndex } from './build-index.ts';
import { Locator } from './locate.ts';
import type { Problem, Rule, WordedProblem } from './rule.ts';
import { Suppressions } from './suppressions.ts';
import { traitsOf } from './text/traits.ts';
import { MOST_IN_A_TEXT, type Subject, toFinding } from './to-finding.ts';

/** What came of checking an archive. */
export interface Examination {
  /** By file, line, column and rule. */
  findings: Finding[];
  /** How many findings the ledgers' suppressions leave out. */
  suppressed: number;
}

type Report = (rule: Rule, problem: Problem | WordedProblem, subject: Subject) => void;

/** What is held to which rules. */
interface Held {
  base: readonly CheckedFile[];
  rules: readonly Rule[];
  /** The languages whose bundles are; all where they are left out. */
  languages: readonly string[] | undefined;
}

/** One of several equal shares of the work: each takes every so many documents and files. */
export interface Share {
  /** From 0; the first also asks the rules that look at the whole archive. */
  readonly index: number;
  readonly of: number;
}

/** What one share found; plain data, which may come from another thread. */
export interface ShareFound {
  readonly findings: readonly Finding[];
  readonly suppressed: number;
  /** The places of suppressions that were of use, in the order of the ledgers. */
  readonly used: readonly number[];
}

/** One share of the work, done. */
export interface ShareDone {
  readonly found: ShareFound;
  /** Puts it together with what the others found, and judges the suppressions. */
  readonly finish: (others: readonly ShareFound[]) => Examination;
}

/** Holds a share of an archive to rules. `known` are the ids of all rules that a suppression may name. */
export function runRules(
  files: readonly CheckedFile[],
  { base, rules, languages }: Held,
  known: ReadonlySet<string>,
  share: Share,
): ShareDone {
  const index = buildIndex(files, base);
  const suppressions = new Suppressions(index, rules, known);
  const locator = new Locator(files);
  const findings: Finding[] = [];
  const counts = new Map<string, number>();
  let suppressed = 0;
  const report: Report = (rule, problem, subject) => {
    const about = {
      rule: rule.id,
      document: problem.document ?? subject.document,
      language: problem.language ?? subject.language,
      segment: problem.segment ?? subject.segment,
    };
    if (rule.scope !== 'suppression' && suppressions.silence(about)) {
      suppressed += 1;
      return;
    }
    const text = textOf(problem, subject);
    const count = text === undefined ? 0 : (counts.get(`${rule.id} ${text}`) ?? 0) + 1;
    if (text !== undefined) counts.set(`${rule.id} ${text}`, count);
    if (count <= MOST_IN_A_TEXT) {
      const place = locator.locate(problem.file ?? subject.file, problem.at);
      findings.push(toFinding(rule, problem, subject, place));
    }
  };
  const isOurs = (place: number): boolean => place % share.of === share.index;

  everywhere(index, rules, report, isOurs);
  for (const [place, document] of [...index.documents.values()].entries())
    if (isOurs(place)) inDocument(document, index, { rules, languages }, report);
  const found = { findings, suppressed, used: suppressions.used() };
  const finish = (others: readonly ShareFound[]): Examination => {
    for (const other of others) suppressions.use(other.used);
    findings.push(...others.flatMap((other) => other.findings));
    for (const other of others) suppressed += other.suppressed;
    for (const rule of rules)
      if (rule.scope === 'suppression')
        for (const entry of suppressions.all()) {
          const { ledger, value } = entry;
          const { id: document, language } = ledger;
          const subject = { file: ledger.file.path, document, language, segment: value.segment };
          for (const problem of rule.check(entry, index)) report(rule, problem, subject);
        }
    return { findings: findings.toSorted(byPlace), suppressed };
  };
  return { found, finish };
}

/** The text that a problem points into; nothing where it is about a whole text or more. */
function textOf({ file, at }: Problem | WordedProblem, subject: Subject): string | undefined {
  if (at === undefined || 'line' in at || at.offset === undefined) return undefined;
  return `${file ?? subject.file}#${at.pointer}`;
}

function everywhere(
  index: ArchiveIndex,
  rules: readonly Rule[],
  report: Report,
  isOurs: (place: number) => boolean,
): void {
  for (const rule of rules)
    if (rule.scope === 'archive' && isOurs(0))
      for (const problem of rule.check(index)) report(rule, problem, { file: 'archive.json' });
    else if (rule.scope === 'file')
      for (const [place, entry] of index.files.entries()) {
        if (!isOurs(place)) continue;
        const { path, language } = entry.file;
        for (const problem of rule.check(entry, index))
          report(rule, problem, { file: path, language });
      }
}

/** Document by document, so that what was found out about a text is at hand for the next rule. */
function inDocument(
  document: DocumentEntry,
  index: ArchiveIndex,
  { rules, languages }: Omit<Held, 'base'>,
  report: Report,
): void {
  const subject = { file: document.file.path, document: document.id };
  for (const rule of rules)
    if (rule.scope === 'document')
      for (const problem of rule.check(document, index)) report(rule, problem, subject);
  for (const bundle of document.bundles.values())
    if (languages?.includes(bundle.language) ?? true) inBundle(bundle, index, rules, report);
  for (const bundle of document.bundles.values()) bundle.release();
}

function inBundle(
  bundle: BundleEntry,
  index: ArchiveIndex,
  rules: readonly Rule[],
  report: Report,
): void {
  const { language, document, file } = bundle;
  const subject = { file: file.path, document: document.id, language };
  for (const rule of rules)
    if (rule.scope === 'bundle')
      for (const problem of rule.check(bundle, index)) report(rule, problem, subject);
    else if (rule.scope === 'segment')
      for (const segment of bundle.segments.values())
        if (rule.holds === undefined || (traitsOf(segment) & rule.holds) !== 0)
          for (const problem of rule.check(segment, index))
            report(rule, problem, { ...subject, segment: segment.id });
}

function byPlace(a: Finding, b: Finding): number {
  const [first = '', second = ''] = [a.file, b.file];
  if (first !== second) return first < second ? -1 : 1;
  const apart = (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
  if (apart !== 0 || a.rule === b.rule) return apart;
  // So that it does not matter who found it first.
  return a.rule < b.rule ? -1 : 1;
}
