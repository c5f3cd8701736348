/** What stands in one place of a sequence, before and after. */
export interface SequenceChange {
  before: readonly string[];
  after: readonly string[];
}

/** The stretch in which two sequences differ: all between what begins and what ends them both. */
export function sequenceChange(
  before: readonly string[],
  after: readonly string[],
): SequenceChange | undefined {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  if (start === before.length && start === after.length) return undefined;
  return {
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end),
  };
}
