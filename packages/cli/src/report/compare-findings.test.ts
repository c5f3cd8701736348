import type { Finding } from '@archive/schema';
import { expect, test } from 'vitest';

import { compareFindings } from './compare-findings.ts';

const finding = (rest: Partial<Finding>): Finding => ({
  rule: 'note-call',
  severity: 'error',
  message: 'A note call is missing.',
  help: 'Add it.',
  file: 'locales/fr/documents/a.json',
  line: 3,
  column: 9,
  segment: 'p1',
  ...rest,
});
const none = new Map<string, string>();

test('a finding that moved to another line is the same', () => {
  const [before, after] = [finding({ line: 3 }), finding({ line: 30, column: 1 })];
  expect(compareFindings([before], [after], none)).toEqual({ added: [], cleared: [] });
});

test('a finding of another text, another rule or another severity is another', () => {
  const before = finding({});
  for (const after of [
    finding({ segment: 'p2' }),
    finding({ rule: 'x' }),
    finding({ severity: 'warning' }),
  ])
    expect(compareFindings([before], [after], none)).toEqual({ added: [after], cleared: [before] });
});

test('of two that are alike, one can go', () => {
  const twice = [finding({ line: 3 }), finding({ line: 3, column: 20 })];
  expect(compareFindings(twice, twice.slice(0, 1), none)).toEqual({
    added: [],
    cleared: [twice[1]],
  });
});

test('a finding in a file that was renamed went with it', () => {
  const moved = new Map([['locales/fr/documents/a.json', 'locales/fr/documents/b.json']]);
  const after = finding({ file: 'locales/fr/documents/b.json' });
  expect(compareFindings([finding({})], [after], moved)).toEqual({ added: [], cleared: [] });
});
