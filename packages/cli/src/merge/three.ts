import { isDeepStrictEqual } from 'node:util';

/** One thing in three files: what both sides began with, and what each has. `undefined`: it is not there. */
export interface Three<T> {
  base: T | undefined;
  ours: T | undefined;
  theirs: T | undefined;
}

/**
 * What came of merging one thing: as it is where the choice falls on one side and on the other.
 * The two are the same where there is nothing to choose.
 */
export type Two<T> = Pick<Three<T>, 'ours' | 'theirs'>;

/** Whether nothing is left to choose. */
export function isSettled({ ours, theirs }: Two<unknown>): boolean {
  return isDeepStrictEqual(ours, theirs);
}

/** Settles a thing that only one side changed, or both in the same way; leaves it open otherwise. */
export function settle<T>({ base, ours, theirs }: Three<T>): Two<T> {
  if (isDeepStrictEqual(base, theirs)) return settled(ours);
  if (isDeepStrictEqual(base, ours)) return settled(theirs);
  return { ours, theirs };
}

/** Settles what is open: what only one side still has is kept, and of two things one is made. */
export function keeping<T>(mergeBoth: (ours: T, theirs: T, base: T | undefined) => T) {
  return ({ base, ours, theirs }: Three<T>): Two<T> =>
    settled(
      ours === undefined || theirs === undefined ? (ours ?? theirs) : mergeBoth(ours, theirs, base),
    );
}

/** Something made of each of the three; nothing where there is nothing. */
export function mapThree<T, R>(
  { base, ours, theirs }: Three<T>,
  map: (value: T) => R | undefined,
): Three<R> {
  return {
    base: base === undefined ? undefined : map(base),
    ours: ours === undefined ? undefined : map(ours),
    theirs: theirs === undefined ? undefined : map(theirs),
  };
}

function settled<T>(value: T | undefined): Two<T> {
  return { ours: value, theirs: value };
}
