import { hash } from 'node:crypto';

import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import { hashText } from './index.ts';

describe('hashText', () => {
  it('is the beginning of the SHA-256 of the text', () => {
    expect(hashText('abc')).toBe('ba7816bf8f01cfea');
    expect(hashText('')).toBe('e3b0c44298fc1c14');
  });

  it('does not change with the way white space is laid out', () => {
    const known = hashText('the doubling of wages');
    expect(hashText('the  doubling\nof\twages')).toBe(known);
    expect(hashText('the doubling\u00a0of wages')).toBe(known);
    expect(hashText('thedoubling of wages')).not.toBe(known);
  });

  it('does not change with the way an accent is encoded', () => {
    expect(hashText('re\u0301volte')).toBe(hashText('r\u00e9volte'));
  });

  it('composes what there is to compose, beside whatever character', () => {
    const wrong: string[] = [];
    for (let unit = 1; unit < 0x1_00_00; unit += 1) {
      const sign = String.fromCharCode(unit);
      const texts = [`e${sign}`, `${sign}\u0301`, `e\u0323${sign}`].filter((text) =>
        text.isWellFormed(),
      );
      for (const text of texts) {
        const said = text.normalize('NFC').replaceAll(/\s+/g, ' ');
        const right = hash('sha256', said, 'hex').slice(0, 16);
        if (hashText(text) !== right) wrong.push(unit.toString(16));
      }
    }
    expect(wrong).toEqual([]);
  });

  it('changes with any mark', () => {
    expect(hashText('"word"')).not.toBe(hashText('“word”'));
  });

  it('is the same in Node as in a browser, also of half a character', async () => {
    const without = vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined);
    vi.resetModules();
    const browser = await import('./hash-text.ts');
    without.mockRestore();
    const word = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(word, fc.constantFrom('', '\ud800', '\udc00'), (text, half) => {
        expect(browser.hashText(text + half)).toBe(hashText(text + half));
      }),
    );
    expect(browser.hashText).not.toBe(hashText);
  });
});
