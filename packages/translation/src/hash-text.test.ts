import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hashText } from './index.ts';

describe('hashText', () => {
  it('is the beginning of the SHA-256 of the text', () => {
    expect(hashText('abc')).toBe('ba7816bf8f01cfea');
    expect(hashText('')).toBe('e3b0c44298fc1c14');
  });

  it('does not change with the way white space is laid out', () => {
    const hash = hashText('the doubling of wages');
    expect(hashText('the  doubling\nof\twages')).toBe(hash);
    expect(hashText('the doubling\u00a0of wages')).toBe(hash);
    expect(hashText('thedoubling of wages')).not.toBe(hash);
  });

  it('does not change with the way an accent is encoded', () => {
    expect(hashText('re\u0301volte')).toBe(hashText('r\u00e9volte'));
  });

  it('changes with any mark', () => {
    expect(hashText('"word"')).not.toBe(hashText('“word”'));
  });

  it('is the same in Node as in a browser, also of half a character', () => {
    const word = fc.string({ unit: 'binary' }).map((text) => text.replaceAll(/\s/g, ''));
    fc.assert(
      fc.property(word, fc.constantFrom('', '\ud800', '\udc00'), (text, half) => {
        const bytes = utf8ToBytes((text + half).normalize('NFC'));
        expect(hashText(text + half)).toBe(bytesToHex(sha256(bytes)).slice(0, 16));
      }),
    );
  });
});
