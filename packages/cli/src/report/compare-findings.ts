import type { Finding } from '@archive/schema';

import type { FindingsChange } from './report.ts';

/**
 * Tells which findings came and which went. Two are the same when they say the same of the same
 * value, wherever its line has moved.
 *
 * @param moved Where files of `before` are now, by the path they had.
 */
export function compareFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  moved: ReadonlyMap<string, string>,
): FindingsChange {
  const here = before.map((finding) => keyOf(finding, moved));
  const there = after.map((finding) => keyOf(finding));
  return {
    added: without(after, there, here),
    cleared: without(before, here, there),
  };
}

/** The findings whose key is not among the others; a key that stands there twice accounts for two. */
function without(
  findings: readonly Finding[],
  keys: readonly string[],
  others: readonly string[],
): Finding[] {
  const left = new Map<string, number>();
  for (const key of others) left.set(key, (left.get(key) ?? 0) + 1);
  return findings.filter((_, index) => {
    const key = keys[index] ?? '';
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

function keyOf(finding: Finding, moved?: ReadonlyMap<string, string>): string {
  const { rule, severity, message, file = '', pointer, document, language, segment } = finding;
  const path = moved?.get(file) ?? file;
  return JSON.stringify([rule, severity, message, path, pointer, document, language, segment]);
}
