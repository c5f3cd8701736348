import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { Desk } from './testing/run-archive.ts';

const LONG = 30_000;

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.run('init', 'ours', '--languages', 'en,fr', '--no-git');
  desk.runIn('ours', 'new', 'document', '--title', 'A letter', '--issued', '2022');
}, LONG);
afterEach(() => desk.remove());

test(
  'the package has the data of the archive, its types and the sum of every file',
  async () => {
    expect(desk.runIn('ours', 'package')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Made ours of 1 document in 2 languages: \d+ files in dist\.\n$/),
    });
    const data = (await import(
      pathToFileURL(join(desk.dir, 'ours/dist/data/index.js')).href
    )) as Record<string, unknown>;
    expect(data).toMatchObject({ documentIds: ['a-letter'], languages: ['en', 'fr'] });
    expect(desk.read('ours/dist/data/index.d.ts')).toContain("readonly ['a-letter']");
    const sums = Object.keys(desk.json('ours/dist/checksums.json') as object);
    expect(sums).toEqual(
      expect.arrayContaining(['README.md', 'archive.json', 'dist/index.js', 'dist/index.d.ts']),
    );
    expect(sums).not.toContain('dist/checksums.json');
  },
  LONG,
);

test(
  'a second build leaves what is as it was, and takes away what is gone',
  () => {
    desk.runIn('ours', 'package');
    const before = desk.snapshot('ours/dist');
    desk.write('ours/dist/data/documents/gone.js', '');
    desk.runIn('ours', 'package');
    expect(desk.snapshot('ours/dist')).toEqual(before);
  },
  LONG,
);

test(
  'an archive with an error is not packed',
  () => {
    desk.write('ours/locales/en/documents/a-letter.json', '{');
    const { code, out, err } = desk.runIn('ours', 'package');
    expect(code).toBe(1);
    expect(out).toContain('json-syntax');
    expect(err).toContain('The package was not made: 1 error');
    expect(() => desk.read('ours/dist/index.js')).toThrow('ENOENT');
  },
  LONG,
);

test.each([
  ['documents', 'keeps its own files'],
  ['.', 'keeps its own files'],
  ['..', 'is not in'],
  ['../elsewhere', 'is not in'],
  ['.changeset', 'holds other files'],
  ['README.md', 'is a file'],
])(
  'it is not written into %s: nothing of anybody’s is taken away',
  (out, message) => {
    const before = desk.snapshot('.');
    expect(desk.runIn('ours', 'package', '--out', out)).toMatchObject({
      code: 2,
      err: expect.stringContaining(message),
    });
    expect(desk.snapshot('.')).toEqual(before);
  },
  LONG,
);

test(
  'without a package.json it is said what is missing',
  () => {
    desk.write('pnpm-workspace.yaml', '');
    desk.run('init', 'bare');
    expect(desk.runIn('bare', 'package')).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is no package.json with a name'),
    });
  },
  LONG,
);
