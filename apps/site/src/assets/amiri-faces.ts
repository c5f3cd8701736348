import type { FindFile, FirstFor, FontFace, LettersOfParts } from './font-face.ts';
import { arabicLetters, arabicNames, autonymLetters } from './font-slices.ts';

/** Amiri for Arabic: the whole, and lighter slices of it. Its Latin letters are not used. */
export function amiriFaces(find: FindFile, { arabic = 'U+0600-06FF' }: LettersOfParts): FontFace[] {
  const face = (
    family: string,
    part: string,
    unicodeRange: string,
    firstFor?: FirstFor,
  ): FontFace => ({
    file: find(`amiri-${part}-normal`),
    family,
    style: 'normal',
    weight: part.endsWith('700') ? '700' : '400',
    unicodeRange,
    firstFor,
  });
  const ofArabic: FirstFor = ({ language, lighter }) => lighter && language === 'ar';
  return [
    face('Amiri', 'arabic-400', arabic, (page) => page.script === 'Arab' && !ofArabic(page)),
    face('Amiri', 'arabic-700', arabic),
    face('Amiri Letters', 'letters-400', arabicLetters, ofArabic),
    face('Amiri Letters', 'letters-700', arabicLetters),
    face('Amiri Names', 'names-400', arabicNames),
    face('Amiri Names', 'names-700', arabicNames),
    face('Amiri Autonym', 'autonym-400', autonymLetters.arabic),
    face('Amiri Autonym', 'autonym-700', autonymLetters.arabic),
  ];
}
