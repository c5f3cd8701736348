/** Says a word of the interface: the `t` of an i18next instance, bound to the namespace. */
export type Translate = (key: string, values: Record<string, unknown>) => string;

/*
 * i18next escapes for HTML what it fills in, unless told otherwise. All that this package puts out
 * is escaped where it is put out, and once.
 */
const UNESCAPED = { escapeValue: false };

/** Says a word of the interface with something filled in, as it is. */
export function fill(t: Translate, key: string, values: Record<string, string>): string {
  return t(key, { ...values, interpolation: UNESCAPED });
}
