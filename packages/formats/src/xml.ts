import { escapeHtml } from '@archive/render';

/** Escapes text for XML: what HTML cannot hold XML cannot either, and its five references are XML's. */
export const escapeXml = escapeHtml;

/** An element with the attributes that are there; empty without content. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content = '',
): string {
  let written = '';
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) written += ` ${name}="${escapeXml(value)}"`;
  return content === '' ? `<${tag}${written}/>` : `<${tag}${written}>${content}</${tag}>`;
}

/** An element of text on one line; nothing where there is no text. */
export function textElement(
  tag: string,
  text: string | undefined,
  attributes: Readonly<Record<string, string | undefined>> = {},
): string {
  const line = text?.replaceAll(/\s+/g, ' ').trim() ?? '';
  return line === '' ? '' : element(tag, attributes, escapeXml(line));
}

/** The pieces that are there, a line each. */
export function lines(...pieces: readonly string[]): string {
  return pieces.filter((piece) => piece !== '').join('\n');
}

/** An address as files outside of browsers may hold it; `undefined` for what is none. */
export function addressOf(href: string): string | undefined {
  return URL.canParse(href) ? new URL(href).href : undefined;
}
