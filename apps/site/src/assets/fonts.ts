import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { amiriFaces } from './amiri-faces.ts';
import type { FindFile, FontFace, FontFile, LettersOfParts } from './font-face.ts';
import { fontSlices } from './font-slices.ts';
import { garamondFaces } from './garamond-faces.ts';

const require = createRequire(import.meta.url);

/** The licences of the typefaces, which have to travel with them. */
export interface FontLicense {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const garamond = {
  from: '@fontsource-variable/eb-garamond',
  ranges: require.resolve('@fontsource-variable/eb-garamond/unicode.json'),
  license: require.resolve('@fontsource-variable/eb-garamond/LICENSE'),
};
const amiri = {
  from: '@fontsource/amiri',
  ranges: require.resolve('@fontsource/amiri/unicode.json'),
  license: require.resolve('@fontsource/amiri/LICENSE'),
};

/**
 * The typefaces of the site, each in pieces by script, of which a browser fetches those that a
 * page has letters of: EB Garamond for Latin, Cyrillic and Greek, Amiri for Arabic. What a page
 * needs of a heavy file before all else is a slice of it.
 *
 * @param root The package's folder.
 * @throws In a clone whose packages were never built; what is published always has the slices.
 */
export function fontFaces(root: string): FontFace[] {
  const slices = new Map(fontSlices.map(({ name }) => [name, slice(root, name)]));
  const findIn =
    (from: string): FindFile =>
    (name, otherwise = name) =>
      slices.get(name) ?? slices.get(otherwise) ?? fontFile(from, otherwise);
  return [
    ...garamondFaces(findIn(garamond.from), lettersIn(garamond.ranges)),
    ...amiriFaces(findIn(amiri.from), lettersIn(amiri.ranges)),
  ];
}

/** Both licences. */
export function fontLicenses(): FontLicense[] {
  return [
    { name: 'eb-garamond-license.txt', bytes: readFileSync(garamond.license) },
    { name: 'amiri-license.txt', bytes: readFileSync(amiri.license) },
  ];
}

function slice(root: string, name: string): FontFile {
  try {
    return { name, bytes: readFileSync(join(root, 'dist/fonts', `${name}.woff2`)) };
  } catch {
    throw new Error('The typefaces of the site are not built. Run "pnpm build" first.');
  }
}

function fontFile(from: string, name: string): FontFile {
  return { name, bytes: readFileSync(require.resolve(`${from}/files/${name}.woff2`)) };
}

function lettersIn(file: string): LettersOfParts {
  // A file of a package whose version the lock file holds.
  return JSON.parse(readFileSync(file, 'utf8')) as LettersOfParts;
}
