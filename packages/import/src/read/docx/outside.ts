import { countVisible } from '../../rich-text/count.ts';
import type { LeftOut, LeftOutReason } from '../../types.ts';
import { leftOut } from '../left-out.ts';

const PARTS: readonly { readonly path: RegExp; readonly reason: LeftOutReason }[] = [
  { path: /^word\/(?:header|footer)\d*\.xml$/, reason: 'page-header' },
  { path: /^word\/comments\.xml$/, reason: 'comment' },
];
const BODY = /^word\/(?:document|footnotes|endnotes)\.xml$/;
const TEXT = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g;
const DELETED = /<w:delText(?:\s[^>]*)?>([^<]*)<\/w:delText>/g;
/** The same text is there a second time for older programs. */
const CHOICE = /<mc:Choice\b[^]*?(?:<\/mc:Choice>|$)/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

/** The text that stands outside the document's body: page headers, comments, tracked deletions. */
export function outsideOf(files: ReadonlyMap<string, string>): LeftOut[] {
  const result: LeftOut[] = [];
  for (const [path, xml] of files) {
    const reason = PARTS.find((part) => part.path.test(path))?.reason;
    if (reason !== undefined) {
      for (const paragraph of xml.split('</w:p>')) add(result, textIn(paragraph, TEXT), reason);
    }
    if (BODY.test(path)) {
      for (const paragraph of xml.split('</w:p>'))
        add(result, textIn(paragraph, DELETED), 'deleted-text');
    }
  }
  return result;
}

/** How many visible characters the body and its notes have, as the file has them. */
export function visibleInBody(files: ReadonlyMap<string, string>): number {
  let visible = 0;
  for (const [path, xml] of files) {
    if (BODY.test(path)) visible += countVisible(textIn(xml.replaceAll(CHOICE, ''), TEXT));
  }
  return visible;
}

function add(result: LeftOut[], text: string, reason: LeftOutReason): void {
  if (text.trim() !== '') result.push(leftOut(text.trim(), reason));
}

function textIn(xml: string, pattern: RegExp): string {
  let text = '';
  for (const [, found = ''] of xml.matchAll(pattern)) text += found;
  return text
    .replaceAll(/&#x([0-9a-f]{1,6});/gi, (whole, digits: string) =>
      character(whole, Number.parseInt(digits, 16)),
    )
    .replaceAll(/&#([0-9]{1,7});/g, (whole, digits: string) => character(whole, Number(digits)))
    .replaceAll(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

function character(whole: string, code: number): string {
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
}
