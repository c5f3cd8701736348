import type { LookedAt } from '../../api/index.ts';

/** What the tool remembers between two visits, beside the drafts. */
export interface Settings {
  interface: string;
  /** The name to note with work, where git does not know one. */
  name: string;
  /** Where the person was last. */
  at: string;
  filters: unknown;
  keys: Record<string, string>;
  preview: boolean;
  /** What was looked at in which review of a branch. */
  looked: { review: string; texts: readonly LookedAt[] };
}

const key = (name: string): string => `review-${name}`;

/** Reads one setting; nothing where it was never made, or the browser keeps none. */
export function setting<K extends keyof Settings>(name: K): Settings[K] | undefined {
  try {
    return JSON.parse(localStorage.getItem(key(name)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers one setting, if the browser allows it. */
export function remember<K extends keyof Settings>(name: K, value: Settings[K]): void {
  try {
    localStorage.setItem(key(name), JSON.stringify(value));
  } catch {
    // A browser that keeps nothing: the tool works without.
  }
}
