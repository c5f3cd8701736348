import { execFileSync } from 'node:child_process';

import { expect, test } from 'vitest';

import { shellWord } from './shell-word.ts';

const words = ['x 7', 'q"', 'ünï', "it's", '$HOME', 'a;b', '*', '~', 'a\\b', '(c)', '#d'];

test('a shell reads every word as it was meant', () => {
  const line = words.map(shellWord).join(' ');
  const read = execFileSync('sh', ['-c', `printf '%s\\n' ${line}`], { encoding: 'utf8' });
  expect(read.trimEnd().split('\n')).toEqual(words);
});

test('what needs no quotation marks has none', () => {
  for (const word of ['my-archive', '../texts/2022_a.xml', 'ünï'])
    expect(shellWord(word)).toBe(word);
  expect(shellWord('-x')).toBe('./-x');
});
