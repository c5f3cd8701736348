import { describe, expect, it } from 'vitest';

import { readFile } from './index.ts';
import { exported } from './testing/exchange.ts';
import { note } from './testing/note.ts';

function read(text: string): ReturnType<typeof readFile> {
  return readFile(new TextEncoder().encode(text), 'file');
}

const XLIFF = 'xmlns="urn:oasis:names:tc:xliff:document:2.0"';

describe('a file', () => {
  it.each([
    ['po', 'po'],
    ['xliff', 'xliff'],
    ['tmx', 'tmx'],
    ['md', 'md'],
  ] as const)('in %s is known by what is in it', (format, name) => {
    expect(read(`\uFEFF${exported(format, note())}`)).toMatchObject({
      ok: true,
      value: { documents: [{ format: name, document: 'a-note', from: 'en', language: 'fr' }] },
    });
  });

  it.each([
    ['le', [0xff, 0xfe]],
    ['be', [0xfe, 0xff]],
  ] as const)('in UTF-16 %s is read, as some programs write it', (order, mark) => {
    const text = exported('tmx', note());
    const bytes = new Uint8Array(2 + text.length * 2);
    bytes.set(mark);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at++)
      view.setUint16(2 + at * 2, text.charCodeAt(at), order === 'le');
    expect(readFile(bytes, 'file')).toMatchObject({
      ok: true,
      value: { documents: [{ document: 'a-note' }] },
    });
  });

  it('that is no text is refused', () => {
    const found = readFile(new Uint8Array([0x3c, 0xff, 0xff]), 'file');
    expect(found).toMatchObject({ ok: false, findings: [{ rule: 'file-encoding', file: 'file' }] });
  });

  it.each([
    ['', 'exchange-format'],
    ['Bonjour.', 'exchange-format'],
    ['{}', 'exchange-format'],
    ['<html></html>', 'exchange-format'],
    ['<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>', 'exchange-format'],
    ['<xliff version="1.2"/>', 'exchange-format'],
    ['<xliff version="3.0" xmlns="urn:oasis:names:tc:xliff:document:3.0"/>', 'exchange-format'],
    [`<xliff ${XLIFF} version="2.1" srcLang="en"/>`, 'exchange-language'],
    ['<tmx version="1.4"/>', 'exchange-format'],
    ['msgid ""\nmsgstr ""\n', 'exchange-language'],
    ['---\ntitle: A note\n---\n', 'exchange-document'],
    ['---\ndocument: a-note\n---\n', 'exchange-language'],
  ])('%j is refused as %s', (text, rule) => {
    const found = read(text);
    expect(found).toMatchObject({ ok: false, findings: [{ rule, severity: 'error' }] });
  });

  it('of XLIFF 1.2 is told to be another format', () => {
    expect(
      read('<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>'),
    ).toMatchObject({
      findings: [
        { message: 'The file is XLIFF 1.2, which is another format than XLIFF 2.', line: 1 },
      ],
    });
  });

  it.each(['2.0', '2.2'])('of XLIFF %s is read', (version) => {
    const namespace = version === '2.2' ? 'urn:oasis:names:tc:xliff:document:2.2' : undefined;
    const text = exported('xliff', note())
      .replace('version="2.1"', `version="${version}"`)
      .replace('urn:oasis:names:tc:xliff:document:2.0', namespace ?? '$&');
    expect(read(text)).toMatchObject({ ok: true, value: { documents: [{ document: 'a-note' }] } });
  });

  it.each([
    ['<xliff>\n  <file>\n</xliff>', 3, 'not well formed'],
    ['<tmx>&name;</tmx>', 1, 'undefined entity'],
    ['<!DOCTYPE tmx [<!ENTITY name "x">]>\n<tmx>&name;</tmx>', 1, 'entities'],
    [`<tmx>${'<a>'.repeat(200)}`, 1, 'deep'],
    ['<tmx>\n\u0001</tmx>', 2, 'disallowed character'],
  ])('that is damaged XML, %j, is told where', (text, line, message) => {
    const found = read(text);
    expect(found).toMatchObject({
      ok: false,
      findings: [{ rule: 'xml-syntax', line, message: expect.stringContaining(message) }],
    });
  });

  it.each([
    ['msgid ""\nmsgstr "Language: fr\\n"\n\nmsgctxt "a:p1"\nmsgid "a "b" c"\nmsgstr ""', 5, 11],
    ['msgid ""\nmsgstr "Language: fr\\n"\n\nmsgctxt "a:p1"\nmsgid "a', 5, 7],
    ['msgid ""\nmsgstr "Language: fr\\n"\nmsgid "a"\nmsgtsr ""', 4, 1],
    [`msgid ""\nmsgstr "Language: fr\\n"\nmsgid "a"\n${'msgstr""'.repeat(300)}`, 3, 1],
  ])('that is damaged PO, %j, is told where', (text, line, column) => {
    expect(read(text)).toMatchObject({
      ok: false,
      findings: [{ rule: 'po-syntax', line, column }],
    });
  });

  it('of PO may hold several documents, plural forms, comments alone and entries of another project', () => {
    const text = [
      '# A comment.',
      '',
      'msgid ""',
      'msgstr "language: fr\\nX-SOURCE-LANGUAGE: en\\n"',
      '#~ msgid "gone"',
      '#~ msgstr "parti"',
      'msgctxt "a-note:p1"',
      'msgid "a"',
      'msgstr "b"',
      'msgctxt "other:p1"',
      'msgid "a"',
      'msgid_plural "as"',
      'msgstr[0] "b"',
      'msgstr[1] "bs"',
      'msgid "nameless"',
      'msgstr "sans nom"',
      'msgctxt "Not:A:name"',
      'msgid "a"',
      'msgstr "b"',
      '# The end.',
    ].join('\n');
    expect(read(text)).toMatchObject({
      ok: true,
      value: {
        documents: [
          {
            document: 'a-note',
            from: 'en',
            language: 'fr',
            segments: [{ id: 'p1', text: 'b', line: 7 }],
          },
          { document: 'other', segments: [{ id: 'p1', text: 'b', line: 10 }] },
        ],
        findings: [
          { rule: 'exchange-segment', line: 15, message: expect.stringContaining('"nameless"') },
          { rule: 'exchange-segment', line: 17, message: expect.stringContaining('"Not:A:name"') },
        ],
      },
    });
  });
});
