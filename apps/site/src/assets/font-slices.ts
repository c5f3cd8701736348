/** A part of a typeface's file that the package's build cuts out, because the whole is heavy on a phone. */
export interface FontSlice {
  readonly name: string;
  /** The package it is cut from, and the name of the file there. */
  readonly from: string;
  readonly file: string;
  /** Its letters, as CSS writes them; all that the file has when left out. */
  readonly letters?: string;
  /** The one weight that is kept of a face with many. */
  readonly weight?: number;
}

/**
 * What is written in the Arabic language, with the letters it borrows for names, in a word of which
 * another file must not have to help out: letters of two files do not join in every browser.
 */
export const arabicLetters =
  'U+060C,U+061B,U+061F,U+0621-063A,U+0640-0655,U+0660-066C,U+0670,U+067E,U+0686,U+0698,U+06A4,U+06A9,U+06AF,U+06CC,U+06F0-06F9';

/** The letters of names and headings in Arabic: what pages in other languages show of it. */
export const arabicNames = 'U+0621-063A,U+0641-064B,U+0651';

/** The name of the Arabic language in itself, which nearly every page has, and most nothing else in Arabic. */
const arabicAutonym = 'العربية';

/**
 * The letters of names of languages in themselves, by the script they are in. A name with others besides is
 * helped out by the slices for all names, but for the Arabic one.
 */
export const autonymLetters = {
  arabic: lettersOf(arabicAutonym),
  cyrillic: lettersOf('Русский Українська Български Српски Беларуская Македонски', 'рубсм'),
  greek: lettersOf('Ελληνικά', 'ε'),
};

/** Whether a name is spelled with them alone: letters of two files do not join. */
export function hasAutonymLetters(name: string): boolean {
  return [...name].every((letter) => letter === ' ' || arabicAutonym.includes(letter));
}

/**
 * What pages in all scripts have of Latin's files: spaces, figures and punctuation. Pages in Latin letters
 * have these from the file of their letters, for the spaces between the two were drawn with care.
 */
export const signs =
  'U+0020-0040,U+005B-0060,U+007B-007E,U+00A0-00A1,U+00A7,U+00A9,U+00AB,U+00B0,U+00B6-00B7,U+00BB,U+00BF,U+00D7,U+2009-2015,U+2018-2022,U+2026,U+202A-202F,U+2032-2033,U+2039-203A,U+2060,U+2066-2069,U+20AC,U+2191,U+2193,U+2212';

/** Latin's letters without them: names and foreign words, on pages in other scripts. */
export const latinLetters =
  'U+0041-005A,U+0061-007A,U+00C0-00D6,U+00D8-00F6,U+00F8-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329';

/**
 * What pages in Latin letters have of both: the signs, and the letters of the languages of western and northern
 * Europe but Icelandic. Whatever is missing is in the whole file.
 */
export const basicLatin = `${signs},U+0041-005A,U+0061-007A,U+00C0,U+00C2-00CB,U+00CD-00CF,U+00D1-00D6,U+00D8-00DC,U+00DF-00EF,U+00F1-00F6,U+00F8-00FC,U+0152-0153`;

/** The letters of Russian, with its stress, and of Bulgarian. */
export const russianLetters = 'U+0301,U+0401,U+0410-044F,U+0451,U+2116';

/**
 * The letters that living languages of Europe add to Latin, and Turkish, Azerbaijani and Vietnamese: a fifth
 * of a file that has phonetic and medieval ones too.
 */
export const addedLetters = 'U+0100-017F,U+018F,U+01A0-01A1,U+01AF-01B0,U+0218-021B,U+0259,U+1E9E';

/** All slices, by the name of each. */
export const fontSlices: readonly FontSlice[] = [
  ...['400', '700'].flatMap((weight) =>
    Object.entries({
      letters: arabicLetters,
      names: arabicNames,
      autonym: autonymLetters.arabic,
    }).map(([part, letters]) => ({
      name: `amiri-${part}-${weight}-normal`,
      from: '@fontsource/amiri',
      file: `amiri-arabic-${weight}-normal`,
      letters,
    })),
  ),
  ofGaramond('latin', 'wght-normal', { part: 'basic', letters: basicLatin }),
  ofGaramond('latin', 'wght-italic', { part: 'basic', letters: basicLatin }),
  ofGaramond('latin', 'wght-normal', { part: 'signs', letters: signs }),
  ofGaramond('latin', 'wght-normal', { part: 'letters', letters: latinLetters }),
  ofGaramond('latin', '400-normal', { part: 'letters', letters: latinLetters }),
  ofGaramond('latin-ext', 'wght-normal', { part: 'added', letters: addedLetters }),
  ofGaramond('latin-ext', 'wght-italic', { part: 'added', letters: addedLetters }),
  ofGaramond('latin-ext', '400-italic', { part: 'added', letters: addedLetters }),
  // One weight is half of the file with all. Of italics, and of names in other scripts, few pages need more.
  ofGaramond('latin', '400-italic'),
  ofGaramond('latin', '400-italic', { part: 'basic', letters: basicLatin }),
  ofGaramond('latin', '400-italic', { part: 'signs', letters: signs }),
  ofGaramond('latin', '400-italic', { part: 'letters', letters: latinLetters }),
  ofGaramond('cyrillic', 'wght-normal', { part: 'russian', letters: russianLetters }),
  ofGaramond('cyrillic', '400-italic', { part: 'russian', letters: russianLetters }),
  ofGaramond('cyrillic', '400-italic'),
  ofGaramond('cyrillic', '400-normal'),
  ofGaramond('cyrillic', '400-normal', { part: 'russian', letters: russianLetters }),
  ofGaramond('cyrillic', '400-normal', { part: 'autonym', letters: autonymLetters.cyrillic }),
  ofGaramond('greek', '400-normal'),
  ofGaramond('greek', '400-normal', { part: 'autonym', letters: autonymLetters.greek }),
];

/**
 * A slice of EB Garamond.
 *
 * @param subset The part of it that its package has a file for.
 * @param cut Its weight, or `wght` for all, and its style.
 * @param less What is kept of the subset; all when left out.
 */
function ofGaramond(
  subset: string,
  cut: `${'wght' | '400'}-${'normal' | 'italic'}`,
  less?: { readonly part: string; readonly letters: string },
): FontSlice {
  return {
    name: ['eb-garamond', subset, ...(less === undefined ? [] : [less.part]), cut].join('-'),
    from: '@fontsource-variable/eb-garamond',
    file: `eb-garamond-${subset}-${cut.replace('400', 'wght')}`,
    ...(less === undefined ? {} : { letters: less.letters }),
    ...(cut.startsWith('400') ? { weight: 400 } : {}),
  };
}

/** The letters of names, as CSS writes them. */
function lettersOf(...names: readonly string[]): string {
  return [...new Set(names.join('').replaceAll(' ', ''))]
    .map((letter) => `U+${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join();
}
