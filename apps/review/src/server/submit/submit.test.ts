import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Changes, Submitted } from '../../api/index.ts';
import { ReviewDesk } from '../testing/review-desk.ts';
import { gitWords } from './git-words.ts';
import { pullRequestAddress } from './pull-request-address.ts';

let desk: ReviewDesk;
beforeEach(async () => {
  desk = new ReviewDesk();
  await desk.open();
});
afterEach(() => desk.remove());

async function changes(): Promise<Changes> {
  return (await (await desk.ask('/api/changes')).json()) as Changes;
}

function submit(body: object = {}): Promise<Response> {
  return desk.ask('/api/submit', { method: 'POST', body });
}

async function submitted(body: object = {}): Promise<Submitted> {
  const answer = await submit(body);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Submitted;
}

async function refusal(answer: Promise<Response>): Promise<string> {
  const response = await answer;
  expect(response.status).toBe(500);
  const failure = (await response.json()) as { code: string; message: string };
  expect(failure.code).toBe('git-failed');
  return failure.message;
}

const translate = (): Promise<Response> => desk.save('ar', { p1: { text: 'ستة قتلى.', base: '' } });

function addRemote(): string {
  const remote = join(desk.dir, 'remote.git');
  mkdirSync(remote);
  desk.git('init', '--quiet', '--bare', remote);
  desk.git('remote', 'add', 'origin', remote);
  return remote;
}

test('what would be submitted is said in plain words', async () => {
  expect(await changes()).toEqual({ files: [], summary: '' });
  await translate();
  expect(await changes()).toEqual({
    files: ['ledgers/ar/a-note.json', 'locales/ar/documents/a-note.json'],
    summary: 'Translate a-note into Arabic',
  });
});

test('the work becomes a commit on a branch of its own, and is pushed', async () => {
  const remote = addRemote();
  await translate();
  const done = await submitted();
  expect(done).toMatchObject({ branch: 'translate/ar/a-note', pushed: true });
  expect(desk.git('--git-dir', remote, 'rev-parse', done.branch)).toBe(done.commit);
  expect(desk.git('log', '--format=%s by %an', 'main..HEAD')).toBe(
    'Translate a-note into Arabic by Ada',
  );
  expect(desk.git('status', '--porcelain')).toBe('');
  expect(desk.git('rev-parse', '--abbrev-ref', 'HEAD')).toBe(done.branch);
  expect((await changes()).files).toEqual([]);
});

test('more work goes on the same branch', async () => {
  const remote = addRemote();
  await translate();
  const first = await submitted();
  await desk.save('ar', { title: { text: 'ملاحظة', base: '' } });
  const second = await submitted({ message: 'The title too' });
  expect(second.branch).toBe(first.branch);
  expect(desk.git('--git-dir', remote, 'log', '--format=%s', '-1', second.branch)).toBe(
    'The title too',
  );
});

test('without a remote the commit is kept here', async () => {
  await translate();
  expect(await submitted()).toMatchObject({ pushed: false });
});

test('only the archive’s own files go, and what was staged stays staged', async () => {
  writeFileSync(join(desk.archive, 'diary.txt'), 'Mine.');
  writeFileSync(join(desk.archive, 'loose.txt'), 'Mine, too.');
  desk.git('add', 'diary.txt');
  await translate();
  await submitted();
  expect(desk.git('show', '--name-only', '--format=')).toBe(
    'ledgers/ar/a-note.json\nlocales/ar/documents/a-note.json',
  );
  expect(desk.git('status', '--porcelain')).toBe('A  diary.txt\n?? loose.txt');
});

test('others who did parts are named, where git knows their address', async () => {
  desk.git(
    'commit',
    '--quiet',
    '--allow-empty',
    '--message=x',
    '--author=Grace <grace@example.org>',
  );
  await translate();
  await desk.save('ar', { title: { text: 'ملاحظة', base: '' } }, 'Grace');
  await desk.save('ar', { p2: { text: 'الخبز.', base: '' } }, 'Nobody');
  await submitted();
  expect(desk.git('log', '-1', '--format=%B')).toBe(
    'Translate a-note into Arabic\n\nCo-authored-by: Grace <grace@example.org>',
  );
});

