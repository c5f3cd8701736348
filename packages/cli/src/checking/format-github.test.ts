import type { Finding } from '@archive/schema';
import { expect, test } from 'vitest';

import { formatGithub } from './format-github.ts';

const finding: Finding = {
  rule: 'note-call',
  severity: 'error',
  message: 'The note is not there.',
  help: 'Write it.',
  file: 'locales/fr/a.json',
  line: 4,
  column: 12,
  endLine: 4,
  endColumn: 17,
};

test('a finding is a workflow command with its place, named from the root', () => {
  expect(formatGithub(finding, '/repo/content', '/repo')).toBe(
    '::error title=note-call,file=content/locales/fr/a.json,line=4,col=12,endLine=4,endColumn=17::The note is not there. Write it.',
  );
  expect(formatGithub({ ...finding, severity: 'info' }, '/repo', '/repo')).toMatch(/^::notice /);
});

test('a place over several lines has no columns, and a finding without a file no place', () => {
  expect(formatGithub({ ...finding, endLine: 6 }, '/repo', '/repo')).toContain(
    ',line=4,endLine=6::',
  );
  expect(formatGithub({ ...finding, file: undefined }, '/repo', '/repo')).toBe(
    '::error title=note-call::The note is not there. Write it.',
  );
});

test('nothing in a finding begins a command or a property of its own', () => {
  const hostile = {
    ...finding,
    message: 'a\n::set-output name=x::y\r::stop-commands::z 100%',
    file: 'a,line=1::b%0A.json',
  };
  const line = formatGithub(hostile, '/repo', '/repo');
  expect(line).not.toMatch(/[\r\n]/);
  expect(line).toContain('file=a%2Cline=1%3A%3Ab%250A.json,');
  expect(line.startsWith('::error ')).toBe(true);
  expect(line).toContain('100%25');
});
