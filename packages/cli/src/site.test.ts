import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { run } from './run.ts';
import type { Terminal } from './terminal/terminal.ts';
import { Desk, printed, statement } from './testing/run-archive.ts';

const LONG = 60_000;
let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.run('init', 'mine', '--name', 'Ours alone');
  desk.run('import', '--archive', 'mine', statement);
}, LONG);
afterEach(() => desk.remove());

test(
  'build writes the site where it is told, and leaves it alone the second time',
  () => {
    const { code, out } = desk.run(
      'build',
      '--archive',
      'mine',
      '--out',
      'public',
      '--base',
      '/texts/',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^Built \d+ pages in [\d.]+ s into public: /);
    const page = 'public/en/statements/the-bay-ferries-and-ice-houses-stand-still/index.html';
    expect(desk.read(page)).toContain('ice houses');
    expect(desk.read(page)).toContain('href="/texts/');
    const again = desk.run('build', '--archive', 'mine', '--out', 'public', '--base', '/texts/');
    expect(again.out).toContain(' 0 files written');
  },
  LONG,
);

test(
  'an archive with errors is not built, and the errors are shown',
  () => {
    const build = ['build', '--archive', 'mine', '--out', 'public'];
    desk.write('mine/documents/bad.json', '{');
    const { code, out, err } = desk.run(...build);
    expect(code).toBe(1);
    expect(out).toContain('mine/documents/bad.json:');
    expect(err).toContain('The site was not built: 1 error.');
    expect(() => desk.read('public/index.html')).toThrow('ENOENT');

    rmSync(join(desk.dir, 'mine/documents/bad.json'));
    expect(desk.run(...build).code).toBe(0);
    // What a check has passed is not checked again, until it changes.
    desk.write('mine/documents/bad.json', '{');
    expect(desk.run(...build).err).toContain('The site was not built: 1 error.');
    expect(desk.run(...build, '--no-check').err).toContain('The site is not complete: 1 error');
  },
  LONG,
);

test(
  'build leaves out what is not wanted, and tells a terminal how far it has come',
  async () => {
    const shown: string[] = [];
    const terminal: Terminal = {
      cwd: desk.dir,
      out: () => undefined,
      err: () => undefined,
      style: (_, text) => text,
      columns: 80,
      progress: (line) => void shown.push(line),
      buildStarted: undefined,
      stopped: () => Promise.resolve(),
    };
    const build = ['build', '--archive', 'mine', '--out', 'public'];
    expect(await run([...build, '--no-downloads', '--no-search', '--no-beside'], terminal)).toBe(0);
    expect(shown).toEqual([
      'Checking the archive',
      '',
      '[########################] 1/1 pages of documents',
      'Lists, feeds and records',
      '',
    ]);
    const files = Object.keys(desk.snapshot('public'));
    expect(files.some((file) => file.endsWith('sitemap.xml'))).toBe(false);
    expect(files.filter((file) => /\.epub$|text_search|beside_/.test(file))).toEqual([]);
    await run([...build, '--url', 'https://texts.example.org'], terminal);
    expect(shown.slice(-5)).toEqual([
      'Lists, feeds and records',
      'Downloads',
      'Search',
      'Cards',
      '',
    ]);
    expect(desk.read('public/sitemap.xml')).toContain('https://texts.example.org/en/');
    expect(Object.keys(desk.snapshot('public')).join()).toMatch(/\.epub.*text_search/);
  },
  LONG,
);

test(
  'start builds and serves another group’s site; a taken port is the next free one; Ctrl-C stops it cleanly',
  async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;

    const child = desk.start('start', '--archive', 'mine', '--port', String(port));
    const output = await printed(child, /Serving (\S+)/);
    expect(output).toMatch(/Built \d+ pages in [\d.]+ s/);
    expect(output).toContain(`Port ${port} is taken`);
    const url = /Serving (\S+)/.exec(output)?.[1] ?? '';
    const response = await fetch(new URL('en/', url));
    expect(await response.text()).toContain('Ours alone');

    const ended = once(child, 'exit');
    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
    other.close();
  },
  LONG,
);

test(
  'serve shows what was built, and says when nothing was',
  async () => {
    expect(desk.run('serve', '--archive', 'mine')).toMatchObject({
      code: 2,
      err: expect.stringContaining('archive build'),
    });
    desk.run('build', '--archive', 'mine', '--out', 'public');
    const child = desk.start('serve', 'public', '--port', '0');
    const output = await printed(child, /Serving (\S+)/);
    const response = await fetch(/Serving (\S+)/.exec(output)?.[1] ?? '');
    expect(response.status).toBe(200);
    await response.text();
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  },
  LONG,
);

test(
  'build overwrites nothing that no build wrote, unless it is forced',
  () => {
    desk.write('col/index.html', 'MINE');
    const build = ['build', '--archive', 'mine', '--out', 'col'];
    const { code, out, err } = desk.run(...build);
    expect(code).toBe(1);
    expect(out).toMatch(/^error site-overwrite\n {2}[^\n]*index\.html\.\n {2}help: [^\n]*--force/);
    expect(err).toBe('archive: The site was not built: 1 error.\n');
    expect(Object.values(desk.snapshot('col'))).toEqual(['MINE']);
    expect(desk.run(...build, '--force').code).toBe(0);
    expect(desk.read('col/index.html')).not.toBe('MINE');
  },
  LONG,
);

test(
  'of two builds into one folder at once, one is told of the other, and a killed one is in nobody’s way',
  async () => {
    const build = ['build', '--archive', 'mine', '--out', 'public'];
    desk.run(...build);
    const before = desk.snapshot('public');
    const other = new DatabaseSync(join(desk.dir, 'public/.archive-build.lock'));
    other.exec('BEGIN EXCLUSIVE');
    expect(desk.run(...build)).toMatchObject({
      code: 1,
      out: expect.stringContaining('Another build is writing into'),
      err: 'archive: The site was not built: 1 error.\n',
    });
    other.close();
    expect(desk.snapshot('public')).toEqual(before);
    // What a build leaves that is killed.
    desk.write('public/.archive-build.jsonl.new', '{"id":');
    expect(desk.run(...build).code).toBe(0);
  },
  LONG,
);

test.runIf(existsSync('/dev/full'))(
  'a disk that is full is told with the file that has no room',
  () => {
    mkdirSync(join(desk.dir, 'public'));
    symlinkSync('/dev/full', join(desk.dir, 'public/.archive-build.jsonl.new'));
    const { code, err } = desk.run('build', '--archive', 'mine', '--out', 'public');
    expect(code).toBe(1);
    expect(err).toMatch(
      /^archive: The disk is full: \S+ could not be written\.\n {2}Make room [^\n]+\n$/,
    );
  },
  LONG,
);
