import { remembered } from './remembered.ts';

/** The script that a language is written in (ISO 15924), Latin where nobody knows. */
export const scriptOf = remembered((tag) => new Intl.Locale(tag).maximize().script ?? 'Latn');
