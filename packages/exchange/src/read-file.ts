import type { Outcome } from '@archive/schema';

import { decodeText } from './decode-text.ts';
import { finding } from './finding.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readPo } from './po/read-po.ts';
import type { ReadFile } from './returned.ts';
import { readTmx } from './tmx/read-tmx.ts';
import { readXliff } from './xliff/read-xliff.ts';
import { parseXml } from './xml/parse-xml.ts';

/**
 * Reads a file that came back from a translator: PO, XLIFF 2, TMX or Markdown, known by what is in
 * it, whatever it is called and whichever program wrote it last.
 *
 * @param bytes - its content
 * @param file - its name as findings are to bear it
 * @returns what it says of each document, or why it cannot be read: `exchange-format`,
 *   `exchange-language`, `exchange-document`, `file-encoding`, `file-too-large`, `xml-syntax`,
 *   `po-syntax`, `markdown-anchor`
 *
 * @example
 * ```ts
 * const read = readFile(bytes, 'a-note.fr.po');
 * if (read.ok) for (const { document, segments } of read.value.documents) console.log(document);
 * ```
 */
export function readFile(bytes: Uint8Array, file: string): Outcome<ReadFile> {
  const decoded = decodeText(bytes, file);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  const start = text.trimStart();
  if (start.startsWith('---')) return readMarkdown(text, file);
  if (start.startsWith('<')) return readXml(text.trimStart(), file);
  if (/^\s*(?:#.*|msgctxt\b|msgid\b)/.test(text) && /^\s*msgid\b/m.test(text))
    return readPo(text, file);
  return unknownFormat(file);
}

function readXml(text: string, file: string): Outcome<ReadFile> {
  const parsed = parseXml(text, file);
  if (!parsed.ok) return parsed;
  const root = parsed.value;
  if (root.name === 'xliff') return readXliff(root, file);
  return root.name === 'tmx' ? readTmx(root, file) : unknownFormat(file);
}

function unknownFormat(file: string): Outcome<ReadFile> {
  const message = `${file} is none of the formats that translations come back in.`;
  const help = 'These are PO, XLIFF 2, TMX, and Markdown that was made by `archive export`.';
  return { ok: false, findings: [finding('exchange-format', message, help, { file })] };
}
