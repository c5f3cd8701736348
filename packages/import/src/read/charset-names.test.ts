import { describe, expect, it } from 'vitest';

import { charsetNamed, charsetsNear } from '../index.ts';

describe('the name of a charset', () => {
  it.each([
    ['CP866', 'ibm866'],
    ['KOI8-R', 'koi8-r'],
    ['Mac Roman', 'macintosh'],
    ['x-mac-cyrillic', 'x-mac-cyrillic'],
    ['cp1256', 'windows-1256'],
    ['latin1', 'windows-1252'],
    ['cp932', 'shift_jis'],
    ['cp850', undefined],
    ['', undefined],
  ])('%j means %j', (name, charset) => {
    expect(charsetNamed(name)).toBe(charset);
  });

  it.each([
    ['windows-1259', 'windows-1250'],
    ['koi8-x', 'koi8-r'],
    ['mac-romanian', 'macintosh'],
  ])('%j is near %s', (name, near) => {
    expect(charsetsNear(name)).toContain(near);
  });

  it('is near nothing where it is like none', () => {
    expect(charsetsNear('?')).toEqual([]);
  });
});
