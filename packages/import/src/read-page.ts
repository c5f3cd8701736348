import type { Outcome } from '@archive/schema';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

import type { ImportFinding } from './finding.ts';
import type { Page } from './page.ts';
import { decode } from './read/decode.ts';
import { detectKind } from './read/detect-kind.ts';
import { readDocx } from './read/docx/read-docx.ts';
import { readHtml } from './read/html/read-html.ts';
import { checkSize, isZip } from './read/limits.ts';
import { readMarkdown } from './read/markdown/read-markdown.ts';
import { checkXml } from './read/other-xml.ts';
import type { PageText } from './read/page-text.ts';
import { readText } from './read/text/read-text.ts';
import type { PageKind, ReadOptions } from './types.ts';

/**
 * Reads a page of plain text, HTML, Markdown or DOCX into blocks. What it is and in which charset
 * is told from its bytes first, then from what it says of itself and from its name.
 *
 * @param bytes - the file
 * @param name - the file's name, without its folder; findings name it
 * @param options - what the caller knows of the file; it wins over what the file says
 * @returns the page; or what stands against reading it, such as `binary-page`, `empty-page`,
 * `truncated-page` or `line-too-long`
 *
 * @example
 * ```ts
 * const page = await readPage(readFileSync('kazakhstan.txt'), 'kazakhstan.txt');
 * if (page.ok) console.log(page.value.kind, page.value.charset, page.value.blocks.length);
 * ```
 */
export async function readPage(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<Outcome<Page>> {
  const refusal = checkSize(bytes, name);
  if (refusal !== undefined) return { ok: false, findings: [refusal] };
  if (isZip(bytes)) {
    const read = await readDocx(bytes, name);
    return read.ok ? page(bytes, name, 'docx', 'utf-8', [], read.value) : read;
  }
  const decoded = decode(bytes, name, options.charset);
  if (!decoded.ok) return decoded;
  const { text, charset, warnings } = decoded.value;
  const other = checkXml(text, name);
  if (other !== undefined) return { ok: false, findings: [other] };
  const kind = detectKind(text, name);
  const read = readKind(kind, text, name);
  return read.ok ? page(bytes, name, kind, charset, warnings, read.value) : read;
}

function readKind(kind: PageKind, text: string, name: string): Outcome<PageText> {
  if (kind === 'html') return readHtml(text, name);
  if (kind === 'markdown') return readMarkdown(text, name);
  return { ok: true, value: readText(text, name) };
}

function page(
  bytes: Uint8Array,
  name: string,
  kind: PageKind,
  charset: string,
  warnings: readonly ImportFinding[],
  text: PageText,
): Outcome<Page> {
  if (!text.blocks.some((block) => block.content.text !== '')) {
    const finding: ImportFinding = {
      rule: 'empty-page',
      severity: 'error',
      message: `${name} has no text.`,
      help: 'Look at it in a browser or an editor; if it shows text there, copy that into a text file and import it.',
      file: name,
    };
    return { ok: false, findings: [finding] };
  }
  const hash = bytesToHex(sha256(bytes));
  const all = [...warnings, ...text.warnings];
  return { ok: true, value: { ...text, name, kind, charset, sha256: hash, warnings: all } };
}
