import { describe, expect, test } from 'vitest';

import { check } from '../index.ts';
import { checkWith, checkedFiles, sound } from '../testing/check-with.ts';
import { fileUnreadable } from './file-unreadable.ts';
import { jsonDuplicateKey } from './json-duplicate-key.ts';
import { jsonSyntax } from './json-syntax.ts';
import { schema } from './schema.ts';

const path = 'collections/statements.json';
const rules = [fileUnreadable, jsonDuplicateKey, jsonSyntax, schema];

describe('what was found while a file was read', () => {
  test('is nothing in a sound archive', () => {
    expect(rules.flatMap((rule) => checkWith(rule))).toEqual([]);
  });

  test('a syntax error is reported with its place', () => {
    const text = '{\n  "id": "statements",\n  "order": 1,,\n}\n';
    expect(checkWith(jsonSyntax, { [path]: text })).toMatchObject([
      { rule: 'json-syntax', severity: 'error', file: path, line: 3, column: 14 },
    ]);
  });

  test('a key that stands twice is reported at the second', () => {
    const text = '{\n  "id": "statements",\n  "order": 1,\n  "order": 2\n}\n';
    expect(checkWith(jsonDuplicateKey, { [path]: text })).toMatchObject([
      { rule: 'json-duplicate-key', file: path, line: 4, column: 3 },
    ]);
  });

  test('a value that the schema refuses is reported with place and pointer', () => {
    const text = '{\n  "id": "statements",\n  "order": -1\n}\n';
    expect(checkWith(schema, { [path]: text })).toMatchObject([
      { rule: 'schema', file: path, line: 3, column: 12, pointer: '/order' },
    ]);
  });

  test('each rule reports its own findings alone', () => {
    expect(checkWith(schema, { [path]: '{' })).toEqual([]);
  });

  test('a file that cannot be read is reported with what the reader said', () => {
    const files = checkedFiles(sound).map((file) => {
      if (file.path !== path) return file;
      const finding = { rule: 'file-unreadable', message: 'Not UTF-8.', help: 'Save it so.' };
      return {
        ...file,
        read: () => ({
          ok: false as const,
          findings: [{ ...finding, severity: 'error' as const }],
        }),
      };
    });
    expect(check(files, rules)).toMatchObject([
      { rule: 'file-unreadable', file: path, line: 1, column: 1, message: 'Not UTF-8.' },
    ]);
  });
});
