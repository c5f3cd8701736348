import { describe, expect, it } from 'vitest';

import { escapeText } from './index.ts';

describe('escapeText', () => {
  it.each([
    'Prose with _ ` < & # ! and (brackets).',
    'He “recieved” [sic] it […] in [two [nested] pairs].',
    '5 * 3 and a ** b',
    String.raw`C:\temp`,
    'two\nlines',
  ])('leaves alone what is no markup: %s', (text) => {
    expect(escapeText(text)).toBe(text);
  });

  it.each([
    ['*a*', String.raw`\*a\*`],
    ['a * ', String.raw`a * `],
    ['a *', String.raw`a \*`],
    ['* a', String.raw`\* a`],
    ['[a](b)', String.raw`\[a\](b)`],
    ['[a]{lang=fr}', String.raw`\[a\]{lang=fr}`],
    ['[^n1]', String.raw`\[^n1\]`],
    ['[a', String.raw`\[a`],
    ['a]', String.raw`a\]`],
    [String.raw`\*`, String.raw`\\\*`],
    ['a\\', 'a\\\\'],
    ['a\\\nb', 'a\\\\\nb'],
    ['a\r\nb\rc', 'a\nb\nc'],
  ])('escapes %j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });
});
