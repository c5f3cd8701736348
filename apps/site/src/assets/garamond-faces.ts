import type { FindFile, FirstFor, FontFace, LettersOfParts, PageScript } from './font-face.ts';
import {
  addedLetters,
  autonymLetters,
  basicLatin,
  latinLetters,
  russianLetters,
  signs,
} from './font-slices.ts';

/** EB Garamond for Latin, Cyrillic and Greek: the whole, and what is lighter where a page has little of one. */
export function garamondFaces(find: FindFile, parts: LettersOfParts): FontFace[] {
  return [...wholeFaces(find, parts), ...lighterFaces(find, parts)];
}

/** Whose pages need the upright and the italic of a part at once. */
const firstScreens: Partial<Record<string, Record<FontFace['style'], FirstFor>>> = {
  // Spaces and figures are Latin's on all pages and in all italics, but where lighter ones stand before it.
  'latin-basic': {
    normal: ({ script, lighter }) => !lighter || !['Cyrl', 'Grek'].includes(script),
    italic: ({ script, lighter }) =>
      script === 'Latn' || (!lighter && ['Cyrl', 'Grek'].includes(script)),
  },
  cyrillic: {
    normal: (page) => page.script === 'Cyrl' && !isOfRussian(page),
    italic: (page) => page.script === 'Cyrl' && !isOfRussian(page),
  },
  greek: { normal: ({ script }) => script === 'Grek', italic: ({ script }) => script === 'Grek' },
};

/** Bulgarian has no other letters. */
function isOfRussian({ language, lighter }: PageScript): boolean {
  return lighter && ['ru', 'bg'].includes(language);
}

function wholeFaces(find: FindFile, parts: LettersOfParts): FontFace[] {
  // Of two that have a letter, browsers take the later.
  const { 'latin-ext': extended = '', latin = '', ...others } = parts;
  const inOrder = {
    ...others,
    'latin-ext': extended,
    'latin-ext-added': addedLetters,
    latin,
    'latin-basic': basicLatin,
  };
  return Object.entries(inOrder).flatMap(([part, unicodeRange]) => {
    const upright = find(`eb-garamond-${part}-wght-normal`);
    const italic = find(`eb-garamond-${part}-wght-italic`);
    const lighter = find(`eb-garamond-${part}-400-italic`, `eb-garamond-${part}-wght-italic`);
    const first = firstScreens[part];
    const face = { family: 'EB Garamond', unicodeRange };
    // All parts of a typeface have to have the same weights, or they are not one.
    return [
      { ...face, file: upright, style: 'normal', weight: '400 800', firstFor: first?.normal },
      { ...face, file: lighter, style: 'italic', weight: '400', firstFor: first?.italic },
      { ...face, file: italic, style: 'italic', weight: '401 800' },
    ];
  });
}

/** What `styles/72-lighter-faces.css` has stand before them. */
function lighterFaces(find: FindFile, { cyrillic = '', greek = '' }: LettersOfParts): FontFace[] {
  const face = (
    name: string,
    style: FontFace['style'],
    weight: string,
    file: string,
    unicodeRange: string,
    firstFor?: FirstFor,
  ): FontFace => ({
    file: find(`eb-garamond-${file}`),
    family: `EB Garamond ${name}`,
    style,
    weight,
    unicodeRange,
    firstFor,
  });
  const others: FirstFor = ({ script, lighter }) => lighter && ['Cyrl', 'Grek'].includes(script);
  const lettered: FirstFor = (page) => others(page) && page.namesLatin;
  const { cyrillic: slavic, greek: hellenic } = autonymLetters;
  return [
    face('Signs', 'normal', '400 800', 'latin-signs-wght-normal', signs, others),
    face('Signs', 'italic', '400', 'latin-signs-400-italic', signs, others),
    face('Signs', 'italic', '401 800', 'latin-wght-italic', signs),
    face('Letters', 'normal', '400', 'latin-letters-400-normal', latinLetters, lettered),
    face('Letters', 'normal', '401 800', 'latin-letters-wght-normal', latinLetters),
    face('Letters', 'italic', '400', 'latin-letters-400-italic', latinLetters),
    face('Letters', 'italic', '401 800', 'latin-wght-italic', latinLetters),
    face(
      'Russian',
      'normal',
      '400 800',
      'cyrillic-russian-wght-normal',
      russianLetters,
      isOfRussian,
    ),
    face('Russian', 'italic', '400', 'cyrillic-russian-400-italic', russianLetters, isOfRussian),
    face('Russian', 'italic', '401 800', 'cyrillic-wght-italic', russianLetters),
    face('Names', 'normal', '400', 'cyrillic-400-normal', cyrillic),
    face('Names', 'normal', '400', 'cyrillic-russian-400-normal', russianLetters),
    face('Names', 'normal', '400', 'greek-400-normal', greek),
    face('Autonym', 'normal', '400', 'cyrillic-autonym-400-normal', slavic),
    face('Autonym', 'normal', '400', 'greek-autonym-400-normal', hellenic),
  ];
}
