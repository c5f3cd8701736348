import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { Desk } from './testing/run-archive.ts';

const LONG = 60_000;
let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.run('init', 'mine');
}, LONG);
afterEach(() => desk.remove());

interface Report {
  summary: { imported: number; unchanged: number; refused: number };
  leftOut: { kind: string; files: string[] }[];
}

test(
  'folders are read for the pages below them',
  () => {
    desk.write(
      'pages/deep/one.txt',
      'Statements\n\nOne title\n\nSome text that is in English, and long enough.\n\nJanuary 10, 2022\n',
    );
    desk.write(
      'pages/two.md',
      '# Two titles\n\nSome text that is in English, and long enough.\n\nJanuary 11, 2022\n',
    );
    desk.write('pages/picture.png', 'no page');
    for (const name of ['a.pdf', 'b.RTF', 'c', '.hidden', '~$two.docx'])
      desk.write(`pages/deep/${name}`, '');
    const args = ['--collection', 'statements', '--language', 'en', 'pages'];
    const { out } = desk.run('import', '--archive', 'mine', '--dry-run', ...args);
    expect(out)
      .toContain(`2 files: 2 imported, 0 unchanged, 0 not imported. Nothing was written (--dry-run).
6 files left out:
  2 of programs that are not read: pages/deep/a.pdf, pages/deep/b.RTF. Save them as DOCX or text, and import that.
  1 of a kind that is not known: pages/deep/c. Import by name those that are pages.
  3 hidden, or pictures, styles, scripts or sounds of pages.
`);
    const json = desk.run('import', '--archive', 'mine', '--json', ...args).out;
    const { summary, leftOut } = JSON.parse(json) as Report;
    expect(summary).toEqual({ imported: 2, unchanged: 0, refused: 0 });
    expect(leftOut.map(({ kind }) => kind)).toEqual(['document', 'unknown', 'asset']);
    desk.write('nothing/picture.pdf', '');
    expect(desk.run('import', '--archive', 'mine', 'nothing')).toMatchObject({
      code: 2,
      err: expect.stringContaining('nothing/picture.pdf'),
    });
  },
  LONG,
);

test.runIf(process.platform === 'linux')(
  'links that lead back, or nowhere, and pipes do not stop the import of a folder',
  () => {
    desk.write('pages/a.txt', 'One title\n\nA text in English.\n\nJanuary 10, 2022\n');
    const pages = join(desk.dir, 'pages');
    symlinkSync('.', `${pages}/back`);
    symlinkSync('itself.txt', `${pages}/itself.txt`);
    execFileSync('mkfifo', [`${pages}/pipe.txt`]);
    writeFileSync(Buffer.from(`${pages}/caf\u00e9.txt`, 'latin1'), 'A text.');
    const { code, out } = desk.run('import', '--archive', 'mine', '--language', 'en', 'pages');
    expect(code).toBe(1);
    expect(out).toContain('3 files: 1 imported, 0 unchanged, 2 not imported.');
    expect(out).toContain('pages/itself.txt could not be read (ELOOP).');
    expect(out).toContain('Its name is not written in UTF-8');
    expect(out).toContain('1 of a kind that is not known: pages/pipe.txt.');
  },
  LONG,
);

test(
  'a folder of translations is imported by the names of the originals in another folder',
  () => {
    const page = (title: string, date: string): string =>
      `${title}\n\nThe boats, les barques: a text of no account.\n\n${date}\n`;
    const of = ['import', '--archive', 'mine', '--translation-of', 'en', '--language', 'fr'];
    for (const [name, title] of [
      ['a', 'A call'],
      ['deep/b.en', 'A letter'],
      ['same_en', 'One'],
      ['same-it', 'Other'],
    ])
      desk.write(`en/${name}.txt`, page(title ?? '', 'January 10, 2022'));
    for (const name of ['a', 'deep/b-fr', 'none', 'same_fr'])
      desk.write(`fr/${name}.txt`, page(`Un texte (${name})`, '10 janvier 2022'));
    expect(desk.run(...of, 'fr').out).toContain('4 not imported');
    expect(desk.run('import', '--archive', 'mine', '--language', 'en', 'en').code).toBe(0);
    const { code, out } = desk.run(...of, 'fr');
    expect(code).toBe(1);
    expect(out).toContain('2 missing-original: fr/none.txt, fr/same_fr.txt');
    expect(desk.json('mine/locales/fr/documents/a-call.json')).toMatchObject({
      title: 'Un texte (a)',
    });
    expect(desk.json('mine/locales/fr/documents/a-letter.json')).toMatchObject({
      title: 'Un texte (deep/b-fr)',
    });
    expect(desk.run(...of, 'fr').out).toContain('0 imported, 2 unchanged, 2 not imported');
  },
  LONG,
);
