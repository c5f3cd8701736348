import { describe, expect, it } from 'vitest';

import { position, segments, type Skeleton } from './index.ts';
import { fixtureText } from './testing/fixtures.ts';

const text = fixtureText('document');
const skeleton = JSON.parse(text) as Skeleton;

describe('segments', () => {
  it('lists every segment in reading order with its role', () => {
    expect(segments(skeleton).map(({ id, role }) => `${id} ${role}`)).toEqual([
      'title title',
      'subtitle subtitle',
      'p1 paragraph',
      'h1 heading',
      'q1 quote',
      'q2 quote',
      'q1-by attribution',
      'i1 item',
      'i1-1 item',
      'i2 item',
      'v1 verse',
      'v2 verse',
      'v1-by attribution',
      'f1-alt alt',
      'f1-caption caption',
      'p2 paragraph',
      'signature signature',
      'dateline dateline',
      'n1 note',
      'n2 note',
    ]);
  });

  it('points to each id in the file', () => {
    const lines = text.split('\n');
    for (const { id, pointer } of segments(skeleton)) {
      const { line = 0, column = 0, endColumn = 0 } = position(text, pointer) ?? {};
      expect(lines[line - 1]?.slice(column - 1, endColumn - 1)).toBe(`"${id}"`);
    }
  });

  it('lists the title alone where there is nothing else', () => {
    const { id, collection, originalLanguage, issued } = skeleton;
    const bare = { id, collection, originalLanguage, issued, title: 'title', body: [] };
    expect(segments(bare)).toEqual([{ id: 'title', role: 'title', pointer: '/title' }]);
  });
});
