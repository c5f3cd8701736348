/** How long something took, in milliseconds. */
export interface Took {
  /** By the clock on the wall. */
  ms: number;
  /** Of the processor: on a machine that does something else as well, the fairer one. */
  cpuMs: number;
}

export function took(action: () => unknown): Took {
  const before = process.cpuUsage();
  const started = performance.now();
  action();
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return { ms, cpuMs: (user + system) / 1000 };
}

/** The same by the clock alone. */
export function millisecondsOf(action: () => unknown): number {
  const started = performance.now();
  action();
  return performance.now() - started;
}

/** The value that a share of the values are not above. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
