import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { read } from '../index.ts';

/** The repair that comes with the finding of a text that is not JSON. */
function repaired(text: string): string | undefined {
  const outcome = read('bundle', text, 'file.json');
  if (outcome.ok) throw new Error('The text is JSON.');
  const [{ fix } = {}] = outcome.findings;
  return fix?.type === 'rewrite' ? fix.text : undefined;
}

describe('a fault with one right repair', () => {
  it.each([
    ['a comma after the last entry', '{\n  "a": "b",\n}', '{\n  "a": "b"\n}'],
    [
      'a comma too many',
      '{ "a": "b",, "c": "d",\n, "e": "f" }',
      '{ "a": "b", "c": "d",\n "e": "f" }',
    ],
    ['a missing comma', '{\n  "a": "b"\n  "c": "d"\n}', '{\n  "a": "b",\n  "c": "d"\n}'],
    ['a byte order mark', '\ufeff{}', '{}'],
    ['a no-break space', '{\u00a0"a": "b" }', '{ "a": "b" }'],
    ['a tab in a text', '{ "a": "b\tc" }', '{ "a": "b\\tc" }'],
    ['a backslash of the markup', '{ "a": "2 \\* 3 \\[b\\]" }', '{ "a": "2 \\\\* 3 \\\\[b\\\\]" }'],
    [
      'quotation marks in a text',
      '{ "a": "He said "no" twice", "b": "c" }',
      '{ "a": "He said \\"no\\" twice", "b": "c" }',
    ],
    [
      'quotation marks at the end of a text',
      '{\n  "a": "He said "no"",\n  "b": "c"\n}',
      '{\n  "a": "He said \\"no\\"",\n  "b": "c"\n}',
    ],
    [
      'quotation marks around the whole text',
      '{\n  "a": ""No"",\n  "b": "c"\n}',
      '{\n  "a": "\\"No\\"",\n  "b": "c"\n}',
    ],
    [
      'words in quotation marks with commas between',
      '{ "a": "He said "yes", "no" and "why", and left." }',
      '{ "a": "He said \\"yes\\", \\"no\\" and \\"why\\", and left." }',
    ],
    [
      'quotation marks in Arabic and Chinese',
      '{\n  "a": "قال "لا" مرتين",\n  "b": "他说"不"。",\n}',
      '{\n  "a": "قال \\"لا\\" مرتين",\n  "b": "他说\\"不\\"。"\n}',
    ],
  ])('is repaired: %s', (_, text, whole) => {
    expect(repaired(text)).toBe(whole);
  });
});

describe('a fault that is someone’s to decide', () => {
  it.each([
    ['a merge conflict', '{\n<<<<<<< HEAD\n"a": "b"\n=======\n"a": "c"\n>>>>>>> x\n}'],
    ['a text that does not end', '{ "a": "b,\n  "c": "d" }'],
    ['a file that breaks off', '{ "a": "b"'],
    ['a comment', '{ "a": "b" // why\n}'],
    ['two texts in a list', '{ "a": ["b"x, "c", "d"] }'],
    ['an escape of something else', '{ "a": "C:\\x" }'],
    ['a repair that makes one name stand twice', '{ "a": "b",, "a": "c" }'],
    ['one fault of several', '{ "a": "b", "c": d, }'],
    ['no file of an archive', `{ "a": [${'1 '.repeat(1000)}] }`],
  ])('is left alone: %s', (_, text) => {
    expect(repaired(text)).toBeUndefined();
  });
});

/** A bundle as people write one, with quotation marks that nobody escaped. */
const mistyped = fc
  .array(
    fc.array(fc.constantFrom('ab', 'é', '“', '"', ' ', ', ', ': ', '中', 'ق'), { minLength: 1 }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((texts) => texts.map((parts) => parts.join('')));

it('a repaired bundle has every character that its texts had, or there is no repair', () => {
  fc.assert(
    fc.property(mistyped, fc.boolean(), (texts, comma) => {
      const lines = texts.map((text, index) => `  "k${index}": "${text}"`);
      const text = `{\n${lines.join(',\n')}${comma ? ',' : ''}\n}\n`;
      const outcome = read('bundle', text, 'file.json');
      const whole = outcome.ok ? undefined : repaired(text);
      if (whole === undefined) return;
      const signs = (value: string): string => value.replaceAll(/[\s"\\,:{}]/g, '');
      expect(signs(whole)).toBe(signs(text));
      expect(JSON.parse(whole)).toBeTypeOf('object');
    }),
    { numRuns: 500 },
  );
});
