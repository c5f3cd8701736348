// Marks that are left out in writing as often as not; those of Indic and other scripts are vowels.
const optionalMarks = new RegExp(
  `[${[
    '\\u00AD\\u0300-\\u036F',
    '\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7',
    '\\u0640\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E8\\u06EA-\\u06ED',
    '\\u200C\\u200D',
  ].join('')}]`,
  'g',
);
const accented = /[\u00C0-\u024F\u0370-\u03FF\u1E00-\u1FFF]/g;
const others = /[أإآٱىیےکةۀەßæœøłđıёѐѝ\u0660-\u0669\u06F0-\u06F9]/g;
const same: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ё: 'е',
  ѐ: 'е',
  ѝ: 'и',
};
const plain = /^[a-z]*$/;

/**
 * Takes from a word in small letters what people leave out or write in one of several ways: accents,
 * vowel signs of Arabic and Hebrew, `ё` and `е`, forms of alif, digits of other scripts.
 *
 * @example
 * fold('élève'); // 'eleve'
 * fold('الترجمةُ'); // 'الترجمه'
 */
export function fold(word: string): string {
  if (plain.test(word)) return word;
  return word
    .normalize('NFKC')
    .replace(accented, (letter) => letter.normalize('NFD'))
    .replace(optionalMarks, '')
    .replace(others, (letter) => same[letter] ?? digit(letter));
}

function digit(letter: string): string {
  // Both rows of Arabic digits begin at a multiple of 16.
  return String((letter.codePointAt(0) ?? 0) & 15);
}
