import type { Axis } from '../archive/facets.ts';
import { homePath } from '../archive/paths.ts';

// No collection and no document has an underscore in its id, so that none can be at these paths.

/** The path of the timeline. */
export function datesPath(tag: string): string {
  return `${homePath(tag)}by_date/`;
}

/** The path of the list of an axis's values. */
export function axisPath(tag: string, axis: Axis): string {
  return `${homePath(tag)}by_${axis}/`;
}

/** The path of the list of the documents that stand at one place of an axis. */
export function valuePath(tag: string, axis: Axis, value: string): string {
  return `${axisPath(tag, axis)}${value}/`;
}

/** The path of what is new. */
export function newsPath(tag: string): string {
  return `${homePath(tag)}whats_new/`;
}

/** The path of the page on how far translations have come. */
export function statusPath(tag: string): string {
  return `${homePath(tag)}translation_status/`;
}

/** The path of one page of a long list, counted from 1; the first is the list's own. */
export function leafPath(path: string, page: number): string {
  return page === 1 ? path : `${path}page_${page}/`;
}
