const ATTRIBUTE = /\{lang=([a-z]{2,8}(?:-[a-z0-9]{1,8})*)\}/iy;
const LANGUAGE = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;

/** So many spans may stand inside each other. Bounds how deep a tree can get. */
export const MAX_SPANS = 8;

/** Reads `{lang=fr}` at `index`; undefined where something else stands there. */
export function readLanguage(
  text: string,
  index: number,
): { language: string; end: number } | undefined {
  ATTRIBUTE.lastIndex = index;
  const language = ATTRIBUTE.exec(text)?.[1];
  return language === undefined ? undefined : { language, end: ATTRIBUTE.lastIndex };
}

/** Whether a span can name this language: the shape of a BCP 47 tag. */
export function isLanguage(tag: string): boolean {
  return LANGUAGE.test(tag);
}

/** Writes what stands behind the text of a span: `]{lang=fr}`. */
export function writeLanguage(language: string): string {
  return `]{lang=${language}}`;
}
