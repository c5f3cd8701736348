import type { Store } from '@archive/store';

/** What a package is called before it is first released. */
const UNRELEASED = '0.0.0';
const VERSION = /^\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[0-9A-Za-z.-]{1,50})?$/;

/**
 * The version of an archive: that of the package.json beside its archive.json, as its last release
 * left it. `undefined` where there is none, or where nothing was released yet.
 *
 * @example
 * versionOf(store); // '1.2.0'
 */
export function versionOf(store: Store): string | undefined {
  const { version } = packageOf(store);
  if (typeof version !== 'string' || !VERSION.test(version)) return undefined;
  return version === UNRELEASED ? undefined : version;
}

/** What the package.json of an archive holds. It is npm's, so that nothing can be taken for granted. */
export function packageOf(store: Store): Readonly<Record<string, unknown>> {
  const text = store.text('package.json');
  if (!text.ok) return {};
  try {
    const value: unknown = JSON.parse(text.value);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
