import { describe, expect, it } from 'vitest';

import { isAllowedHref } from './index.ts';

describe('isAllowedHref', () => {
  it.each([
    'https://example.org',
    'HTTP://example.org/a?b#c',
    'https://пример.рф/путь',
    'mailto:a@example.org',
    '#p1',
    'sources',
    'sources#p2',
    '../media/a.svg',
    'a/b:c',
    '?a',
    '/fr/',
  ])('allows %j', (href) => {
    expect(isAllowedHref(href)).toBe(true);
  });

  it.each([
    '',
    '#',
    'javascript:alert(1)',
    'JAVASCRIPT:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc',
    'tel:1',
    '//example.org',
    'http:',
    'http:example.org',
    'https:///example.org',
    'mailto:',
    'a:b',
    ':a',
    ' https://example.org',
    'java\nscript:x',
    'javascript:x',
    String.raw`\\example.org`,
    String.raw`/\a`,
    'a"b',
    'a<b',
    'a‮b',
    'a\ud800',
    'a\xA0b',
  ])('does not allow %j', (href) => {
    expect(isAllowedHref(href)).toBe(false);
  });
});
