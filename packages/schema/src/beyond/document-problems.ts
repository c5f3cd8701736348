import type { Problem } from '../explain/problem.ts';
import { show } from '../explain/show.ts';
import type { Skeleton } from '../generated/types.ts';
import { mostFindings } from '../limits.ts';
import { segments, type SegmentPlace } from '../segments.ts';
import { dateProblem } from './date-problem.ts';
import type { LineOf } from './line-of.ts';

/** Segment ids used twice, and days no calendar has. */
export function documentProblems(skeleton: Skeleton, lineOf: LineOf): Problem[] {
  return [...dateProblems(skeleton), ...repeatedSegments(segments(skeleton), lineOf)];
}

function dateProblems({ issued, modified, sources = [] }: Skeleton): Problem[] {
  return [
    ...dateProblem(issued, '/issued'),
    ...dateProblem(modified, '/modified'),
    ...sources.flatMap(({ retrieved }, index) =>
      dateProblem(retrieved, `/sources/${index}/retrieved`),
    ),
  ];
}

function repeatedSegments(places: SegmentPlace[], lineOf: LineOf): Problem[] {
  const first = new Map<string, SegmentPlace>();
  const problems: Problem[] = [];
  for (const place of places) {
    const { id, pointer } = place;
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, place);
      continue;
    }
    // One more than is shown, so that it can be said that there are more.
    if (problems.length > mostFindings) break;
    problems.push({
      pointer,
      part: 'value',
      message: `Segment ${show(id)} is used twice, first on line ${lineOf(earlier.pointer)}.`,
      help: `Each segment has an id of its own. Give the one that came later an id that was never used, such as ${show(freeId(id, places))}.`,
    });
  }
  return problems;
}

/** The next number in the series that an id belongs to: p3 -> p13 where p12 is the last. */
function freeId(id: string, places: SegmentPlace[]): string {
  const stem = id.replace(/-?[0-9]+$/, '');
  const separator = /-[0-9]+$/.test(id) || !/[0-9]$/.test(id) ? '-' : '';
  const numbers = places.map((place) => {
    const rest = place.id.startsWith(stem + separator)
      ? place.id.slice((stem + separator).length)
      : '';
    return /^[0-9]{1,9}$/.test(rest) ? Number(rest) : 1;
  });
  return `${stem}${separator}${numbers.reduce((a, b) => Math.max(a, b), 1) + 1}`;
}
