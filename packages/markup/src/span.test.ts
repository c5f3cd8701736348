import { describe, expect, it } from 'vitest';

import pairs from './fixtures/span.json' with { type: 'json' };
import { parse, serialize } from './index.ts';
import { fixturePairs } from './testing/fixture-pairs.ts';

describe('span', () => {
  it.each(fixturePairs(pairs))('is read: %s', (_name, text, inlines) => {
    expect(parse(text)).toEqual(inlines);
  });

  it.each(fixturePairs(pairs))(
    'is written so that it reads the same: %s',
    (_name, _text, inlines) => {
      expect(parse(serialize(inlines))).toEqual(inlines);
    },
  );
});
