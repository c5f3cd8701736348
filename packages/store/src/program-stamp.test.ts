import { afterEach, beforeEach, expect, test } from 'vitest';

import { programStamp } from './index.ts';
import { fill, makeFolder } from './testing/sample.ts';

let dir: string;
let remove: () => void;
beforeEach(() => {
  ({ dir, remove } = makeFolder());
  const dependencies = { '@archive/b': '1', other: '1' };
  fill(dir, {
    'package.json': { name: '@archive/a', dependencies },
    'src/index.ts': '',
    'node_modules/@archive/b/package.json': {
      name: '@archive/b',
      dependencies: { '@archive/c': '1' },
    },
    'node_modules/@archive/b/src/index.ts': '',
    'node_modules/@archive/c/package.json': {
      name: '@archive/c',
      dependencies: { '@archive/a': '1' },
    },
    'node_modules/@archive/c/src/deep/one.ts': '',
    'node_modules/other/package.json': { name: 'other', version: '1.0.0' },
    'README.md': '',
  });
});
afterEach(() => remove());

test.each([
  ['src/index.ts', '// changed'],
  ['styles/new.css', 'a {}'],
  ['node_modules/@archive/b/src/index.ts', '// changed'],
  ['node_modules/@archive/c/src/deep/one.ts', '// changed'],
  ['node_modules/other/package.json', { name: 'other', version: '1.0.1' }],
])('a program is another one when %s is', (path, content) => {
  const before = programStamp(`${dir}/package.json`);
  fill(dir, { 'README.md': 'Read me.' });
  expect(programStamp(`${dir}/package.json`)).toBe(before);
  fill(dir, { [path]: content });
  expect(programStamp(`${dir}/package.json`)).not.toBe(before);
});
