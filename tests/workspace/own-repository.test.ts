import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { printed } from '../../packages/cli/src/testing/run-archive.ts';
import { publishVersion } from '../support/publish-version.ts';
import { Registry } from '../support/registry.ts';
import { lintWorkflows } from '../workflow/lint-workflows.ts';

const INSTALLING = 400_000;
const LONG = 120_000;

let registry: Registry;
let home: string;
let repository: string;

interface Ran {
  code: number | null;
  out: string;
}

/** What somebody has in their environment who has never heard of the workspace. */
function environment(): NodeJS.ProcessEnv {
  const env = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|pnpm_|NODE_OPTIONS$|VITEST|NODE_ENV$)/i.test(name),
  );
  return {
    ...Object.fromEntries(env),
    npm_config_userconfig: join(home, 'npmrc'),
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.org',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.org',
    LC_ALL: 'C',
    NO_COLOR: '1',
  };
}

/** Runs a program to its end. */
function run(cwd: string, program: string, ...args: readonly string[]): Ran {
  const env = environment();
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', env });
  return { code: status, out: `${stdout}${stderr}` };
}

/** Starts a script of the repository that goes on until somebody stops it, with all that it starts. */
function start(...args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn('npm', args, { cwd: repository, env: environment(), detached: true });
}

/** Runs a program in the repository to its end, which is to be a good one. */
function must(program: string, ...args: readonly string[]): string {
  const { code, out } = run(repository, program, ...args);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')}\n${out}`);
  return out;
}

const archive = (...args: readonly string[]): string =>
  must('npm', 'run', '--silent', 'archive', '--', ...args);

function json(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(repository, path), 'utf8')) as Record<string, unknown>;
}

function write(path: string, value: object): void {
  mkdirSync(dirname(join(repository, path)), { recursive: true });
  writeFileSync(join(repository, path), `${JSON.stringify(value, null, 2)}\n`);
}

/** The version of a package that is installed. */
const installed = (name: string): unknown => json(`node_modules/${name}/package.json`)['version'];

beforeAll(async () => {
  registry = await Registry.start();
  await publishVersion(registry, '1.0.0');
  home = realpathSync(mkdtempSync(join(tmpdir(), 'archive-own-')));
  repository = join(home, 'our-letters');
  // The archive's packages alone come from there; all others from where this machine has them from.
  writeFileSync(
    join(home, 'npmrc'),
    `@archive:registry=${registry.url}\naudit=false\nfund=false\nupdate-notifier=false\n`,
  );
}, INSTALLING);
afterAll(async () => {
  rmSync(home, { recursive: true, force: true });
  await registry.stop();
});

