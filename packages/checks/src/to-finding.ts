import type { Finding } from '@archive/schema';

import { putIntoWords } from './put-into-words.ts';
import type { Problem, Rule, WordedProblem } from './rule.ts';

/** So many faults of one kind in one text are enough to see that something is wrong with it. */
export const MOST_IN_A_TEXT = 100;

/** What a rule was looking at when it reported. */
export interface Subject {
  file: string;
  document?: string;
  language?: string;
  segment?: string;
}

/**
 * A problem as a finding.
 *
 * @param place where it stands in its file, as far as that is known
 */
export function toFinding(
  rule: Rule,
  problem: Problem | WordedProblem,
  subject: Subject,
  place: Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>,
): Finding {
  const { at, fix } = problem;
  const document = problem.document ?? subject.document;
  const language = problem.language ?? subject.language;
  const segment = problem.segment ?? subject.segment;
  return {
    rule: rule.id,
    severity: problem.severity ?? rule.severity,
    ...putIntoWords(rule, problem),
    file: problem.file ?? subject.file,
    ...place,
    ...(at !== undefined && 'pointer' in at && { pointer: at.pointer }),
    ...(document !== undefined && { document }),
    ...(language !== undefined && { language }),
    ...(segment !== undefined && { segment }),
    ...(fix && { fix }),
  };
}
