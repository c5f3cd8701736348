import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { position } from '../index.ts';
import { present } from '../testing/outcomes.ts';
import { toPointer } from './pointer.ts';

/** Every way to a value inside a value. */
function ways(value: unknown, way: (string | number)[] = []): [pointer: string, value: unknown][] {
  const own: [string, unknown] = [toPointer(way), value];
  if (typeof value !== 'object' || value === null) return [own];
  const inside = Object.entries(value).flatMap(([key, held]) => ways(held, [...way, key]));
  return [own, ...inside];
}

/** V8 14 misreads a name of one escaped character after another name: {"ab":0,"\\"":1}. */
function isReadBack(data: unknown): boolean {
  const text = JSON.stringify(data);
  return JSON.stringify(JSON.parse(text)) === text;
}

describe('position', () => {
  it('finds every value where it stands', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }).filter(isReadBack), fc.nat(3), (data, indent) => {
        const text = JSON.stringify(data, null, indent);
        const lines = text.split('\n');
        const offset = (line: number, column: number) =>
          lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
        for (const [pointer, value] of ways(JSON.parse(text))) {
          const found = present(position(text, pointer));
          const start = offset(found.line, found.column);
          const end = offset(found.endLine, found.endColumn);
          expect(JSON.parse(text.slice(start, end))).toEqual(value);
        }
      }),
    );
  });

  it('counts lines from 1 and columns in UTF-16 units from 1', () => {
    expect(position('{\r\n  "😀": { "a/b": [1, "x"] }\r\n}', '/😀/a~1b/1')).toEqual({
      line: 2,
      column: 22,
      endLine: 2,
      endColumn: 25,
    });
  });

  it('is undefined where there is no such value, and where the text is no JSON', () => {
    expect(position('{ "a": [1] }', '/a/1')).toBeUndefined();
    expect(position('{ "a": [1] }', '/toString')).toBeUndefined();
    expect(position('{ "a": [1] }', '/a/length')).toBeUndefined();
    expect(position('{ "a": ', '/a')).toBeUndefined();
  });
});
