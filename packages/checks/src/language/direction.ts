import { directionOf } from '@archive/schema';

const known = new Map<string, 'ltr' | 'rtl'>();

/** Which way a language is written, found out once for each tag. */
export function direction(tag: string): 'ltr' | 'rtl' {
  let found = known.get(tag);
  if (found === undefined) {
    found = directionOf(tag);
    known.set(tag, found);
  }
  return found;
}
