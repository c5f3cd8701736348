/** What i18next puts into a text: `{{count, number}}`. */
export interface Placeholder {
  name: string;
  /** How it is formatted; empty for as it is. */
  format: string;
  /** In UTF-16 units from the start of the text. */
  offset: number;
  length: number;
}

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;
const NESTED = /\$t\(([^()]*)\)/g;

/** The placeholders of a text. Source: i18next, "Interpolation" and "Formatting". */
export function placeholdersIn(text: string): Placeholder[] {
  if (!text.includes('{{')) return [];
  return [...text.matchAll(PLACEHOLDER)].map(({ 0: whole, 1: inside = '', index }) => {
    const [name = '', ...format] = inside.split(',');
    return {
      // A dash before the name: not to be escaped.
      name: name.trim().replace(/^-\s*/, ''),
      format: format.map((part) => part.trim()).join(', '),
      offset: index,
      length: whole.length,
    };
  });
}

/** Numbers that the program puts in twice, in figures and in Roman numerals: a language takes either. */
const ROMAN: ReadonlySet<string> = new Set(['century']);

/**
 * What a placeholder stands for in a text: two names of one thing are the same.
 *
 * @param stem - the text's key, without a plural form
 */
export function meaningOf(name: string, stem: string): string {
  return name === 'roman' && ROMAN.has(stem) ? 'number' : name;
}

/** Braces that begin or end a placeholder, and do neither. */
export function looseBraces(text: string): number | undefined {
  const rest = text.replaceAll(PLACEHOLDER, (whole) => ' '.repeat(whole.length));
  const at = rest.search(/\{\{|\}\}/);
  return at === -1 ? undefined : at;
}

/** Another key whose text goes into a text: `$t(home)`. */
export interface Nested {
  key: string;
  offset: number;
  length: number;
}

/** What a text takes from other keys. Source: i18next, "Nesting". */
export function nestedIn(text: string): Nested[] {
  if (!text.includes('$t(')) return [];
  return [...text.matchAll(NESTED)].map(({ 0: whole, 1: inside = '', index }) => {
    const [key = ''] = inside.split(',', 1);
    return { key: key.trim(), offset: index, length: whole.length };
  });
}
