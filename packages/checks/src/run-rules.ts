import type { Finding } from '@archive/schema';

import type { ArchiveIndex, BundleEntry, CheckedFile, DocumentEntry } from './archive-index.ts';
import { buildIndex } from './build-index.ts';
import { Locator } from './locate.ts';
import { putIntoWords } from './put-into-words.ts';
import type { Problem, Rule, WordedProblem } from './rule.ts';
import { Suppressions } from './suppressions.ts';

/** What came of checking an archive. */
export interface Examination {
  /** By file, line and column. */
  findings: Finding[];
  /** How many findings the ledgers' suppressions leave out. */
  suppressed: number;
}

/** What a rule was looking at when it reported. */
interface Subject {
  file: string;
  document?: string;
  language?: string;
  segment?: string;
}

type Report = (rule: Rule, problem: Problem | WordedProblem, subject: Subject) => void;

/** Holds an archive to rules. `known` are the ids of all rules that a suppression may name. */
export function runRules(
  files: readonly CheckedFile[],
  base: readonly CheckedFile[],
  rules: readonly Rule[],
  known: ReadonlySet<string>,
): Examination {
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
    if (count <= MOST) findings.push(toFinding(rule, problem, subject, locator));
  };

  everywhere(index, rules, report);
  for (const document of index.documents.values()) inDocument(document, index, rules, report);
  for (const rule of rules)
    if (rule.scope === 'suppression')
      for (const entry of suppressions.all()) {
        const { ledger, value } = entry;
        const { id: document, language } = ledger;
        const subject = { file: ledger.file.path, document, language, segment: value.segment };
        for (const problem of rule.check(entry, index)) report(rule, problem, subject);
      }
  return { findings: findings.toSorted(byPlace), suppressed };
}

/** So many faults of one kind in one text are enough to see that something is wrong with it. */
const MOST = 100;

/** The text that a problem points into; nothing where it is about a whole text or more. */
function textOf({ file, at }: Problem | WordedProblem, subject: Subject): string | undefined {
  if (at === undefined || 'line' in at || at.offset === undefined) return undefined;
  return `${file ?? subject.file}#${at.pointer}`;
}

function everywhere(index: ArchiveIndex, rules: readonly Rule[], report: Report): void {
  for (const rule of rules)
    if (rule.scope === 'archive')
      for (const problem of rule.check(index)) report(rule, problem, { file: 'archive.json' });
    else if (rule.scope === 'file')
      for (const entry of index.files) {
        const { path, language } = entry.file;
        for (const problem of rule.check(entry, index))
          report(rule, problem, { file: path, language });
      }
}

/** Document by document, so that what was found out about a text is at hand for the next rule. */
function inDocument(
  document: DocumentEntry,
  index: ArchiveIndex,
  rules: readonly Rule[],
  report: Report,
): void {
  const subject = { file: document.file.path, document: document.id };
  for (const rule of rules)
    if (rule.scope === 'document')
      for (const problem of rule.check(document, index)) report(rule, problem, subject);
  for (const bundle of document.bundles.values()) inBundle(bundle, index, rules, report);
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
        for (const problem of rule.check(segment, index))
          report(rule, problem, { ...subject, segment: segment.id });
}

function toFinding(
  rule: Rule,
  problem: Problem | WordedProblem,
  subject: Subject,
  locator: Locator,
): Finding {
  const { at, fix } = problem;
  const file = problem.file ?? subject.file;
  const document = problem.document ?? subject.document;
  const language = problem.language ?? subject.language;
  const segment = problem.segment ?? subject.segment;
  return {
    rule: rule.id,
    severity: problem.severity ?? rule.severity,
    ...putIntoWords(rule, problem),
    file,
    ...locator.locate(file, at),
    ...(at !== undefined && 'pointer' in at && { pointer: at.pointer }),
    ...(document !== undefined && { document }),
    ...(language !== undefined && { language }),
    ...(segment !== undefined && { segment }),
    ...(fix && { fix }),
  };
}

function byPlace(a: Finding, b: Finding): number {
  const [first = '', second = ''] = [a.file, b.file];
  if (first !== second) return first < second ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
