import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { pageOf } from './fixtures/archive.ts';
import { readPage } from './index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readPage', () => {
  it.each([
    ['a.xhtml', '<?xml version="1.0"?>\n<!DOCTYPE html>\n<html><body><p>A text.</p></body></html>'],
    ['a.htm', '<?xml version="1.0"?><p>A text.</p>'],
    ['a.txt', '<rising> is what the sign says.'],
  ])('reads %s, although it begins like XML', async (name, text) => {
    expect((await pageOf(text, name)).blocks).toHaveLength(1);
  });

  it.each([
    ['an empty file', new Uint8Array(), 'a.txt', 'empty-page'],
    ['a file of white space', bytes(' \n\u00a0\n\t'), 'a.txt', 'empty-page'],
    [
      'a page without text',
      bytes('<html><body><img src="a.gif"></body></html>'),
      'a.html',
      'empty-page',
    ],
    [
      'a file of zeros and noise',
      new Uint8Array([0, 1, 2, 3, 255, 0, 7, 9]),
      'a.txt',
      'binary-page',
    ],
    ['a picture', bytes('GIF89a....'), 'a.html', 'binary-page'],
    ['a PDF file', bytes('%PDF-1.7\n...'), 'a.txt', 'binary-page'],
    ['an RTF file', bytes('{\\rtf1\\ansi Hello}'), 'a.txt', 'binary-page'],
    [
      'an export of WordPress',
      bytes(
        '<?xml version="1.0"?>\n<!-- a -->\n<rss version="2.0"><channel>A text.</channel></rss>',
      ),
      'a.xml',
      'other-format',
    ],
    [
      'an export of MediaWiki',
      bytes('<mediawiki><page>A text.</page></mediawiki>'),
      'a.txt',
      'other-format',
    ],
    ['XML', bytes('<?xml version="1.0"?><TEI><p>A text.</p></TEI>'), 'a.xml', 'other-format'],
    ['a ZIP archive', zipSync({ 'a.txt': bytes('a') }), 'a.docx', 'binary-page'],
    [
      'half a ZIP archive',
      zipSync({ 'word/document.xml': bytes('<w>') }).slice(0, 40),
      'a.docx',
      'broken-docx',
    ],
    [
      'a DOCX file of nonsense',
      zipSync({ 'word/document.xml': bytes('<w') }),
      'a.docx',
      'broken-docx',
    ],
    ['a page cut off in a tag', bytes('<h1>One</h1><p>Text <a hre'), 'a.html', 'truncated-page'],
    [
      'a page cut off in a comment',
      bytes('<h1>One</h1><p>Text <!-- and'),
      'a.html',
      'truncated-page',
    ],
    [
      'a fragment cut off in its text',
      bytes('<h1>One</h1><p>Text.</p><p>Text and'),
      'a.html',
      'truncated-page',
    ],
    [
      'a page cut off in its text',
      bytes('<html><body><h1>One</h1><p>Text.</p><p>Text and'),
      'a.html',
      'truncated-page',
    ],
    ['a line of 20 MB', bytes('x'.repeat(20 * 1024 * 1024)), 'a.txt', 'line-too-long'],
    [
      'a line of 20 MB in a page',
      bytes(`<p>${'x '.repeat(10 * 1024 * 1024)}</p>`),
      'a.html',
      'line-too-long',
    ],
    ['a file of 20 MB', bytes('a line\n'.repeat(3 * 1024 * 1024)), 'a.txt', 'page-too-large'],
    ['ten thousand elements in each other', bytes('<div>'.repeat(10_000)), 'a.html', 'too-complex'],
    [
      'an element of ten thousand attributes',
      bytes(`<p ${Array.from({ length: 10_000 }, (_, index) => `a${index}`).join(' ')}>x`),
      'a.html',
      'too-complex',
    ],
    [
      'ten thousand quotations in each other',
      bytes(`# T\n\n${'>'.repeat(10_000)}x`),
      'a.md',
      'too-complex',
    ],
    [
      'a paragraph of nothing but marks',
      bytes(`# T\n\n${'*a_ '.repeat(10_000)}`),
      'a.md',
      'too-complex',
    ],
  ])('refuses %s in one sentence', async (_, content, name, rule) => {
    const read = await readPage(content, name);
    expect(read.ok).toBe(false);
    const findings = read.ok ? [] : read.findings;
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule, severity: 'error', file: name });
    expect(findings[0]?.message).toMatch(/^[^\n]{10,200}\.$/);
    expect(findings[0]?.help).not.toBe('');
  });

  it.each([
    '<html lang=en><title>x</title><h1>One</h1><p>Text.</p><p>10 January 2022</p>\n',
    '<body><h1>One</h1><p>Text.<p>The Editors, 2022\n',
    '<html><body><h1>One</h1><p>Text.</p><p>The Editors</p>\n',
    '<html><body><h1>One</h1><table><tr><td><p>The Editors</table><hr>',
    '<html><body><h1>One</h1><p>Text.</p><script>go</script>',
  ])('lets a page leave out the end tags of html and body: %s', async (html) => {
    expect((await pageOf(html, 'a.html')).warnings).toEqual([]);
  });

  it.each([
    '<html><body><h1>One</h1><p>Text and',
    '<html><body><h1>One</h1>Text<br>and more',
    '<html><body><div><h1>One</h1><p>Text.</p>\n',
    '<html><body><h1>One</h1><p>Text.</p><p>It began in 20',
  ])('warns of one without them that may be cut off: %s', async (html) => {
    expect((await pageOf(html, 'a.html')).warnings).toMatchObject([
      { rule: 'truncated-page', severity: 'warning' },
    ]);
  });

  it('says where a page is cut off', async () => {
    const read = await readPage(bytes('<h1>One</h1>\n<p>Text <a hre'), 'a.html');
    expect(read.ok ? [] : read.findings).toMatchObject([{ line: 2, column: 15 }]);
  });

  it.each([
    [bytes('One line\nA li\0ne'), 'U\\+0000.* byte 14'],
    [Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x0a, 0, 0x62, 0, 0, 0), 'U\\+0000.* character 4'],
  ])('says where a character is that no text has', async (content, place) => {
    const read = await readPage(content, 'a.txt');
    expect(read.ok ? [] : read.findings).toMatchObject([
      { rule: 'binary-page', message: expect.stringMatching(new RegExp(place)), line: 2 },
    ]);
  });

  it('names the frames of a page that has no text but theirs', async () => {
    const frames = '<frame src="menu.html"><frame name="main" src=" text/page.html "><frame>';
    const html = `<html><frameset cols="20%,*">${frames}<noframes><p>No frames?</p></noframes></frameset></html>`;
    const read = await readPage(bytes(html), 'index.html');
    expect(read.ok ? [] : read.findings).toMatchObject([
      {
        rule: 'empty-page',
        message: expect.stringContaining('is a frameset'),
        help: expect.stringContaining('menu.html, text/page.html'),
      },
    ]);
  });

  it.each([
    ['<!DOCTYPE html><p>Text</p>', 'page.txt', 'html'],
    ['<p>Text</p><p>Text<br>more</p>', 'page', 'html'],
    ['No tags here', 'page.html', 'text'],
    ['The <akim> said: a < b and b > c', 'page.txt', 'text'],
    ['# Not Markdown, as its name says', 'page.txt', 'text'],
    ['# Title\n\nText', 'page', 'markdown'],
    ['Title\n\nText', 'page.md', 'markdown'],
    ['Title\n\nText', 'page', 'text'],
  ])('tells by %j in %s that it is %s', async (content, name, kind) => {
    expect((await pageOf(content, name)).kind).toBe(kind);
  });

  it('counts the characters of what is left out', async () => {
    const page = await pageOf('<style>p { color: red }</style><p>Text 😀</p>', 'a.html');
    expect(page.characters).toBe('p { color: red }'.length + 6);
    expect(page.leftOut).toMatchObject([{ reason: 'style', characters: 16 }]);
  });
});
