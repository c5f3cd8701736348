import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

const page = readFileSync(new URL('../../../docs/importing.md', import.meta.url), 'utf8');

/** The members of a union of strings, as a source file lists them. */
function membersOf(file: string, union: string): string[] {
  const source = readFileSync(new URL(file, import.meta.url), 'utf8');
  const [, body = ''] = new RegExp(`export type ${union} =([^;]+);`).exec(source) ?? [];
  return Array.from(body.matchAll(/'([a-z-]+)'/g), ([, member = '']) => member);
}

describe('docs/importing.md', () => {
  it.each([
    ['./finding.ts', 'ImportRule'],
    ['./types.ts', 'LeftOutReason'],
  ])('names each code of %s %s', (file, union) => {
    const members = membersOf(file, union);
    expect(members.length).toBeGreaterThan(10);
    expect(members.filter((member) => !page.includes(`\`${member}\``))).toEqual([]);
  });
});
