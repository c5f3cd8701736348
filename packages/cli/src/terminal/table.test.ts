import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';

import { table } from './table.ts';
import type { Column } from './table.ts';

const columns: Column[] = [
  { head: ['Name'], align: 'start', shrinks: true },
  { head: ['Words', 'left'], align: 'end' },
];

describe('a table', () => {
  it('stands in columns, short heads at the bottom', () => {
    const rows = [
      ['one', '7'],
      ['another', '1,200'],
    ];
    expect(table(columns, rows, 80)).toEqual([
      '         Words',
      'Name      left',
      'one          7',
      'another  1,200',
    ]);
  });

  it('counts the columns of wide characters and of combining marks', () => {
    const rows = [
      ['日本語', '1'],
      ['e\u0301t\u00E9', '2'],
      ['ไทย', '3'],
    ];
    const [, , ...lines] = table(columns, rows, 80);
    expect(new Set(lines.map((line) => stringWidth(line)))).toEqual(new Set([13]));
  });

  it('shortens the column that gives way, never within a character', () => {
    const [, , line] = table(columns, [['日本語の長い名前です', '1']], 19);
    expect(line).toBe('日本語の長…       1');
    expect(stringWidth(line ?? '')).toBeLessThanOrEqual(19);
  });

  it('may have no heads', () => {
    const bare: Column[] = [{ head: [], align: 'start' }];
    expect(table(bare, [['a'], ['b']], 80)).toEqual(['a', 'b']);
  });
});
