import { describe, expect, it } from 'vitest';

import { pageOf } from '../fixtures/archive.ts';

/** A text in a charset of one byte a character. */
function encoded(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset);
  const codes = new Map<string, number>();
  for (let code = 0; code < 256; code++) codes.set(decoder.decode(Uint8Array.of(code)), code);
  return Uint8Array.from(Array.from(text, (character) => codes.get(character) ?? 0x3f));
}

function utf16(text: string, isLittle: boolean, mark: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + (mark ? 2 : 0)));
  const whole = mark ? `\ufeff${text}` : text;
  for (let index = 0; index < whole.length; index++)
    view.setUint16(index * 2, whole.charCodeAt(index), isLittle);
  return new Uint8Array(view.buffer);
}

const french = 'Déclaration des marins – « l’équipage » s’arrête à midi, “personne” n’embarque.';
const russian = 'Всеобщая декларация прав человека. Принимая во внимание признание достоинства.';
const arabic = 'الإعلان العالمي لحقوق الإنسان لما كان الاعتراف بالكرامة المتأصلة في جميع أعضاء الأسرة';

describe('the charset of a page', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(french), 'utf-8'],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${french}`), 'utf-8'],
    ['UTF-16 with its mark', utf16(french, true, true), 'utf-16le'],
    ['UTF-16 the other way round', utf16(french, false, true), 'utf-16be'],
    ['UTF-16 without its mark', utf16(french, true, false), 'utf-16le'],
    ['windows-1252', encoded(french, 'windows-1252'), 'windows-1252'],
  ])('is told for plain text in %s', async (_, bytes, charset) => {
    const page = await pageOf(bytes, 'a.txt');
    expect(page.charset).toBe(charset);
    expect(page.blocks.map((block) => block.content.text)).toEqual([french]);
  });

  it.each([
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['windows-1256', arabic],
  ])('is told by statistics for %s, with a word about it', async (charset, text) => {
    const page = await pageOf(encoded(text, charset), 'a.txt');
    expect(page.blocks.map((block) => block.content.text)).toEqual([text]);
    expect(page.warnings.map((warning) => warning.rule)).toEqual(['charset-guessed']);
  });

  it.each([
    ['iso-8859-1', 'windows-1252', french],
    ['utf-8', 'windows-1252', french],
    ['windows-1251', 'windows-1251', russian],
    ['iso-8859-1', 'windows-1251', russian],
    ['no-such-charset', 'windows-1252', french],
  ])('is not believed to be %s where it is %s', async (declared, charset, text) => {
    const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${declared}"></head><body><p>${text}</p></body></html>`;
    const page = await pageOf(encoded(html, charset), 'a.html');
    expect(page.charset).toBe(charset);
    expect(page.blocks.map((block) => block.content.text)).toEqual([text]);
  });

  it('can be UTF-8 with a few stray bytes, each of which is read and named', async () => {
    const bytes = new TextEncoder().encode(`${french} caf# ${french}`);
    bytes[bytes.indexOf(0x23)] = 0xe9;
    const page = await pageOf(bytes, 'a.txt');
    expect(page.blocks[0]?.content.text).toBe(`${french} café ${french}`);
    expect(page.warnings).toMatchObject([{ rule: 'undecodable-bytes', line: 1 }]);
  });

  it.each([
    ['ibm866', russian],
    ['koi8-r', russian],
    ['macintosh', french],
    ['windows-1256', arabic],
    ['utf-16be', french],
  ])('is %s where the caller says so', async (charset, text) => {
    const bytes = charset === 'utf-16be' ? utf16(text, false, false) : encoded(text, charset);
    const page = await pageOf(bytes, 'a.txt', { charset });
    expect(page.charset).toBe(charset);
    expect(page.blocks.map((block) => block.content.text)).toEqual([text]);
    expect(page.warnings).toEqual([]);
  });

  it.each([
    ['it says it is in koi8-r', encoded(`<meta charset=koi8-r><p>${russian}`, 'ibm866'), 'ibm866'],
    ['every byte of it fits utf-8', new TextEncoder().encode(`<p>${russian}`), 'ibm866'],
    ['--charset says ibm866', utf16(`<p>${russian}`, true, true), 'utf-16le'],
  ])('is what the caller says, unless a mark knows better: %s', async (because, bytes, read) => {
    const page = await pageOf(bytes, 'a.html', { charset: 'ibm866' });
    expect(page.charset).toBe(read);
    expect(page.warnings).toMatchObject([{ rule: 'charset-differs' }]);
    expect(page.warnings[0]?.message).toContain(because);
  });

  it('is the caller’s without a word where there is nothing to read otherwise', async () => {
    const html = '<meta charset=koi8-r><p>A page of plain letters.</p>';
    expect((await pageOf(html, 'a.html', { charset: 'ibm866' })).warnings).toEqual([]);
  });

  it('shows by what is no text in it, which is said', async () => {
    const bytes = Uint8Array.of(0x82, 0xa0, 0x0a, 0xff, 0x82, 0xa0);
    const page = await pageOf(bytes, 'a.txt', { charset: 'shift_jis' });
    expect(page.warnings).toMatchObject([{ rule: 'undecodable-bytes', line: 2 }]);
  });
});
