import { posix } from 'node:path';

import type { Store } from '@archive/store';

import { hashedPath } from '../assets/hashed-path.ts';

/** Where a file of the theme is in the site, or what is wrong with it. */
export type ThemeFile =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly message: string; readonly help: string };

/** The pictures, typefaces and scripts that a theme's files name. */
export class ThemeFiles {
  /** By their paths in the site. */
  readonly files = new Map<string, Uint8Array>();
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * Takes a file into the site.
   *
   * @param from The file that names it.
   * @param name As it is named there: from the folder of that file.
   */
  add(from: string, name: string): ThemeFile {
    const path = posix.join(posix.dirname(from), name);
    const extension = posix.extname(path).slice(1).toLowerCase();
    if (!path.startsWith('theme/') || !/^[a-z0-9]{1,10}$/.test(extension))
      return {
        ok: false,
        message: `${name} is no file of the theme.`,
        help: 'Keep what the theme needs in the folder theme of the archive, with an ending such as .svg: the site loads nothing from elsewhere.',
      };
    const bytes = this.#store.bytes(path);
    if (!bytes.ok)
      return {
        ok: false,
        message: `There is no file ${path}.`,
        help: `Put it there, or correct its name, which counts from the folder of ${from}.`,
      };
    const base = posix.basename(path, posix.extname(path)).replaceAll(/[^A-Za-z0-9-]+/g, '-');
    const place = hashedPath(base, extension, bytes.value);
    this.files.set(place, bytes.value);
    return { ok: true, path: place };
  }
}
