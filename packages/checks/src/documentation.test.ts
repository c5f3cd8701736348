import { readFileSync, readdirSync } from 'node:fs';

import { expect, test } from 'vitest';

import { rules } from './index.ts';

const docs = new URL('../../../docs/checks/', import.meta.url);

test('every rule has its page, and every page its rule', () => {
  const pages = readdirSync(docs)
    .filter((name) => name !== 'README.md')
    .map((name) => name.replace(/\.md$/, ''));
  expect(pages.toSorted()).toEqual(rules.map(({ id }) => id));
});

test.each(rules)('the page of $id says what the rule asks for', ({ id, description, severity }) => {
  const page = readFileSync(new URL(`${id}.md`, docs), 'utf8');
  expect(page.startsWith(`# ${id}\n\n${description}\n\nSeverity: ${severity}`)).toBe(true);
  expect(readFileSync(new URL('README.md', docs), 'utf8')).toContain(
    `[${id}](${id}.md): ${description}`,
  );
});
