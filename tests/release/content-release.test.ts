import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { Registry } from '../support/registry.ts';

const bin = fileURLToPath(new URL('../../packages/cli/src/bin.ts', import.meta.url));
const changesets = join(
  dirname(createRequire(import.meta.url).resolve('@changesets/cli/package.json')),
  'bin.js',
);

interface Ran {
  code: number | null;
  out: string;
  err: string;
}

let registry: Registry;
let dir: string;

function run(program: string, ...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: dir,
    encoding: 'utf8',
    env: { ...process.env, ...registry.environment, LC_ALL: 'C', CI: 'true' },
  });
  return { code: status, out: stdout, err: stderr };
}

/** Runs a program to its end, which is to be a good one. */
function must(program: string, ...args: readonly string[]): string {
  const { code, out, err } = run(program, ...args);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')}\n${out}${err}`);
  return out;
}

const archive = (...args: readonly string[]): Ran =>
  run(process.execPath, '--conditions=@archive/source', bin, ...args);

function json(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(dir, path), 'utf8')) as Record<string, unknown>;
}

function write(path: string, value: object): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), `${JSON.stringify(value, null, 2)}\n`);
}

function commit(message: string): void {
  must('git', 'add', '--all');
  must('git', 'commit', '--quiet', `--message=${message}`);
}

function skeleton(id: string): object {
  return {
    id,
    collection: 'statements',
    originalLanguage: 'it',
    issued: '2022-01-10',
    title: 'title',
    body: [{ type: 'paragraph', id: 'p1' }],
  };
}

/** What a release does: the version and what is told of it, then the package itself. */
function release(): string {
  must(process.execPath, changesets, 'version');
  const told = archive('diff-release', '--write');
  if (told.code !== 0) throw new Error(told.out + told.err);
  commit('Release');
  const judged = archive('diff-release');
  if (judged.code !== 0) throw new Error(judged.out + judged.err);
  must('npm', 'publish');
  return json('package.json')['version'] as string;
}

beforeAll(async () => {
  registry = await Registry.start();
  dir = realpathSync(mkdtempSync(join(tmpdir(), 'archive-release-')));
  must('git', 'init', '--quiet', '--initial-branch=main');
  must('git', 'config', 'user.name', 'Ada');
  must('git', 'config', 'user.email', 'ada@example.org');
  const made = archive('init', '.', '--languages', 'it,fr');
  if (made.code !== 0) throw new Error(made.err);
  write('documents/a-note.json', skeleton('a-note'));
  write('locales/it/documents/a-note.json', { title: 'Nota', p1: 'Sei operai morirono.' });
  write('locales/fr/documents/a-note.json', { title: 'Note', p1: 'Six ouvriers moururent.' });
  write('package.json', { name: '@ours/content', version: '0.0.0', license: 'CC-BY-4.0' });
  write('.changeset/config.json', { baseBranch: 'main', access: 'public' });
  writeFileSync(join(dir, '.npmignore'), '.changeset\n.archive\n');
  commit('Begin');
});
afterAll(async () => {
  rmSync(dir, { recursive: true, force: true });
  await registry.stop();
});

describe('an archive that is published, by and by', () => {
  it('begins with all that it has', () => {
    const text = '---\n"@ours/content": minor\n---\n\nThe archive begins.\n';
    writeFileSync(join(dir, '.changeset/first.md'), text);
    expect(release()).toBe('0.1.0');
    expect(json('changes.json')).toMatchObject({
      releases: [
        { version: '0.1.0', documents: { added: [{ id: 'a-note', languages: ['it', 'fr'] }] } },
      ],
    });
    const { out } = archive('diff-release');
    expect(out).toContain('@ours/content 0.1.0 is published, 0.1.0 is here.');
    expect(out).toContain('The archive is as it was published.');
  });

  it('moves on by a patch when a text was mended, and tells which', () => {
    must('git', 'switch', '--quiet', '--create', 'mend');
    write('locales/fr/documents/a-note.json', { title: 'Note', p1: 'Six ouvriers sont morts.' });
    commit('Mend');
    expect(archive('changeset', '--base', 'main').code).toBe(0);
    expect(readdirSync(join(dir, '.changeset'))).toHaveLength(2);
    expect(release()).toBe('0.1.1');
    expect(json('changes.json')).toMatchObject({
      releases: [
        {
          version: '0.1.1',
          since: '0.1.0',
          texts: [{ document: 'a-note', language: 'fr', segments: { changed: ['p1'] } }],
        },
        { version: '0.1.0' },
      ],
    });
    expect(readFileSync(join(dir, 'CHANGELOG.md'), 'utf8')).toContain(
      'French: “Nota” (`a-note`) (p1 edited).',
    );
  });

  it('writes at the release what a translator’s branch did not say', () => {
    must('git', 'tag', '@ours/content@0.1.1');
    must('git', 'config', 'user.name', 'Bo');
    write('locales/fr/documents/a-note.json', {
      title: 'Une note',
      p1: 'Six ouvriers sont morts.',
    });
    commit('Mend the title');
    must('git', 'config', 'user.name', 'Ada');
    expect(archive('changeset', '--released').out).toMatch(/^Wrote .* \(patch\)\n$/);
    expect(release()).toBe('0.1.2');
    const log = readFileSync(join(dir, 'CHANGELOG.md'), 'utf8');
    expect(log).toContain('French: “Nota” (`a-note`) (title edited).');
    expect(log).toContain('Thanks to Bo.');
    expect(archive('changeset', '--released').out).toBe(
      'The archive is as it is in the last release.\n',
    );
  });

  it('refuses a bump by hand that says less than the change does', () => {
    write('documents/a-letter.json', skeleton('a-letter'));
    write('locales/it/documents/a-letter.json', { title: 'Lettera', p1: 'Cari tutti.' });
    write('package.json', { ...json('package.json'), version: '0.1.3' });
    const { code, out } = archive('diff-release');
    expect(code).toBe(1);
    expect(out).toContain('New: “Lettera” (`a-letter`) in Italian.');
    expect(out).toContain('@ours/content 0.1.3 says patch, and the change since 0.1.2 is minor.');
    write('package.json', { ...json('package.json'), version: '0.2.0' });
    expect(archive('diff-release').out).toContain('changes.json does not tell what 0.2.0 changed.');
    expect(archive('diff-release', '--write').code).toBe(0);
    expect(archive('diff-release').code).toBe(0);
    commit('Add a letter');
    must('npm', 'publish');
  });

  it('refuses to let an id that was published vanish, whatever the version says', () => {
    rmSync(join(dir, 'documents/a-letter.json'));
    rmSync(join(dir, 'locales/it/documents/a-letter.json'));
    write('package.json', { ...json('package.json'), version: '1.0.0' });
    const refused = archive('diff-release');
    expect(refused.code).toBe(1);
    expect(refused.out).toContain('"a-letter" was published and is gone');
    const redirects = [{ from: 'a-letter', type: 'moved', to: 'a-note' }];
    write('redirects.json', { redirects });
    const { code, out } = archive('diff-release', '--write');
    expect(out).toContain('`a-letter` is called “Nota” (`a-note`) now.');
    expect(code).toBe(0);
  });

  it('says it in one sentence when the registry cannot be reached', () => {
    const { code, out, err } = archive('diff-release', '--registry', 'http://127.0.0.1:9/');
    expect(code).toBe(1);
    expect(out).toContain('@ours/content could not be fetched from the registry');
    expect(out + err).not.toMatch(/\n\s+at /);
  });
});
