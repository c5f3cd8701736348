import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const BUNDLE = 'packages/content/locales/fr/documents/how-we-date.json';
const ARCHIVE = 'npx --yes pnpm@12 --silent archive ';

interface Step {
  name: string;
  run?: string;
}

/** The commands of the workflow's steps, as a clone without packages can run them. */
const commands = new Map(
  (
    parse(readFileSync(join(root, '.github/workflows/pull-request.yml'), 'utf8')) as {
      jobs: { archive: { steps: Step[] } };
    }
  ).jobs.archive.steps.flatMap((step) => (step.run === undefined ? [] : [[step.name, step.run]])),
);
const bin = join(root, 'packages/cli/src/bin.ts');

let work: string;
beforeAll(() => {
  work = realpathSync(mkdtempSync(join(tmpdir(), 'archive-pull-request-')));
  const origin = join(work, 'origin');
  for (const path of ['pnpm-workspace.yaml', '.gitattributes', 'schemas', 'packages/content'])
    cpSync(join(root, path), join(origin, path), {
      recursive: true,
      filter: (source) =>
        !/node_modules|dist|[\\/]src[\\/]|\.archive/.test(source.slice(root.length)),
    });
  const git = gitIn(origin);
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Ada');
  git('config', 'user.email', 'ada@example.org');
  git('add', '--all');
  git('commit', '--quiet', '--message=Begin');
  git('checkout', '--quiet', '-b', 'change');
  const path = join(origin, BUNDLE);
  writeFileSync(path, readFileSync(path, 'utf8').replace('"title": "', '"title": "Voici : '));
  git('commit', '--quiet', '--all', '--message=Translate');
  // What GitHub checks out: the change merged into where it is to go.
  git('checkout', '--quiet', 'main');
  git('merge', '--quiet', '--no-ff', '--no-edit', 'change');
  gitIn(work)('clone', '--quiet', '--depth=2', pathToFileURL(origin).href, 'clone');
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

function gitIn(cwd: string) {
  return (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd, encoding: 'utf8', stdio: 'pipe' });
}

/** Runs a step of the workflow in the clone. */
function run(name: string): string {
  const command = commands.get(name) ?? '';
  expect(command.startsWith(ARCHIVE)).toBe(true);
  const program = `"${process.execPath}" --conditions=@archive/source "${bin}" `;
  return execFileSync('sh', ['-c', command.replace(ARCHIVE, program)], {
    cwd: join(work, 'clone'),
    encoding: 'utf8',
    env: { ...process.env, GITHUB_STEP_SUMMARY: join(work, 'summary.md'), RUNNER_TEMP: work },
  });
}

describe('in a clone of the two commits that GitHub makes', () => {
  test('the check passes', () => {
    expect(run('Check the archive, and mark the lines')).not.toContain('::error');
  });

  test('the report is written as the job’s summary', () => {
    run('Report what the change does');
    const summary = readFileSync(join(work, 'summary.md'), 'utf8');
    expect(summary).toContain('| Français (fr) | 1 | 1 |');
    expect(summary).toContain('<ins>Voici : </ins>');
  });

  test('the preview is built where it is taken from', () => {
    run('Build the preview');
    const pages = readdirSync(join(work, 'preview'), { recursive: true, encoding: 'utf8' });
    expect(pages).toContain('index.html');
    expect(pages.filter((page) => /^fr\b.*how-we-date/.test(page))).not.toEqual([]);
  });

  test('the archive’s texts are merged text by text', () => {
    const of = (path: string): string =>
      gitIn(join(work, 'clone'))('check-attr', 'merge', '--', path).trim();
    for (const path of [BUNDLE, BUNDLE.replace('locales', 'ledgers').replace('documents/', '')])
      expect(of(path)).toBe(`${path}: merge: archive`);
    expect(of('package.json')).toBe('package.json: merge: unspecified');
  });
});
