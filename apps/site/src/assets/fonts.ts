import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { arabicLetters, arabicNames, autonymLetters, fontSlices } from './font-slices.ts';

const require = createRequire(import.meta.url);

/** One file of a typeface. */
interface FontFile {
  /** The name of the file in its package. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A typeface rule of the stylesheet, but for where its file is. */
export interface FontFace {
  readonly file: FontFile;
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weight: string;
  readonly unicodeRange: string;
  /** Whose pages need it for their first screen: those of scripts (ISO 15924; Zyyy is any), or of languages. */
  readonly firstFor?: readonly string[];
}

/** The licences of the typefaces, which have to travel with them. */
export interface FontLicense {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const garamond = {
  family: 'EB Garamond',
  from: '@fontsource-variable/eb-garamond',
  ranges: require.resolve('@fontsource-variable/eb-garamond/unicode.json'),
  license: require.resolve('@fontsource-variable/eb-garamond/LICENSE'),
};
const amiri = {
  from: '@fontsource/amiri',
  ranges: require.resolve('@fontsource/amiri/unicode.json'),
  license: require.resolve('@fontsource/amiri/LICENSE'),
};

/** The scripts whose pages need a part of a typeface. */
const scripts: Partial<Record<string, readonly string[]>> = {
  latin: ['Latn', 'Cyrl', 'Grek'],
  cyrillic: ['Cyrl'],
  greek: ['Grek'],
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
  const file = (from: string, name: string): FontFile => slices.get(name) ?? fontFile(from, name);
  return [...garamondFaces(file, slices), ...amiriFaces(file)];
}

/** Both licences. */
export function fontLicenses(): FontLicense[] {
  return [
    { name: 'eb-garamond-license.txt', bytes: readFileSync(garamond.license) },
    { name: 'amiri-license.txt', bytes: readFileSync(amiri.license) },
  ];
}

type FindFile = (from: string, name: string) => FontFile;

function garamondFaces(find: FindFile, slices: ReadonlyMap<string, FontFile>): FontFace[] {
  return Object.entries(rangesIn(garamond.ranges)).flatMap(([subset, unicodeRange]) => {
    const face = (style: 'normal' | 'italic'): Omit<FontFace, 'weight'> => ({
      file: find(garamond.from, `eb-garamond-${subset}-wght-${style}`),
      family: garamond.family,
      style,
      unicodeRange,
    });
    const [upright, italic] = [face('normal'), face('italic')];
    const script = scripts[subset] ?? [];
    const name = slices.get(`eb-garamond-${subset}-400-normal`);
    return [
      // Spaces and figures are Latin's on all pages, and in all italics.
      { ...upright, weight: '400 800', firstFor: subset === 'latin' ? ['Zyyy'] : script },
      // All parts of a typeface have to have the same weights, or they are not one.
      {
        ...italic,
        file: slices.get(`eb-garamond-${subset}-400-italic`) ?? italic.file,
        weight: '400',
        firstFor: script,
      },
      { ...italic, weight: '401 800' },
      ...(name === undefined
        ? []
        : [{ ...upright, file: name, family: 'EB Garamond Names', weight: '400' }]),
    ];
  });
}

function amiriFaces(find: FindFile): FontFace[] {
  // Its Latin letters are not used.
  const { arabic = 'U+0600-06FF' } = rangesIn(amiri.ranges);
  const face = (
    family: string,
    part: string,
    unicodeRange: string,
    ...firstFor: string[]
  ): FontFace => ({
    file: find(amiri.from, `amiri-${part}-normal`),
    family,
    style: 'normal',
    weight: part.endsWith('700') ? '700' : '400',
    unicodeRange,
    firstFor,
  });
  return [
    face('Amiri', 'arabic-400', arabic, 'Arab'),
    face('Amiri', 'arabic-700', arabic),
    face('Amiri Letters', 'letters-400', arabicLetters, 'ar'),
    face('Amiri Letters', 'letters-700', arabicLetters),
    face('Amiri Names', 'names-400', arabicNames),
    face('Amiri Names', 'names-700', arabicNames),
    face('Amiri Autonym', 'autonym-400', autonymLetters),
    face('Amiri Autonym', 'autonym-700', autonymLetters),
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

function rangesIn(file: string): Partial<Record<string, string>> & Record<string, string> {
  // A file of a package whose version the lock file holds.
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}
