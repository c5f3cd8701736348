/** Definitions and kinds whose name in a sentence is not their own name with spaces. */
const nouns: Record<string, string> = {
  interface: 'interface bundle',
  glossary: 'concept',
  redirects: 'list of redirects',
  changes: 'history of releases',
  rights: 'statement of rights',
  templates: 'set of templates',
  schemaChange: 'entry',
  'archive.languages': 'list of languages',
  'ledger.segments': 'list of segments',
  'glossary.terms': 'list of terms',
  segmentIds: 'list of segments',
};

/** Names a definition in words: `listItem` -> list item. */
export function noun(name: string): string {
  const last = name.slice(name.lastIndexOf('.') + 1);
  return nouns[name] ?? last.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** The same with its article. */
export function aNoun(name: string): string {
  const words = noun(name);
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}
