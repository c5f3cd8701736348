import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { GitDesk } from './testing/git-desk.ts';
import { Desk } from './testing/run-archive.ts';

const LONG = 30_000;

interface Manifest {
  name: string;
  private?: boolean;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.remove());

const manifestIn = (dir: string): Manifest => desk.json(`${dir}/package.json`) as Manifest;

function git(dir: string, ...args: string[]): string {
  return spawnSync('git', args, { cwd: join(desk.dir, dir), encoding: 'utf8' }).stdout.trim();
}

describe('an archive that is started where there is no repository', () => {
  test(
    'has one of its own, which merges by text and depends on the tools',
    () => {
      expect(desk.run('init', 'ours', '--name', 'Our Letters')).toMatchObject({ code: 0, err: '' });
      expect(git('ours', 'symbolic-ref', '--short', 'HEAD')).toBe('main');
      expect(git('ours', 'config', 'merge.archive.driver')).toContain('merge-driver');
      const { name, private: isPrivate, dependencies, devDependencies } = manifestIn('ours');
      expect({ name, isPrivate }).toEqual({ name: 'our-letters', isPrivate: true });
      expect(Object.keys({ ...dependencies, ...devDependencies })).toEqual(
        expect.arrayContaining(['@archive/cli', '@archive/content', '@archive/loaders']),
      );
      expect(desk.json('ours/.changeset/config.json')).toMatchObject({ baseBranch: 'main' });
      expect(desk.read('ours/README.md')).toMatch(/^# Our Letters\n/);
    },
    LONG,
  );

  test(
    'names the schemas in what it depends on, in the files that are added later too',
    () => {
      desk.run('init', 'ours', '--languages', 'en');
      const schemas = 'node_modules/@archive/content/dist/schemas';
      expect(desk.json('ours/archive.json')).toMatchObject({
        $schema: `${schemas}/archive.json`,
      });
      desk.runIn('ours', 'new', 'document', '--title', 'A letter', '--issued', '2022');
      expect(desk.json('ours/documents/a-letter.json')).toMatchObject({
        $schema: `../${schemas}/document.json`,
      });
      expect(desk.runIn('ours', 'check').code).toBe(0);
    },
    LONG,
  );

  test(
    'is published under the name that is given, and then a release is held against the last one',
    () => {
      expect(desk.run('init', 'ours', '--package', '@ours/letters').code).toBe(0);
      const { name, private: isPrivate, scripts } = manifestIn('ours');
      expect({ name, isPrivate }).toEqual({ name: '@ours/letters', isPrivate: undefined });
      expect(scripts['release:publish']).toContain('archive diff-release');
    },
    LONG,
  );

  test(
    'has all its files, and is told how to go on, where git is not installed',
    () => {
      // A folder of programs with none in it but what runs this one.
      mkdirSync(join(desk.dir, 'bin'));
      symlinkSync(process.execPath, join(desk.dir, 'bin/node'));
      const before = process.env['PATH'];
      process.env['PATH'] = join(desk.dir, 'bin');
      const ran = desk.run('init', 'ours');
      process.env['PATH'] = before;
      expect(ran.code).toBe(0);
      expect(ran.err).toBe(
        'archive: No git repository was made of ours: git is not installed.\n' +
          '  All files are there. Make one later, in that folder, with: git init\n',
      );
      expect(manifestIn('ours').name).toBe('ours');
    },
    LONG,
  );

  test(
    'keeps what lies in the folder, and says what the package.json that was there needs',
    () => {
      desk.write('ours/package.json', '{ "name": "mine" }\n');
      desk.write('ours/.github/workflows/release.yml', 'mine\n');
      const { code, out } = desk.run('init', 'ours');
      expect(code).toBe(0);
      expect(out).toContain('package.json that was there was left alone: add @archive/cli');
      expect(desk.read('ours/package.json')).toBe('{ "name": "mine" }\n');
      expect(desk.read('ours/.github/workflows/release.yml')).toBe('mine\n');
    },
    LONG,
  );

  test.each(['Our Letters', '@ours', '../ours', '@Ours/letters'])(
    'refuses %j for the name of a package, and writes nothing',
    (name) => {
      expect(desk.run('init', 'ours', '--package', name)).toMatchObject({
        code: 2,
        err: expect.stringMatching(
          /^archive: ".+" is no name of a package on npm\.\n {2}[^\n]+\n$/,
        ),
      });
      expect(desk.snapshot('.')).toEqual({});
    },
    LONG,
  );
});

describe('an archive that is started inside a repository', () => {
  test(
    'is a folder of that repository, whose settings stay as they are',
    () => {
      const outer = new GitDesk();
      const settings = outer.read('.git/config');
      const { code, out } = outer.run('init', 'texts/ours');
      expect(code).toBe(0);
      expect(out).toContain(`It lies in ${outer.dir}, so it was given no repository`);
      expect(outer.read('.git/config')).toBe(settings);
      const files = Object.keys(outer.snapshot('texts/ours')).join('\n');
      expect(files).not.toMatch(/package\.json|\.github|\.changeset|\/\.git\//);
      expect(outer.runIn('texts/ours', 'check').code).toBe(0);
      const named = outer.run('init', 'texts/more', '--package', '@ours/more');
      expect(named).toMatchObject({ code: 2, err: expect.stringContaining('lies in') });
      outer.remove();
    },
    LONG,
  );

  test(
    'at its root makes that repository the archive’s own',
    () => {
      const own = new GitDesk();
      expect(own.run('init', '.', '--name', 'Ours').code).toBe(0);
      expect(own.json('package.json')).toMatchObject({ name: 'ours' });
      expect(own.git('config', 'merge.archive.driver')).toContain('merge-driver');
      own.remove();
    },
    LONG,
  );
});
