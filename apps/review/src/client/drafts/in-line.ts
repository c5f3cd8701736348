import type { Draft } from './draft.ts';

/**
 * Drafts whose writing to the database is begun and not done. The disk may take its time, and a window
 * that is closed meanwhile takes along what still stands in line: so each stands here too, where it is
 * written at once, until it is there.
 */
const PREFIX = 'archive-review-draft ';

const nameOf = (place: readonly string[]): string => `${PREFIX}${JSON.stringify(place)}`;

/** Has a draft stand in line for its place in the database. */
export function standInLine(place: readonly string[], draft: Draft): void {
  try {
    localStorage.setItem(nameOf(place), JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing, or is full: the database is waited for without.
  }
}

/** The draft that stands in line for a place, if any does. */
export function draftInLine(place: readonly string[]): Draft | undefined {
  try {
    const found = localStorage.getItem(nameOf(place));
    return found === null ? undefined : (JSON.parse(found) as Draft);
  } catch {
    return undefined;
  }
}

/** Takes a draft out of the line, unless it says something else by now: then that is still to be written. */
export function leaveLine(place: readonly string[], text: string): void {
  if (draftInLine(place)?.text === text) localStorage.removeItem(nameOf(place));
}

/** The places for which drafts stand in line. */
export function placesInLine(): string[][] {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(PREFIX))
      .map((name) => JSON.parse(name.slice(PREFIX.length)) as string[]);
  } catch {
    return [];
  }
}
