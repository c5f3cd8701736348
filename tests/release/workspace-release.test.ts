import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { Registry } from '../support/registry.ts';
import { WorkspaceCopy } from '../support/workspace-copy.ts';
import { FreshProject } from './fresh-project.ts';

const LONG = 600_000;
const ALWAYS = ['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json'];

/** What some packages hold beside what all of them do. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  '@archive/content': [
    'archive.json',
    'changes.json',
    'collections',
    'documents',
    'glossary',
    'ledgers',
    'locales',
    'media',
    'redirects.json',
  ],
  '@archive/site': ['assets', 'styles'],
};

let registry: Registry;
let clone: WorkspaceCopy;
let names: string[];

/** The versions of a package that the registry has. */
async function versionsOf(name: string): Promise<string[]> {
  // While a program is waited for, this one would not learn that the registry let go of a connection.
  const headers = { connection: 'close' };
  const answer = await fetch(new URL(encodeURIComponent(name), registry.url), { headers });
  const { versions = {} } = (await answer.json()) as { versions?: object };
  return Object.keys(versions);
}

/** The packages that the registry has, with their versions. */
async function published(): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const name of names) {
    const versions = await versionsOf(name);
    if (versions.length > 0) found[name] = versions;
  }
  return found;
}

const tarballs = (): string[] => globSync('storage/@archive/*/*.tgz', { cwd: registry.dir });

/** Begins to publish and is killed when the registry has some of the packages. */
async function publishHalf(): Promise<void> {
  const { dir, env } = clone;
  const release = spawn('pnpm', ['run', 'release'], {
    cwd: dir,
    env,
    detached: true,
    stdio: 'ignore',
  });
  const ended = once(release, 'exit');
  while (tarballs().length < 2 && release.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 5));
  process.kill(-(release.pid ?? Number.NaN), 'SIGKILL');
  await ended;
}

function edit(path: string, from: string, to: string): void {
  const file = join(clone.dir, path);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  writeFileSync(file, text.replace(from, to));
}

function manifestOf(name: string): { version: string } {
  const [file = ''] = globSync(`{packages,apps}/${name.replace('@archive/', '')}/package.json`, {
    cwd: clone.dir,
  });
  return JSON.parse(readFileSync(join(clone.dir, file), 'utf8')) as { version: string };
}

beforeAll(async () => {
  registry = await Registry.start();
  clone = WorkspaceCopy.take(registry.environment);
  clone.install();
  names = globSync('{packages,apps}/*/package.json', { cwd: clone.dir })
    .map((file) => JSON.parse(readFileSync(join(clone.dir, file), 'utf8')) as { name: string })
    .map(({ name }) => name)
    .toSorted();
  clone.must('pnpm', 'run', 'version');
  clone.commit('Version packages');
}, LONG);
afterAll(async () => {
  clone?.remove();
  await registry?.stop();
});

describe('the first release', () => {
  test(
    'that dies half-way has published some of the packages',
    async () => {
      await publishHalf();
      const there = Object.keys(await published());
      expect(there.length).toBeGreaterThan(0);
      expect(there.length).toBeLessThan(names.length);
    },
    LONG,
  );

  test(
    'is run again, and publishes the others, with a tag for each of all',
    async () => {
      const before = tarballs();
      const out = clone.must('pnpm', 'run', 'release');
      expect(out).toContain('are already published');
      const expected = Object.fromEntries(names.map((name) => [name, ['0.1.0']]));
      expect(await published()).toEqual(expected);
      expect(tarballs()).toEqual(expect.arrayContaining(before));
      expect(tarballs()).toHaveLength(names.length);
      expect(clone.must('git', 'tag', '--list').trim().split('\n').toSorted()).toEqual(
        names.map((name) => `${name}@0.1.0`),
      );
    },
    LONG,
  );

  test(
    'run once more publishes nothing, and is no failure',
    async () => {
      const out = clone.must('pnpm', 'exec', 'changeset', 'publish');
      expect(out).toContain('No unpublished projects to publish.');
      expect(tarballs()).toHaveLength(names.length);
    },
    LONG,
  );
});

