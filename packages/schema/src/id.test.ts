import { expect, test } from 'vitest';

import { isId, read } from './index.ts';

test.each([
  ...'a a-1 a--1 -a 1a a_b A constructor con prn aux nul com1 lpt9 com10 con-1 console null'.split(
    ' ',
  ),
  'a'.repeat(100),
  'a'.repeat(101),
])('%s is an id where it is one to the schema', (id) => {
  expect(isId(id)).toBe(read('collection', JSON.stringify({ id }), 'collections/x.json').ok);
});
