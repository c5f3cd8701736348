import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

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
  /** The ISO 15924 script whose pages need it at once, for the upright text face. */
  readonly script?: string;
}

/** The licences of the typefaces, which have to travel with them. */
export interface FontLicense {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const garamond = {
  family: 'EB Garamond',
  ranges: require.resolve('@fontsource-variable/eb-garamond/unicode.json'),
  license: require.resolve('@fontsource-variable/eb-garamond/LICENSE'),
};
const amiri = {
  family: 'Amiri',
  ranges: require.resolve('@fontsource/amiri/unicode.json'),
  license: require.resolve('@fontsource/amiri/LICENSE'),
};
const scripts: Partial<Record<string, string>> = { latin: 'Latn', cyrillic: 'Cyrl', greek: 'Grek' };

/**
 * The typefaces of the site, each in pieces by script, of which a browser fetches those that a
 * page has letters of: EB Garamond for Latin, Cyrillic and Greek, Amiri for Arabic.
 */
export function fontFaces(): FontFace[] {
  return [...garamondFaces(), ...amiriFaces()];
}

/** Both licences. */
export function fontLicenses(): FontLicense[] {
  return [
    { name: 'eb-garamond-license.txt', bytes: readFileSync(garamond.license) },
    { name: 'amiri-license.txt', bytes: readFileSync(amiri.license) },
  ];
}

function garamondFaces(): FontFace[] {
  return Object.entries(rangesIn(garamond.ranges)).flatMap(([subset, unicodeRange]) =>
    (['normal', 'italic'] as const).map((style) => ({
      file: fontFile('@fontsource-variable/eb-garamond', `eb-garamond-${subset}-wght-${style}`),
      family: garamond.family,
      style,
      weight: '400 800',
      unicodeRange,
      script: style === 'normal' ? scripts[subset] : undefined,
    })),
  );
}

function amiriFaces(): FontFace[] {
  // Its Latin letters are not used.
  const { arabic = 'U+0600-06FF' } = rangesIn(amiri.ranges);
  return ['400', '700'].map((weight) => ({
    file: fontFile('@fontsource/amiri', `amiri-arabic-${weight}-normal`),
    family: amiri.family,
    style: 'normal',
    weight,
    unicodeRange: arabic,
    script: weight === '400' ? 'Arab' : undefined,
  }));
}

function fontFile(from: string, name: string): FontFile {
  return { name, bytes: readFileSync(require.resolve(`${from}/files/${name}.woff2`)) };
}

function rangesIn(file: string): Partial<Record<string, string>> & Record<string, string> {
  // A file of a package whose version the lock file holds.
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}
