// https://www.sqlite.org/rescode.html
const NOT_HERE = new Set([
  3, // perm
  5, // busy
  6, // locked
  8, // readonly
  10, // ioerr
  13, // full
  14, // cantopen
  22, // nolfs
  23, // auth
]);

/**
 * What an error of SQLite says of a file that can be made anew: `unusable` if the place is no good
 * for it (no permission, no room, another process that does not let go), `broken` if its content
 * is; `undefined` for an error of something else.
 */
export function faultOf(error: unknown): 'unusable' | 'broken' | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined;
  // The lowest byte tells the kind; the rest says more of it.
  return NOT_HERE.has(Number(error.errcode) & 0xff) ? 'unusable' : 'broken';
}
