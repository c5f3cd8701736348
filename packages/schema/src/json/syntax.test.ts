import { describe, expect, it } from 'vitest';

import { read } from '../index.ts';

/** What read says of a text that is not JSON: `line:column-endLine:endColumn message`. */
function fault(text: string): string {
  const outcome = read('bundle', text, 'file.json');
  if (outcome.ok) return 'right';
  expect(outcome.findings).toHaveLength(1);
  const [{ rule, line, column, endLine, endColumn, message, help } = {}] = outcome.findings;
  expect(rule).toBe('json-syntax');
  expect(help).toMatch(/\.$/);
  return `${line}:${column}-${endLine}:${endColumn} ${message}`;
}

describe('a text that is not JSON', () => {
  it.each([
    ['an empty file', '', '1:1-1:1 The file is empty.'],
    ['white space alone', ' \n ', '1:1-1:1 The file is empty.'],
    ['a byte order mark', '\ufeff{}', '1:1-1:2 The file begins with a byte order mark'],
    ['a binary file', '\u0000\u0001\u0002', '1:1-1:2 The file is not UTF-8 text here.'],
    ['bytes that were not UTF-8', '\ufffd\ufffd{', '1:1-1:2 The file is not UTF-8 text here.'],
    [
      'a merge conflict',
      '{\n<<<<<<< HEAD\n"a": "b"',
      '2:1-2:8 Two people changed this in different ways',
    ],
    [
      'a comma after the last entry',
      '{\n  "a": "b",\n}',
      '2:11-2:12 A comma stands after the last entry.',
    ],
    ['a comma after the last item', '["a",]', '1:5-1:6 A comma stands after the last entry.'],
    [
      'a comma too many',
      '{ "a": "b",, "c": "d" }',
      '1:12-1:13 A comma stands here with nothing before it.',
    ],
    ['a missing comma', '{\n  "a": "b"\n  "c": "d"\n}', '3:3-3:4 A comma is missing before this.'],
    ['a missing comma in a list', '[1 2]', '1:4-1:5 A comma is missing before this.'],
    ['a missing colon', '{ "a" "b" }', '1:7-1:8 A colon is missing'],
    ['a missing value', '{ "a": }', '1:8-1:9 A property has no value here.'],
    ['a line comment', '{\n  // here\n}', '2:3-2:5 A comment stands here, and JSON has none.'],
    ['a block comment', '/* here */ {}', '1:1-1:3 A comment stands here, and JSON has none.'],
    ['single quotation marks', "{ 'a': 'b' }", '1:3-1:4 Single quotation marks stand'],
    [
      'typographic quotation marks',
      '{ "a": “b” }',
      '1:8-1:9 Typographic quotation marks (“) stand',
    ],
    ['a no-break space', '{\u00a0"a": "b" }', '1:2-1:3 A space of another kind (U+00A0) stands'],
    [
      'a quotation mark in a text',
      '{ "a": "He said "no" twice" }',
      '1:17-1:18 A quotation mark inside a text ends it',
    ],
    [
      'a quotation mark at the end of a text',
      '{ "a": "He said "no"" }',
      '1:17-1:18 A quotation mark inside a text ends it',
    ],
    [
      'words in quotation marks behind a comma',
      '{ "a": "He said "yes", "no" and left." }',
      '1:17-1:18 A quotation mark inside a text ends it',
    ],
    [
      'a quotation mark before a comma',
      '{ "a": "b", he said" }',
      '1:10-1:11 A quotation mark inside a text ends it',
    ],
    [
      'a text that does not end',
      '{ "a": "b,\n  "c": "d" }',
      '1:8-1:11 The text that begins here does not end',
    ],
    [
      'a line break in a text',
      '{ "a": "b\nc" }',
      '1:8-1:10 The text that begins here does not end',
    ],
    [
      'a Windows line break in a text',
      '{ "a": "b\r\nc" }',
      '1:8-1:10 The text that begins here does not end',
    ],
    [
      'a tab in a text',
      '{ "a": "b\tc" }',
      '1:10-1:11 A text holds a character that cannot be seen (U+0009).',
    ],
    ['a backslash of the markup', '{ "a": "2 \\* 3" }', '1:11-1:13 "\\\\*" means nothing in JSON.'],
    ['half a Unicode escape', '{ "a": "\\u00" }', '1:9-1:11 "\\\\u" means nothing in JSON.'],
    [
      'a name without quotation marks',
      '{ a: "b" }',
      '1:3-1:4 The name "a" has no quotation marks.',
    ],
    [
      'a text without quotation marks',
      '{ "a": Bonjour }',
      '1:8-1:15 The text that begins with "Bonjour" has no',
    ],
    ['a word of another language', '{ "a": None }', '1:8-1:12 "None" is no value in JSON.'],
    [
      'a number with a zero before it',
      '{ "a": 01 }',
      '1:8-1:10 "01" is not a number as JSON writes them.',
    ],
    [
      'a number that begins with a point',
      '{ "a": .5 }',
      '1:8-1:10 ".5" is not a number as JSON writes them.',
    ],
    [
      'an object that never ends',
      '{\n  "a": "b"\n',
      '1:1-1:2 The object that begins here never ends.',
    ],
    ['a list that never ends', '{ "a": [1, 2', '1:8-1:9 The list that begins here never ends.'],
    [
      'the wrong bracket',
      '{ "a": [1} ]',
      '1:10-1:11 "}" closes something that was opened with another',
    ],
    ['something after the end', '{}\n{}', '2:1-2:3 Something follows after the end of the data.'],
    ['a page', '<!doctype html>', '1:1-1:2 "<" cannot stand here.'],
    [
      'lists in lists without end',
      '['.repeat(200_000),
      '1:101-1:102 Lists and objects lie too deep',
    ],
    [
      'lists in lists that end',
      '['.repeat(500) + ']'.repeat(500),
      '1:101-1:102 Lists and objects lie too deep',
    ],
  ])('is explained by its likely cause: %s', (_, text, message) => {
    expect(fault(text).slice(0, message.length)).toBe(message);
  });

  it('counts columns in UTF-16 units, as editors do', () => {
    expect(fault('{ "😀": x }')).toMatch(/^1:9-1:10 /);
  });
});
