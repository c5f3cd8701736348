/**
 * A JSON Pointer (RFC 6901) to a value.
 *
 * @example
 * pointer('segments', 'p1', 0); // '/segments/p1/0'
 */
export function pointer(...path: readonly (string | number)[]): string {
  return path
    .map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
