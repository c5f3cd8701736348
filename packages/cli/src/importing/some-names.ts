import { figure } from '../terminal/count.ts';
import { visible } from '../terminal/visible.ts';

/** More names are counted. */
const NAMED = 5;

/** The first of many files by name, and how many more there are. */
export function someNames(files: readonly string[]): string {
  const named = files.slice(0, NAMED).map(visible).join(', ');
  const more = files.length - NAMED;
  return more > 0 ? `${named} and ${figure(more)} more (--json lists all)` : named;
}
