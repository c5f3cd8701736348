import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { WordTable } from './word-table.ts';

function words(text: string, table: WordTable<string>): string[] {
  const found: string[] = [];
  table.read(text, (meaning, start, end) => found.push(`${meaning}@${start}-${end}`));
  return found;
}

test('hands over the words that mean something, with their places', () => {
  const table = new WordTable((word) => (word === 'não' || word === 'нет' ? word : undefined));
  expect(words('Sim, na\u0303o; não, нет1нет', table)).toEqual([
    'não@11-14',
    'нет@16-19',
    'нет@20-23',
  ]);
});

test('asks for the meaning of a word once', () => {
  const asked: string[] = [];
  const table = new WordTable((word) => {
    asked.push(word);
    return word.length > 2 ? word : undefined;
  });
  words('one to one to', table);
  expect(words('to one', table)).toEqual(['one@3-6']);
  expect(asked).toEqual(['one', 'to']);
});

test('finds the same however many words it has met', () => {
  const table = new WordTable((word) => (word.startsWith('a') ? word : undefined));
  for (let number = 0; number < 200_000; number++)
    words(number.toString(2).replaceAll('0', 'a').replaceAll('1', 'b'), table);
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[ab]{1,20}$/)), (list) => {
      const expected = list.filter((word) => word.startsWith('a'));
      expect(words(list.join(' '), table).map((one) => one.split('@')[0])).toEqual(expected);
    }),
  );
});
