/** What was done, step by step: each can be undone and done again. */
export interface Steps<T> {
  /** The earliest first. */
  readonly before: readonly T[];
  readonly now: T;
  /** What was undone, the latest first. */
  readonly after: readonly T[];
}

/**
 * Steps that begin with a value.
 *
 * @example
 * ```ts
 * beginSteps(arrangement); // { before: [], now: arrangement, after: [] }
 * ```
 */
export function beginSteps<T>(now: T): Steps<T> {
  return { before: [], now, after: [] };
}

/**
 * Takes a step. What was undone before cannot be done again then; the same value is no step.
 *
 * @example
 * ```ts
 * takeStep(steps, moveDown(steps.now, 'p2'));
 * ```
 */
export function takeStep<T>(steps: Steps<T>, next: T): Steps<T> {
  return next === steps.now
    ? steps
    : { before: [...steps.before, steps.now], now: next, after: [] };
}

/**
 * Undoes the last step: gives back exactly the value that was.
 *
 * @example
 * ```ts
 * undo(takeStep(beginSteps(a), b)).now === a; // true
 * ```
 */
export function undo<T>(steps: Steps<T>): Steps<T> {
  const now = steps.before.at(-1);
  if (now === undefined) return steps;
  return { before: steps.before.slice(0, -1), now, after: [steps.now, ...steps.after] };
}

/**
 * Does again what was undone last.
 *
 * @example
 * ```ts
 * redo(undo(steps)).now === steps.now; // true
 * ```
 */
export function redo<T>(steps: Steps<T>): Steps<T> {
  const [now, ...after] = steps.after;
  if (now === undefined) return steps;
  return { before: [...steps.before, steps.now], now, after };
}