describe('each published package', () => {
  let folder: string;
  let packages: { name: string; dir: string; files: string[] }[];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'archive-published-'));
    packages = names.map((name) => {
      const dir = join(folder, name.replace('@archive/', ''));
      const [tarball = ''] = globSync(`storage/${name}/*.tgz`, { cwd: registry.dir });
      mkdirSync(dir);
      spawnSync('tar', ['-xzf', join(registry.dir, tarball), '-C', dir, '--strip-components=1']);
      const entries = globSync('**', { cwd: dir, withFileTypes: true });
      const files = entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1));
      return { name, dir, files };
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('holds what was built, its readme, licence and changelog, and what it is known to bring along', () => {
    const roots = packages.map(({ name, files }) => [
      name,
      [...new Set(files.map((file) => file.split('/', 1).join()))].toSorted(),
    ]);
    const expected = names.map((name) => [name, [...ALWAYS, ...(BESIDE[name] ?? [])].toSorted()]);
    expect(Object.fromEntries(roots)).toEqual(Object.fromEntries(expected));
  });

  test('holds no tests, no fixtures, no sources and no map to sources that are not there', () => {
    const wrong = packages.flatMap(({ name, dir, files }) =>
      files
        .filter(
          (file) =>
            /(^|\/)(testing|fixtures|src|scripts)\/|\.(test|spec)\.|\.map$|tsbuildinfo$/.test(
              file,
            ) ||
            /(?<!\.d)\.tsx?$/.test(file) ||
            (/\.[cm]?js$|\.css$/.test(file) &&
              readFileSync(join(dir, file), 'utf8').includes('sourceMappingURL=')),
        )
        .map((file) => `${name}: ${file}`),
    );
    expect(wrong).toEqual([]);
  });

  test('says in its changelog what the version is, and needs nothing of the workspace', () => {
    for (const { name, dir } of packages) {
      expect(readFileSync(join(dir, 'CHANGELOG.md'), 'utf8')).toContain(`# ${name}\n\n## 0.1.0\n`);
      const manifest = readFileSync(join(dir, 'package.json'), 'utf8');
      expect(manifest).not.toMatch(/workspace:|catalog:|@archive\/source/);
    }
  });
});

describe('a fresh project', () => {
  let tools: FreshProject;
  beforeAll(() => {
    tools = new FreshProject(registry);
    tools.must('npm', 'install', 'bun@1.4.5', '--prefer-offline', '--no-audit', '--no-fund');
  }, LONG);
  afterAll(() => tools?.remove());

  const managers: [string, () => string, string[]][] = [
    ['npm', () => 'npm', ['install', '--prefer-offline', '--no-audit', '--no-fund']],
    // It holds back what is younger than a day, unless there is nothing older.
    ['pnpm', () => 'pnpm', ['add', '--prefer-offline']],
    ['bun', () => join(tools.dir, 'node_modules/.bin/bun'), ['add']],
  ];
  test.each(managers)(
    'has the packages with %s, and they run',
    (_, program, adding) => {
      const project = new FreshProject(registry);
      try {
        project.must(program(), ...adding, '@archive/content', '@archive/cli');
        expect(project.must('node', 'show.js')).toBe('Comment nous datons\n');
        expect(project.must('archive', '--version')).toBe('0.1.0\n');
        project.must('archive', 'init', 'ours', '--languages', 'it,fr');
        expect(project.must('archive', 'check', '--archive', 'ours')).toContain('no errors');
      } finally {
        project.remove();
      }
    },
    LONG,
  );
});

describe('the second release, after a text was mended', () => {
  test(
    'is of the starter archive alone, by a patch, and tells what was mended',
    async () => {
      const text = 'packages/content/locales/fr/documents/how-we-date.json';
      edit(text, 'Comment nous datons', 'Comment nous datons nos textes');
      clone.commit('Mend the title');
      expect(clone.must('pnpm', '--silent', 'archive', 'changeset', '--released')).toMatch(
        /^Wrote .* \(patch\)$/m,
      );
      clone.must('pnpm', 'run', 'version');
      clone.commit('Version packages');
      clone.must('pnpm', 'run', 'release');
      const { '@archive/content': content, ...others } = await published();
      expect(content).toEqual(['0.1.0', '0.1.1']);
      expect(new Set(Object.values(others).flat())).toEqual(new Set(['0.1.0']));
      const changelog = readFileSync(join(clone.dir, 'packages/content/CHANGELOG.md'), 'utf8');
      expect(changelog).toContain('French: “How we date” (`how-we-date`) (title edited).');
    },
    LONG,
  );

  test(
    'comes to whoever asks for it by its version on the same day',
    () => {
      const project = new FreshProject(registry);
      try {
        project.must('pnpm', 'add', '--prefer-offline', '@archive/content@0.1.1');
        expect(project.must('node', 'show.js')).toBe('Comment nous datons nos textes\n');
      } finally {
        project.remove();
      }
    },
    LONG,
  );

  test(
    'is followed by none whose version was made up by hand',
    async () => {
      const { version } = manifestOf('@archive/content');
      edit('packages/content/package.json', `"version": "${version}"`, '"version": "0.1.2"');
      edit(
        'packages/content/locales/fr/documents/how-we-date.json',
        'Comment nous datons nos textes',
        'Comment nous datons',
      );
      const { code, out } = clone.run('pnpm', 'run', 'release');
      expect(code).not.toBe(0);
      expect(out).toContain('changes.json does not tell what 0.1.2 changed.');
      expect(await versionsOf('@archive/content')).toEqual(['0.1.0', '0.1.1']);
    },
    LONG,
  );
});
