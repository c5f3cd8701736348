import { describe, expect, it } from 'vitest';

import { renderTime } from '../index.ts';
import { wordsOfTheInterface } from '../testing/words.ts';

const t = wordsOfTheInterface().getFixedT('en', 'interface');

describe('renderTime', () => {
  it.each([
    ['2022-01-10', '<time datetime="2022-01-10">January 10, 2022</time>'],
    ['2022-01', '<time datetime="2022-01">January 2022</time>'],
    ['2022', '<time datetime="2022">2022</time>'],
    ['2022-05-XX', '<time datetime="2022-05" data-edtf="2022-05-XX">May 2022</time>'],
    ['1984~', '<time datetime="1984" data-edtf="1984~">about 1984</time>'],
  ])('makes a time of %s', (edtf, html) => {
    expect(renderTime(edtf, 'en', t)).toBe(html);
  });

  it.each([
    ['2022-21', '<data value="2022-21">spring 2022</data>'],
    ['202X', '<data value="202X">2020s</data>'],
    ['19XX', '<data value="19XX">20th century</data>'],
    ['-0043', '<data value="-0043">44\u00a0BC</data>'],
    ['0000', '<data value="0000">1\u00a0BC</data>'],
    ['1985/..', '<data value="1985/..">since 1985</data>'],
  ])('makes data of %s, which HTML cannot read as a time', (edtf, html) => {
    expect(renderTime(edtf, 'en', t)).toBe(html);
  });

  it('makes text of what is no date', () => {
    expect(renderTime('<b>', 'en', t)).toBe('&lt;b&gt;');
  });
});
