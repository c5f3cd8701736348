// What XML 1.0 cannot hold: most control characters, lone surrogates, two noncharacters.
const IMPOSSIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
// Beyond the signs of XML: line ends of every kind, which programs that read XML put in order.
const SPECIAL = /[&<>\r\u0085\u2028\u2029]/g;
const SPECIAL_IN_ATTRIBUTES = /[&<>"\t\n\r\u0085\u2028\u2029]/g;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Writes text for an element.
 *
 * @param impossible - what stands in for a character that XML cannot hold, by its code point; U+FFFD
 *   where it is left out
 */
export function escapeXml(
  text: string,
  impossible: (codePoint: number) => string = () => '\uFFFD',
): string {
  return text
    .replaceAll(SPECIAL, reference)
    .replaceAll(IMPOSSIBLE, (character) => impossible(character.codePointAt(0) ?? 0));
}

/** Writes attributes, each with a space before it; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`))
    .join('');
}

/** Whether XML can hold every character of a text. */
export function fitsXml(text: string): boolean {
  return text.search(IMPOSSIBLE) === -1;
}

function escapeAttribute(value: string | number): string {
  return String(value)
    .replaceAll(SPECIAL_IN_ATTRIBUTES, reference)
    .replaceAll(IMPOSSIBLE, '\uFFFD');
}

function reference(character: string): string {
  return ENTITIES[character] ?? `&#${character.charCodeAt(0)};`;
}
