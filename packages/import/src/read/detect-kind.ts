import type { PageKind } from '../types.ts';

const BEGINS_AS_HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const TAG =
  /<\/?(?:html|head|body|title|p|div|br|h[1-6]|table|tr|td|font|center|blockquote|ul|ol|li|b|i|em|strong|sup|a\s+(?:href|name))\b[^<>]{0,200}>/gi;
const SAMPLE = 64 * 1024;

const BY_EXTENSION: ReadonlyMap<string, PageKind> = new Map([
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['txt', 'text'],
  ['text', 'text'],
]);
/** What no plain text has by chance. */
const MARKDOWN = [
  /^#{1,6}[ \t]+\S/m,
  /^\[\^[^\]\s]{1,30}\]:/m,
  /\[[^\]\n]{1,200}\]\((?:https?:|#)[^)\s]*\)/,
];

/** What a page is: what it begins with, then what its name says, then what it looks like. */
export function detectKind(text: string, name: string): Exclude<PageKind, 'docx'> {
  const head = text.slice(0, SAMPLE);
  if (BEGINS_AS_HTML.test(head)) return 'html';
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const tags = head.match(TAG)?.length ?? 0;
  const said = BY_EXTENSION.get(extension);
  if (said === 'markdown') return 'markdown';
  if (said === 'html') return /<[a-z!]/i.test(head) ? 'html' : 'text';
  if (tags > 2 && /<\/?(?:p|br|div|h[1-6]|table|li)\b/i.test(head)) return 'html';
  if (said === 'text') return 'text';
  return MARKDOWN.some((pattern) => pattern.test(head)) ? 'markdown' : 'text';
}
