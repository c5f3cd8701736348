import { describe, expect, it } from 'vitest';

import { documentOf, rulesOf } from '../fixtures/archive.ts';

const prose =
  'The ferries stopped on a Sunday morning. The company had announced overnight that the crossing would cost twice as much from the first of the month.';

async function foundIn(...parts: string[]): Promise<string[]> {
  return rulesOf((await documentOf(parts.join('\n\n'), 'a.txt')).report);
}

describe('several documents in a page', () => {
  it('show by a date, and a heading with its text after that', async () => {
    const found = await foundIn(
      'The bay',
      prose,
      'January 10, 2022',
      '* * *',
      'The islands',
      prose,
      'February 11, 2023',
    );
    expect(found).toEqual(['several-documents']);
  });

  it('are not the days of a chronicle', async () => {
    const days = ['January 2, 2022', prose, 'January 3, 2022', prose];
    expect(await foundIn('The bay', prose, ...days, 'January 10, 2022')).toEqual([]);
  });

  it('are not a date under the title', async () => {
    expect(await foundIn('The bay', 'January 10, 2022', 'The islands', prose, prose)).toEqual([]);
  });
});
