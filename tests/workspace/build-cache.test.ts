import { createHash } from 'node:crypto';
import { globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { WorkspaceCopy } from '../support/workspace-copy.ts';
import { CacheServer } from './cache-server.ts';

const BUILDING = 600_000;

interface Task {
  taskId: string;
  cache: { status: 'HIT' | 'MISS'; source?: 'LOCAL' | 'REMOTE' };
}
interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** Builds a clone; gives what turbo wrote down of each task. */
function build(clone: WorkspaceCopy): Task[] {
  clone.must('pnpm', '--silent', 'exec', 'turbo', 'run', 'build', '--summarize');
  const [summary = ''] = readdirSync(join(clone.dir, '.turbo/runs'));
  return tasksOf(readFileSync(join(clone.dir, '.turbo/runs', summary), 'utf8'));
}

/** What the next build would do, by what turbo says of it. */
function nextBuild(clone: WorkspaceCopy): string[] {
  const out = clone.must('pnpm', '--silent', 'exec', 'turbo', 'run', 'build', '--dry=json');
  const tasks = tasksOf(out.slice(out.indexOf('{'), out.lastIndexOf('}') + 1));
  return tasks.flatMap(({ taskId, cache }) => (cache.status === 'HIT' ? [] : [taskId])).toSorted();
}

function tasksOf(json: string): Task[] {
  return (JSON.parse(json) as { tasks: Task[] }).tasks;
}

/** What builds have made, each file with its checksum. */
function built(clone: WorkspaceCopy): Record<string, string> {
  const files = globSync(['{packages,apps}/*/dist/**', 'packages/*/src/{data,generated}/**'], {
    cwd: clone.dir,
    withFileTypes: true,
  });
  return Object.fromEntries(
    files
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((file) => {
        const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
        return [file.slice(clone.dir.length), sum];
      }),
  );
}

function manifests(clone: WorkspaceCopy): Manifest[] {
  return globSync('{packages,apps}/*/package.json', { cwd: clone.dir }).map(
    (file) => JSON.parse(readFileSync(join(clone.dir, file), 'utf8')) as Manifest,
  );
}

/** The builds of a package and of all that depend on it, by whatever way. */
function buildsOf(clone: WorkspaceCopy, name: string): string[] {
  const all = manifests(clone);
  const found = new Set([name]);
  // Each package that is found is looked at in its turn.
  for (const one of found)
    for (const { name: other, dependencies, devDependencies } of all)
      if (dependencies?.[one] !== undefined || devDependencies?.[one] !== undefined)
        found.add(other);
  return [...found].map((each) => `${each}#build`).toSorted();
}

let cache: CacheServer;
let first: WorkspaceCopy;
let second: WorkspaceCopy;
let building: Task[];
beforeAll(async () => {
  cache = await CacheServer.start();
  first = WorkspaceCopy.take(cache.environment);
  second = first.clone();
  first.install();
  building = build(first);
}, BUILDING);
afterAll(async () => {
  first?.remove();
  second?.remove();
  await cache?.stop();
});

test(
  'a second clone takes all that the first one built from the remote cache, and builds nothing',
  () => {
    expect(building.map(({ cache: { status } }) => status)).not.toContain('HIT');
    second.install();
    const restoring = build(second);
    expect(restoring).toHaveLength(building.length);
    for (const { taskId, cache: from } of restoring)
      expect({ taskId, ...from }).toMatchObject({ taskId, status: 'HIT', source: 'REMOTE' });
    expect(Object.keys(built(first)).length).toBeGreaterThan(500);
    expect(built(second)).toEqual(built(first));
  },
  BUILDING,
);

describe('what has changed since the last build is built, and nothing else:', () => {
  /** Changes a file, asks what the next build would do, and has the file as it was again. */
  function changing(path: string): string[] {
    first.touch(path);
    const tasks = nextBuild(first);
    first.must('git', 'checkout', '--quiet', '--', path);
    return tasks;
  }

  test('nothing has', () => {
    expect(nextBuild(first)).toEqual([]);
  });

  test('a text in one language builds the starter archive', () => {
    const path = 'packages/content/locales/fr/documents/how-we-date.json';
    expect(changing(path)).toEqual(['@archive/content#build']);
  });

  test.each([
    'packages/cli/src/check.test.ts',
    'packages/cli/src/testing/run-archive.ts',
    'packages/import/src/fixtures/statement.txt',
    'tests/workspace/build-cache.test.ts',
    'docs/publishing.md',
    'packages/cli/README.md',
    'README.md',
  ])('%s builds nothing', (path) => {
    expect(changing(path)).toEqual([]);
  });

  test('a schema builds the types and validators and all that knows the schema', () => {
    const expected = [...buildsOf(first, '@archive/schema'), '@archive/schema#generate'];
    expect(changing('schemas/document.json')).toEqual(expected.toSorted());
    expect(expected).not.toContain('@archive/markup#build');
  });

  test('a source file of a package at the end of all arrows builds that package', () => {
    expect(changing('packages/cli/src/index.ts')).toEqual(['@archive/cli#build']);
  });

  test.each(['@archive/checks', '@archive/exchange', '@archive/markup'])(
    'a source file of %s builds it and what depends on it',
    (name) => {
      const folder = name.replace('@archive/', 'packages/');
      expect(changing(`${folder}/src/index.ts`)).toEqual(buildsOf(first, name));
    },
  );

  test('a setting that all builds share builds them all', () => {
    expect(changing('tsup.config.ts')).toEqual(building.map(({ taskId }) => taskId).toSorted());
  });
});

test('the command is compiled after all that it depends on, the starter archive aside', () => {
  const { tasks } = settings('packages/cli/turbo.json');
  const { dependencies } = manifests(first).find(({ name }) => name === '@archive/cli') ?? {};
  const own = Object.keys(dependencies ?? {}).filter((name) => name.startsWith('@archive/'));
  const awaited = own.filter((name) => name !== '@archive/content').map((name) => `${name}#build`);
  expect(tasks?.build?.dependsOn?.toSorted()).toEqual(awaited.toSorted());
});

/** A turbo.json, which has comments on lines of their own. */
function settings(path: string): { tasks?: { build?: { dependsOn?: string[] } } } {
  const text = readFileSync(join(first.dir, path), 'utf8').replace(/^\s*\/\/.*$/gm, '');
  return JSON.parse(text) as ReturnType<typeof settings>;
}
