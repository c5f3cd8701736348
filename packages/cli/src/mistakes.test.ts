import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { Desk, statement } from './testing/run-archive.ts';

const LONG = 60_000;
let desk: Desk;
beforeAll(() => {
  desk = new Desk();
  desk.run('init', 'mine', '--languages', 'en,fr');
  desk.write('a-file', '');
}, LONG);
afterAll(() => desk.remove());

test.each([
  [['import', statement, '--collection', 'none'], 'has no collection "none"', 'statements'],
  [['import', statement, '--language', 'de'], '"de" is no language', 'archive new language de'],
  [['build', '--out', 'mine'], 'mine is where the archive keeps its own files', '--out public'],
  [['build', '--out', 'mine/documents/site'], 'keeps its own files', '--out public'],
  [['build', '--out', 'a-file'], 'a-file is a file', 'Name a folder'],
  [['build', '--base', 'https://a.example/b/'], 'is no path to publish under', '--url'],
  [['build', '--base', '/a/../b'], 'is no path to publish under', '--base /archive/'],
  [['serve'], 'There is no site in', 'archive build --archive mine'],
  [['build', '--url', 'a.example'], '"a.example" is not the address of a site', 'https://'],
  [
    ['build', '--url', 'https://a.example/a/', '--base', '/b/'],
    'under /b/, and',
    'Leave out --base',
  ],
  [['build', '--url', 'https://a.example/?b'], 'is not the address of a site', 'no ?'],
])(
  '%j is refused in one sentence before anything is written',
  (args, message, help) => {
    const before = desk.snapshot('.');
    const { code, out, err } = desk.run(...args, '--archive', 'mine');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^archive: [^\n]+\.\n {2}[^\n]+\n$/);
    expect(err).toContain(message);
    expect(err).toContain(help);
    expect(desk.snapshot('.')).toEqual(before);
  },
  LONG,
);

test(
  'the path of archive.json names its folder',
  () => {
    expect(desk.run('check', '--archive', 'mine/archive.json').code).toBe(0);
  },
  LONG,
);

test(
  'the address in archive.json may end in a slash, as that of --url may',
  () => {
    desk.run('init', 'slashed', '--languages', 'en');
    const archive = desk.json('slashed/archive.json') as object;
    desk.write('slashed/archive.json', JSON.stringify({ ...archive, url: 'https://a.example/b/' }));
    expect(desk.run('check', '--archive', 'slashed', '--severity', 'error').code).toBe(0);
    expect(desk.run('build', '--archive', 'slashed', '--out', 'slashed-site').code).toBe(0);
    expect(desk.read('slashed-site/en/index.html')).toContain('href="https://a.example/b/en/"');
  },
  LONG,
);

test(
  'no archive is started among the files of another one',
  () => {
    expect(desk.run('init', 'mine/documents/second')).toMatchObject({
      code: 1,
      err: expect.stringContaining('keeps its own files'),
    });
    expect(desk.run('check', '--archive', 'mine').code).toBe(0);
  },
  LONG,
);

test(
  'an archive without collections is told to add one',
  () => {
    desk.run('init', 'bare');
    rmSync(join(desk.dir, 'bare/collections'), { recursive: true });
    for (const args of [
      ['import', statement],
      ['new', 'document', '--title', 'A title'],
    ])
      expect(desk.run(...args, '--archive', 'bare')).toMatchObject({
        code: 2,
        err: expect.stringContaining('archive new collection'),
      });
  },
  LONG,
);

test(
  'a broken archive.json is told to programs as JSON',
  () => {
    desk.write('broken/archive.json', '{');
    const finding = { rule: 'json-syntax', file: 'archive.json', line: 1 };
    for (const args of [
      ['check', '--format', 'json'],
      ['import', statement, '--json'],
    ]) {
      const { code, out } = desk.run(...args, '--archive', 'broken');
      expect(code).toBe(1);
      expect(JSON.parse(out)).toMatchObject({ findings: [finding] });
    }
  },
  LONG,
);
