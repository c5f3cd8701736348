import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { readXml } from '../testing/read-xml.ts';
import { breakLines } from './break-lines.ts';
import { drawCard } from './draw-card.ts';

const measure = (text: string): number => [...text].length / 2;

const colours = {
  paper: '#fcfbf7',
  ink: '#1f1c18',
  inkSoft: '#625a4f',
  rule: '#1f1c18',
  ruleSoft: '#d9d2c5',
  accent: '#8c1d18',
};

/** The texts of a card, from the top. */
function textsOf(above: string, title: string, below: string[], direction: 'ltr' | 'rtl' = 'ltr') {
  const svg = drawCard(
    { direction, above, title: { text: title, language: 'en' }, below },
    colours,
    measure,
  );
  return readXml(svg)
    .children.filter(({ name }) => name.endsWith('}text'))
    .map(({ text, attributes, children }) => {
      expect(children).toEqual([]);
      return { text, x: attributes['x'], anchor: attributes['text-anchor'] };
    });
}

test('a card names the archive, the title, the collection and the date, each at its side', () => {
  expect(textsOf('The Archive', 'A note', ['Letters', '2022'])).toEqual([
    { text: 'The Archive', x: '84', anchor: 'start' },
    { text: 'A note', x: '84', anchor: 'start' },
    { text: 'Letters', x: '84', anchor: 'start' },
    { text: '2022', x: '1116', anchor: 'end' },
  ]);
});

test('a card from right to left begins at the right', () => {
  const sides = textsOf('الأرشيف', 'ملاحظة', ['رسائل', '2022'], 'rtl').map(({ anchor }) => anchor);
  expect(sides).toEqual(['end', 'end', 'end', 'start']);
});

test('no text of a card is taken for SVG, whatever it holds', () => {
  const hostile = '</text><image href="file:///etc/passwd"/>&amp;\u202e\u0000]]>';
  const texts = textsOf(hostile, hostile, [hostile, hostile]).map(({ text }) => text);
  expect(texts[0]).toBe('</text><image href="file:///etc/passwd"/>&amp; ]]>');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      textsOf(one, other, [one, other]);
    }),
  );
});

test('a title is set in lines that fit, with all its words, or ends in an ellipsis', () => {
  const room = { width: 1000, height: 320, sizes: [96, 64, 42], leading: 1.12 };
  const word = fc.stringMatching(/^[a-z]{1,60}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (texts) => {
      const words = texts.map((text) => ({ text, width: text.length / 2 }));
      const { size, lines } = breakLines(words, 0.5, room);
      expect(lines.length * size * room.leading).toBeLessThanOrEqual(room.height);
      const all = lines.join(' ');
      if (all.endsWith('…')) return;
      expect(all.replaceAll(' ', '')).toBe(texts.join(''));
      for (const line of lines) expect((line.length / 2) * size).toBeLessThanOrEqual(room.width);
    }),
  );
});

test('lines of a title are of about the same length', () => {
  const words = 'one two three four five six seven'
    .split(' ')
    .map((text) => ({ text, width: text.length / 2 }));
  const { lines } = breakLines(words, 0.5, {
    width: 1000,
    height: 320,
    sizes: [80],
    leading: 1.12,
  });
  expect(lines).toEqual(['one two three four', 'five six seven']);
});
