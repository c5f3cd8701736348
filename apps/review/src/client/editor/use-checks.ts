import { translate } from '@archive/checks';
import type { Bundle, Concept, Finding, LedgerRecord } from '@archive/schema';
import { useMemo } from 'preact/hooks';

import type { WorkDocument } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import type { CheckSubject } from './check-question.ts';
import { useLiveFindings } from './use-live-findings.ts';

/** What a row says by itself: its state and its missing text. */
const SAID_BY_STATE: ReadonlySet<string> = new Set([
  'ledger-behind',
  'missing-segment',
  'outdated',
]);

/** What is found in a document: as it is being written where that can be told, else as it was saved. */
export interface Checks {
  of: (segment: string) => readonly Finding[];
  /** The segments with an error or a warning. */
  found: ReadonlySet<string>;
  /** What is about no segment: the skeleton, a file. */
  elsewhere: readonly Finding[];
}

const NONE: readonly Finding[] = [];

/**
 * @param texts - all texts of the language, drafts among them
 * @param asked - the segments whose text may be another than that in the file
 */
export function useChecks(
  document: WorkDocument | undefined,
  concepts: readonly Concept[] | undefined,
  texts: Readonly<Record<string, string>>,
  asked: ReadonlySet<string>,
): Checks {
  const { session, messages } = useApp();
  const about = useMemo(
    () =>
      document &&
      concepts && { ...subjectOf(document), concepts, languages: session.languages, messages },
    [document, concepts, session, messages],
  );
  const question = useMemo(() => ({ texts, asked }), [texts, asked]);
  const answer = useLiveFindings(about, question);
  const saved = useMemo(
    () =>
      // Their repairs are of files, not of what is being written.
      document?.findings.map((finding) => translate({ ...finding, fix: undefined }, messages)) ??
      [],
    [document, messages],
  );
  return useMemo(() => {
    const bySegment = Map.groupBy(
      saved.filter(({ rule, segment = '' }) => {
        if (SAID_BY_STATE.has(rule)) return false;
        return !(answer?.asked.has(segment) === true && answer.rules.has(rule));
      }),
      ({ segment }) => segment,
    );
    for (const finding of answer?.findings ?? []) {
      const others = bySegment.get(finding.segment);
      if (others === undefined) bySegment.set(finding.segment, [finding]);
      else others.push(finding);
    }
    const found = [...bySegment].flatMap(([segment, findings]) =>
      segment !== undefined && findings.some(({ severity }) => severity !== 'info')
        ? [segment]
        : [],
    );
    return {
      of: (segment: string) => bySegment.get(segment) ?? NONE,
      found: new Set(found),
      elsewhere: bySegment.get(undefined) ?? NONE,
    };
  }, [saved, answer]);
}

/** The document with the texts that its own are held against. */
function subjectOf({
  skeleton,
  language,
  segments,
  texts,
  suppressions,
}: WorkDocument): Omit<CheckSubject, 'concepts' | 'languages' | 'messages'> {
  const records: Record<string, LedgerRecord> = {};
  const sources: Record<string, Bundle> = {};
  const add = (tag: string): void => {
    const found = texts[tag];
    if (tag !== language && found !== undefined) sources[tag] = found;
  };
  add(skeleton.originalLanguage);
  for (const { id, record } of segments) {
    if (record === undefined) continue;
    records[id] = record;
    add(record.from);
  }
  const ledger = {
    document: skeleton.id,
    language,
    segments: records,
    suppressions: [...suppressions],
  };
  return { skeleton, language, sources, ledger };
}
