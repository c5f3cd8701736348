import { describe, expect, it } from 'vitest';

import { readFile } from './index.ts';
import { FORMATS, exported, takenWell } from './testing/exchange.ts';
import { note } from './testing/note.ts';

/* Work that grew with the square of so many repetitions would take longer than a test may. */
const MANY = 8_000;
const LONG = 60_000;

describe('hostile text', () => {
  it.each(FORMATS)(
    'goes out in %s and comes back, however much there is of it',
    (format) => {
      for (const pattern of ['*a ', '*a **b ', '[', '\\', '\\\n', '<!--\n', '[a](b)'])
        for (const closed of ['', '* ']) {
          const text = pattern.repeat(MANY) + closed.repeat(MANY);
          const document = note({ en: { p1: text }, fr: { p1: text } });
          expect(takenWell(document, exported(format, document)).changes).toEqual([]);
        }
    },
    LONG,
  );

  it.each([
    ['texts of one entry', 'msgid ""\nmsgstr "Language: fr\\n"\n\nmsgid "a"\n', 'msgstr ""\n', ''],
    [
      'lines of one text',
      'msgid ""\nmsgstr "Language: fr\\n"\n\nmsgid ""\n',
      '"a"\n',
      'msgstr ""\n',
    ],
    ['comments', 'msgid ""\nmsgstr "Language: fr\\n"\n\n', '# a\n', 'msgid ""\nmsgstr ""\n'],
    ['lines that name texts', '---\ndocument: a\nlanguage: fr\n---\n', '<!-- p1 -->\n', ''],
    ['comments without an end', '---\ndocument: a\nlanguage: fr\n---\n', '<!-- p1\n', ''],
    ['blank lines', '---\ndocument: a\nlanguage: fr\n---\n<!-- p1 -->\na\n', '\n', 'b\n'],
    ['attributes', '<tmx ', 'a="" ', '/>'],
    ['open elements', '<tmx>', '<a>', ''],
    ['references', '<tmx version="1.4"><body>', '&amp;', '</body></tmx>'],
    ['units', '<tmx version="1.4"><body>', '<tu><tuv><seg/></tuv></tu>', '</body></tmx>'],
  ])(
    'of %s is read or refused',
    (_, begin, pattern, end) => {
      const bytes = new TextEncoder().encode(begin + pattern.repeat(MANY * 12) + end);
      const read = readFile(bytes, 'file');
      const said = read.ok
        ? read.value.documents.length + read.value.findings.length
        : read.findings.length;
      expect(said).toBeLessThan(100);
    },
    LONG,
  );

  it('that is larger than any file of translations is refused', () => {
    const read = readFile(new Uint8Array(64 * 1024 * 1024 + 1), 'file');
    expect(read).toMatchObject({ ok: false, findings: [{ rule: 'file-too-large' }] });
  });
});
