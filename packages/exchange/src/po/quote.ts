const ESCAPES: Record<string, string> = {
  '\\': '\\\\',
  '"': '\\"',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};

/** The previous source text of an entry, as its comment holds it. */
export function quote(text: string): string {
  return `msgid "${text.replaceAll(/[\\"\t\n\r]/g, (character) => ESCAPES[character] ?? character)}"`;
}