describe('a group that has npm and git, and nothing else of the archive’s', () => {
  test(
    'gets a repository of its own from one command',
    () => {
      // A cache of its own: what npx found in an earlier run is not what is published now.
      const cache = ['--yes', '--cache', join(home, 'cache')];
      const init = ['init', 'our-letters', '--name', 'Our letters', '--languages', 'en,fr'];
      const { code, out } = run(home, 'npx', ...cache, '@archive/cli', ...init);
      expect(out).toContain('Made a git repository of our-letters.');
      expect(code).toBe(0);
      must('npm', 'install', '--prefer-offline');
      expect(json('package.json')).toMatchObject({
        devDependencies: { '@archive/cli': '^1.0.0', '@archive/content': '^1.0.0' },
      });
      const { $schema } = json('archive.json');
      expect(json(String($schema))).toMatchObject({ $id: 'urn:archive:schema:archive' });
    },
    INSTALLING,
  );

  test(
    'has nothing in it that is to be depended upon, and workflows that actionlint passes',
    () => {
      must('git', 'add', '--all');
      must('git', 'commit', '--quiet', '--message=Begin');
      const files = must('git', 'ls-files').trim().split('\n');
      expect(files.toSorted()).toEqual([
        '.changeset/config.json',
        '.gitattributes',
        '.github/workflows/pull-request.yml',
        '.github/workflows/release.yml',
        '.gitignore',
        'README.md',
        'archive.json',
        'collections/statements.json',
        'locales/en/archive.json',
        'locales/en/collections.json',
        'locales/fr/archive.json',
        'locales/fr/collections.json',
        'package-lock.json',
        'package.json',
        'redirects.json',
      ]);
      expect(lintWorkflows(repository)).toMatchObject({ passes: true });
    },
    LONG,
  );

  test(
    'writes a document and its translation, checks them, builds the site and the package',
    () => {
      archive('new', 'document', '--title', 'A letter', '--issued', '2022-01-10');
      write('locales/en/documents/a-letter.json', { title: 'A letter', p1: 'Dear friends.' });
      write('locales/fr/documents/a-letter.json', { title: 'Une lettre', p1: 'Chers amis.' });
      must('npm', 'run', 'sync');
      expect(must('npm', 'run', 'check')).toContain('1 document: no errors');
      expect(must('npm', 'run', 'build')).toMatch(/Built \d+ pages .* into public/);
      const page = readFileSync(
        join(repository, 'public/fr/statements/a-letter/index.html'),
        'utf8',
      );
      expect(page).toContain('Chers amis.');
      expect(must('npm', 'run', 'package')).toContain('Made our-letters of 1 document');
      const program = `const { loadDocument } = await import('our-letters');
        console.log((await loadDocument('a-letter', 'fr')).segment('p1'));`;
      const said = must('node', '--input-type=module', '--eval', program);
      expect(said).toContain("content: [ 'Chers amis.' ]");
      expect(
        must('git', 'status', '--porcelain').match(/\b(?:public|dist|\.archive)\b/),
      ).toBeNull();
      must('git', 'add', '--all');
      must('git', 'commit', '--quiet', '--message=A letter');
    },
    LONG,
  );

  test(
    'has its workflows’ commands do what they say, and releases a version without publishing it',
    () => {
      archive('check', '--format', 'github');
      expect(archive('report', '--base', 'HEAD^1')).toContain('A letter');
      const judge = [
        'run',
        '--silent',
        'archive',
        '--',
        'changeset',
        '--check',
        '--base',
        'HEAD^1',
      ];
      const told = run(repository, 'npm', ...judge);
      expect(told).toMatchObject({ code: 1, out: expect.stringContaining('archive changeset') });
      archive('changeset', '--base', 'HEAD^1');
      must('git', 'add', '--all');
      must('git', 'commit', '--quiet', '--message=Say so');
      must('npm', 'run', 'release:version');
      expect(json('package.json')).toMatchObject({ version: '0.1.0', private: true });
      expect(readFileSync(join(repository, 'CHANGELOG.md'), 'utf8')).toContain('“A letter”');
      must('git', 'add', '--all');
      must('git', 'commit', '--quiet', '--message=Next version');
      must('npm', 'run', 'release:publish');
      expect(must('git', 'tag').trim()).toBe('v0.1.0');
    },
    LONG,
  );

  test(
    'tells at the next release what a translator’s branch did not',
    () => {
      write('locales/fr/documents/a-letter.json', { title: 'Une lettre', p1: 'Très chers amis.' });
      must('npm', 'run', 'sync');
      must('git', 'add', '--all');
      must('git', 'commit', '--quiet', '--message=Mend the French');
      const release = readFileSync(join(repository, '.github/workflows/release.yml'), 'utf8');
      const { jobs } = parse(release) as { jobs: Record<string, { steps: { run?: string }[] }> };
      const steps = jobs['release']?.steps.flatMap((step) => step.run ?? []) ?? [];
      const writes = steps.find((step) => step.includes('changeset --base'));
      must('bash', '-euc', writes ?? 'false');
      must('npm', 'run', 'release:version');
      expect(json('package.json')).toMatchObject({ version: '0.1.1' });
      expect(readFileSync(join(repository, 'CHANGELOG.md'), 'utf8')).toMatch(
        /## 0\.1\.1[^]*French: “A letter” \(`a-letter`\) \(p1 edited\)/,
      );
      must('git', 'add', '--all');
      must('git', 'commit', '--quiet', '--message=Next version');
      // The version has moved on and has no tag yet: it was told of already.
      must('bash', '-euc', writes ?? 'false');
      expect(must('git', 'status', '--porcelain')).toBe('');
    },
    LONG,
  );

  test(
    'sees its site, and the review tool beside it',
    async () => {
      const started = start('start', '--', '--port', '0');
      const output = await printed(started, /Serving \S+ \(/);
      expect(output).toMatch(/^Review at http:/m);
      const address = /Serving (\S+)/.exec(output)?.[1] ?? '';
      const page = await fetch(new URL('fr/statements/a-letter/', address));
      expect(await page.text()).toContain('Très chers amis.');
      process.kill(-(started.pid ?? Number.NaN), 'SIGINT');
      await once(started, 'close');
    },
    LONG,
  );

  test(
    'takes an upgrade of the packages, and nothing else of the repository changes',
    async () => {
      expect(installed('@archive/cli')).toBe('1.0.0');
      const upgraded = ['cli', 'content', 'loaders', 'checks'].map((name) => `@archive/${name}`);
      await publishVersion(registry, '1.1.0', upgraded);
      must('npm', 'update', '--prefer-online');
      for (const name of upgraded) expect(installed(name)).toBe('1.1.0');
      expect(must('git', 'status', '--porcelain').trim().split('\n')).toEqual([
        'M package-lock.json',
      ]);
      must('npm', 'run', 'check');
      expect(must('npm', 'run', 'build')).toContain('into public');
      must('npm', 'run', 'package');
      expect(archive('--version')).toBe('1.1.0\n');
      // What somebody else did meanwhile merges as ever.
      must('git', 'commit', '--quiet', '--all', '--message=Update');
      must('git', 'switch', '--quiet', '--create', 'mend', 'HEAD^');
      write('locales/fr/documents/a-letter.json', { title: 'Une lettre', p1: 'Chères amies.' });
      must('git', 'commit', '--quiet', '--all', '--message=Mend');
      must('git', 'merge', '--quiet', '--no-edit', 'main');
      must('npm', 'run', 'check');
    },
    INSTALLING,
  );
});
