import { existsSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

import { expect, test } from 'vitest';

import { guides, packageReadmes, root, textOf } from './documents.ts';
import { anchors, links } from './markdown.ts';

const documents = [...guides, ...packageReadmes];

/** Why a link of a document leads nowhere; nothing where it does not. */
function fault(document: string, address: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return undefined;
  const [path = '', anchor = ''] = address.split('#').map((part) => decodeURIComponent(part));
  const base = path.startsWith('/') ? '.' : dirname(document);
  const target = path === '' ? document : normalize(join(base, path)).replaceAll(sep, '/');
  if (target.startsWith('..')) return 'leads out of the repository';
  if (!existsSync(join(root, target))) return 'is not there';
  if (anchor === '' || !target.endsWith('.md')) return undefined;
  return anchors(textOf(target)).has(anchor) ? undefined : 'has no such heading';
}

test.each(documents)('every link and picture of %s leads to what is there', (document) => {
  const broken = links(textOf(document)).flatMap(({ address, line }) => {
    const why = fault(document, address);
    return why === undefined ? [] : [`${document}:${line}: ${address} ${why}`];
  });
  expect(broken).toEqual([]);
});

test('links that lead nowhere are found', () => {
  expect(fault('docs/importing.md', '../docs/importing.md#nothing-is-lost')).toBeUndefined();
  expect(fault('docs/importing.md', '#nothing-is-found')).toBe('has no such heading');
  expect(fault('docs/importing.md', 'nowhere.md')).toBe('is not there');
  expect(fault('docs/importing.md', '../../shared/x.md')).toBe('leads out of the repository');
  expect(documents.flatMap((document) => links(textOf(document))).length).toBeGreaterThan(30);
});
