import type { ImportFinding } from '../finding.ts';

/** The first element of a file, after what may stand before it. */
const ROOT = /^(<\?xml\b[^>]*>)?(?:\s|<[?!][a-z][^>]*>|<!--[^]*?-->)*<([\w:.-]+)/i;
const HEAD = 4096;
const IS_HTML = /\.x?html?$/i;

/** What a file in XML is by its first element, and how its texts can be had as pages. */
const EXPORTS: ReadonlyMap<string, { what: string; help: string }> = new Map([
  [
    'rss',
    {
      what: 'a feed or an export of WordPress',
      help: 'Turn it into one Markdown file for each text, as “wordpress-export-to-markdown” does, and import those.',
    },
  ],
  ['feed', { what: 'an Atom feed', help: 'Save the pages it leads to, and import those.' }],
  [
    'mediawiki',
    {
      what: 'an export of MediaWiki',
      help: 'Save its pages as HTML, or turn them into Markdown, as “pandoc” does, and import those.',
    },
  ],
]);

/** Refuses XML that is no page: read as text, its markup would become prose. */
export function checkXml(text: string, name: string): ImportFinding | undefined {
  const [, declaration, found] = ROOT.exec(text.slice(0, HEAD)) ?? [];
  const root = found?.toLowerCase();
  if (root === undefined || root === 'html') return undefined;
  const known = EXPORTS.get(root);
  if (known === undefined && (declaration === undefined || IS_HTML.test(name))) return undefined;
  return {
    rule: 'other-format',
    severity: 'error',
    message: `${name} is ${known?.what ?? `XML of another program (${found})`}, which is not read.`,
    help: known?.help ?? 'Save its texts as HTML, Markdown, DOCX or plain text, and import those.',
    file: name,
  };
}