test('a push that fails is told, loses nothing, and can be made up for', async () => {
  const remote = addRemote();
  rmSync(remote, { recursive: true });
  await translate();
  expect(await refusal(submit())).toMatch(
    /^The work is committed on the branch translate\/ar\/a-note, and not pushed yet\. The remote/,
  );
  desk.git('init', '--quiet', '--bare', remote);
  const done = await submitted();
  expect(done.pushed).toBe(true);
  expect(desk.git('--git-dir', remote, 'rev-parse', done.branch)).toBe(done.commit);
});

test('a rejected push is told in plain words', async () => {
  const remote = addRemote();
  await translate();
  const { branch } = await submitted();
  const tree = desk.git('rev-parse', 'main^{tree}');
  const other = desk.git('commit-tree', tree, '-m', 'Elsewhere');
  desk.git('push', '--quiet', '--force', remote, `${other}:refs/heads/${branch}`);
  await desk.save('ar', { title: { text: 'ملاحظة', base: '' } });
  expect(await refusal(submit())).toContain('The remote has work on this branch');
});

test('nothing is committed while git has a lock', async () => {
  await translate();
  const lock = join(desk.archive, '.git', 'index.lock');
  writeFileSync(lock, '');
  expect(await refusal(submit())).toMatch(/^Another program is at work/);
  expect(existsSync(lock)).toBe(true);
  expect(desk.git('rev-list', '--count', '--all')).toBe('1');
});

test('nothing is committed in the middle of a merge that is not decided', async () => {
  desk.git('checkout', '--quiet', '-b', 'other');
  desk.bundle('fr', { title: 'Une autre' });
  desk.git('commit', '--quiet', '--all', '--message=Other');
  desk.git('checkout', '--quiet', 'main');
  desk.bundle('fr', { title: 'Une tierce' });
  desk.git('commit', '--quiet', '--all', '--message=Third');
  expect(() => desk.git('merge', 'other')).toThrow('Command failed');
  expect(await refusal(submit())).toContain('locales/fr/documents/a-note.json');
});

test('a head that is on no branch is where the new branch begins', async () => {
  desk.git('checkout', '--quiet', '--detach');
  await translate();
  expect(await submitted()).toMatchObject({ branch: 'translate/ar/a-note' });
});

test('a branch that is there already is not taken', async () => {
  desk.git('branch', 'translate/ar/a-note');
  await translate();
  expect(await submitted()).toMatchObject({ branch: 'translate/ar/a-note-2' });
});

test('where there is nothing to submit, that is said', async () => {
  expect(await refusal(submit())).toBe('There is nothing to submit.');
});

test.each([
  ['git@github.com:o/r.git', 'https://github.com/o/r/compare/main...a/b?expand=1'],
  ['https://user:secret@github.com/o/r', 'https://github.com/o/r/compare/main...a/b?expand=1'],
  ['ssh://git@codeberg.org:22/o/r.git', 'https://codeberg.org/o/r/compare/main...a/b'],
  [
    'https://gitlab.com/g/s/r.git',
    'https://gitlab.com/g/s/r/-/merge_requests/new?merge_request%5Bsource_branch%5D=a%2Fb',
  ],
  ['/home/me/r.git', undefined],
  ['https://example.org/o/r.git', undefined],
])('the address for a pull request at %s is %s', (remote, address) => {
  expect(pullRequestAddress(remote, 'a/b', 'main')).toBe(address);
});

test.each([
  ["fatal: unable to access 'https://x/': Could not resolve host: x", /could not be reached/],
  ['git@x: Permission denied (publickey).', /did not let you in/],
  ['fatal: something else', /^Git says: fatal: something else$/],
  ['', /^Git could not do it\.$/],
])('%s is said in plain words', (complaint, words) => {
  expect(gitWords(complaint)).toMatch(words);
});
