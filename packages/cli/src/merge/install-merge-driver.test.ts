import { chmodSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { GitDesk } from '../testing/git-desk.ts';
import {
  MERGE_ATTRIBUTES,
  hasMergeAttributes,
  installMergeDriver,
} from './install-merge-driver.ts';

let desk: GitDesk;
beforeEach(() => {
  desk = new GitDesk();
});
afterEach(() => desk.remove());

const BUNDLE = 'locales/fr/archive.json';

/** Two branches that changed the same line. */
function diverge(): void {
  desk.write('.gitattributes', MERGE_ATTRIBUTES);
  desk.write(BUNDLE, 'one\n');
  desk.commit('Begin');
  desk.onBranch('theirs', () => desk.write(BUNDLE, 'theirs\n'));
  desk.write(BUNDLE, 'ours\n');
  desk.commit('Here');
}

test('a program whose path a shell and git would misread is run as it is named', () => {
  const script = `it's 100%A "$HOME" mine/a driver`;
  desk.write(script, '#!/bin/sh\necho "$1 $2 $6" > "$4"\n');
  chmodSync(join(desk.dir, script), 0o755);
  diverge();
  expect(installMergeDriver(desk.dir, [join(desk.dir, script)])).toBe(true);
  expect(desk.merge('theirs').clean).toBe(true);
  expect(desk.read(BUNDLE)).toBe(`merge-driver -- ${BUNDLE}\n`);
});

test('a program that fails without a word loses neither side', () => {
  diverge();
  installMergeDriver(desk.dir, [process.execPath, '--eval', 'process.exit(1)']);
  expect(desk.merge('theirs').clean).toBe(false);
  expect(desk.read(BUNDLE)).toBe('<<<<<<< ours\nours\n=======\ntheirs\n>>>>>>> theirs\n');
});

test('attributes are seen to be there, or not', () => {
  expect(hasMergeAttributes(desk.dir)).toBe(false);
  desk.write('.gitattributes', MERGE_ATTRIBUTES);
  expect(hasMergeAttributes(desk.dir)).toBe(true);
});
