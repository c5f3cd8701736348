import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Letters that the typefaces of cards have: those of Latin, Cyrillic, Greek and Arabic script. */
const COVERED =
  /^(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}])*$/v;
/** Signs that belong to no script, and that typefaces for text do not have. */
const PICTURES = /[\p{Extended_Pictographic}--[0-9#*©®™]]/v;

/** Whether the typefaces of cards have all letters of a text. */
export function isCovered(text: string): boolean {
  return COVERED.test(text) && !PICTURES.test(text);
}

/** Whether a text has letters of Arabic script. */
export function isArabic(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}

/** The files of the two typefaces. */
export const FONT_FILES = {
  latin: require.resolve('@expo-google-fonts/eb-garamond/400Regular/EBGaramond_400Regular.ttf'),
  arabic: require.resolve('@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf'),
} as const;

export const FAMILIES = { latin: 'EB Garamond', arabic: 'Amiri' } as const;
