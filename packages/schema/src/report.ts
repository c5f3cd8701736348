import type { Problem } from './explain/problem.ts';
import { show } from './explain/show.ts';
import type { Finding } from './finding.ts';
import { places, type Places, type Position } from './json/position.ts';
import { mostFindings as most } from './limits.ts';
import { say } from './say.ts';

/** What is said of a property that stands twice in an object. */
export const repeatedKeySentences = {
  twice: {
    message: '{{key}} stands twice in the same object, first on line {{line}}.',
    help: 'Keep one of the two: programs read the last and drop the others without a word.',
  },
};

/** Gives problems and repeated keys their places in the text, in the order of the text. */
export function findingsIn(text: string, file: string, problems: readonly Problem[]): Finding[] {
  const where = places(text);
  if (where === undefined) return [];
  const findings = [
    ...where.duplicates.slice(0, most).map((duplicate) => repeatedKey(where, duplicate)),
    ...problems.slice(0, most).map((problem) => atItsPlace(where, problem)),
  ];
  findings.sort((a, b) => compare(a.line, b.line) || compare(a.column, b.column));
  const shown = findings.slice(0, most).map((finding) => ({ ...finding, file }));
  const total = where.duplicates.length + problems.length;
  return total <= most ? shown : [...shown, theRest(file)];
}

function atItsPlace(where: Places, problem: Problem): Finding {
  const { pointer, part, ...said } = problem;
  const position = where.find(pointer, part) ?? nearestAbove(where, pointer);
  return { rule: 'schema', severity: 'error', ...said, pointer, ...position };
}

/**
 * Where the innermost value stands that there is on the way. The engine may have read a name
 * otherwise than it is written: V8 14 takes `"\\u0061"` after another name for a backslash.
 */
function nearestAbove(where: Places, pointer: string): Position | undefined {
  const above = pointer.slice(0, Math.max(pointer.lastIndexOf('/'), 0));
  return where.find(above) ?? nearestAbove(where, above);
}

function repeatedKey(
  where: Places,
  { key, pointer, first, second }: Places['duplicates'][number],
): Finding {
  const values = { key: show(key), line: where.toPosition(first).line };
  return {
    rule: 'json-duplicate-key',
    severity: 'error',
    ...say(repeatedKeySentences.twice, values),
    pointer,
    ...where.toPosition(second),
    says: 'twice',
    values,
  };
}

function theRest(file: string): Finding {
  return {
    rule: 'schema',
    severity: 'error',
    message: `The file has more faults than the ${most} above.`,
    help: 'So many may mean that it is the wrong file, or of another kind. Mend those first.',
    file,
  };
}

function compare(a = 0, b = 0): number {
  return a - b;
}
