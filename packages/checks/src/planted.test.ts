import { isUtf8 } from 'node:buffer';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { check, examine, examineShare, rules } from './index.ts';
import type { CheckedFile } from './index.ts';
import { checkedFiles } from './testing/check-with.ts';

const fixtures = new URL('../fixtures/', import.meta.url);
const dir = fileURLToPath(new URL('planted/', fixtures));

function planted(): CheckedFile[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(dir.length).replace(/^\//, ''))
    .flatMap((path) => {
      const bytes = readFileSync(dir + path);
      const [file] = checkedFiles({ [path]: bytes.toString('utf8') });
      return file === undefined ? [] : [isUtf8(bytes) ? file : undecodable(file)];
    });
}

/** A file as whoever reads it from a folder gives it that finds no text in its second line. */
function undecodable(file: CheckedFile): CheckedFile {
  const message = 'The file is not UTF-8 text.';
  const place = { line: 2, column: 15 };
  const finding = {
    rule: 'file-unreadable',
    severity: 'error' as const,
    message,
    help: '',
    ...place,
  };
  return { ...file, read: () => ({ ok: false, findings: [finding] }) };
}

test('an archive with more than twenty different faults has each of them named with file, line and column', () => {
  const expected: unknown = JSON.parse(readFileSync(new URL('planted.json', fixtures), 'utf8'));
  const found = check(planted()).map(
    ({ file, line, column, severity, rule }) => `${file}:${line}:${column}: ${severity} ${rule}`,
  );
  expect(found.length).toBeGreaterThanOrEqual(20);
  expect(found).toEqual(expected);
});

test('every rule has found a fault', () => {
  const found = new Set(check(planted()).map(({ rule }) => rule));
  expect([...found].toSorted()).toEqual(rules.map(({ id }) => id));
});

test('shares of the work find together what one would find alone', () => {
  const files = planted();
  const share = (index: number) => examineShare(files, {}, { index, of: 3 });
  // As it comes from another thread.
  const others = [1, 2].map((index) => structuredClone(share(index).found));
  expect(share(0).finish(others)).toEqual(examine(files));
});
