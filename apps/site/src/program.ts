import { fileURLToPath } from 'node:url';

import { programStamp } from '@archive/store';

let known: string | undefined;

/**
 * Stands for the program that makes the site, in keys of what is kept from one build to the next. It is
 * looked at once: what is loaded does not change any more.
 */
export function thisProgram(): string {
  known ??= programStamp(fileURLToPath(import.meta.resolve('@archive/site/package.json')));
  return known;
}
