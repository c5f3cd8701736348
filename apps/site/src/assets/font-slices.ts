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

/** The letters of it. */
export const autonymLetters = [...new Set(arabicAutonym)]
  .map((letter) => `U+${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
  .join();

/** Whether a name is spelled with them alone: letters of two files do not join. */
export function hasAutonymLetters(name: string): boolean {
  return [...name].every((letter) => letter === ' ' || arabicAutonym.includes(letter));
}

/** All slices, by the name of each. */
export const fontSlices: readonly FontSlice[] = [
  ...['400', '700'].flatMap((weight) =>
    Object.entries({
      letters: arabicLetters,
      names: arabicNames,
      autonym: autonymLetters,
    }).map(([part, letters]) => ({
      name: `amiri-${part}-${weight}-normal`,
      from: '@fontsource/amiri',
      file: `amiri-arabic-${weight}-normal`,
      letters,
    })),
  ),
  // Nothing is cut off it but what no letter needs.
  {
    name: 'eb-garamond-latin-wght-normal',
    from: '@fontsource-variable/eb-garamond',
    file: 'eb-garamond-latin-wght-normal',
  },
  // One weight is half of the file with all. Of italics, and of names in other scripts, few pages need more.
  ...['latin-wght-italic', 'cyrillic-wght-italic', 'cyrillic-wght-normal', 'greek-wght-normal'].map(
    (part) => ({
      name: `eb-garamond-${part.replace('wght', '400')}`,
      from: '@fontsource-variable/eb-garamond',
      file: `eb-garamond-${part}`,
      weight: 400,
    }),
  ),
];
