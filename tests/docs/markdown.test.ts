import { expect, test } from 'vitest';

import { anchors, fences, links } from './markdown.ts';

test('fenced code is told by its language and its line, wherever it is indented', () => {
  const { blocks, rest } = fences('A\n```sh\na b\n```\n- B\n\n  ````\n  ```\n    c\n  ````\nC');
  expect(blocks).toMatchObject([
    { language: 'sh', lines: ['a b'], line: 3 },
    { language: '', lines: ['```', '  c'], line: 8 },
  ]);
  expect(rest.split('\n')).toEqual(['A', '', '', '', '- B', '', '', '', '', '', 'C']);
});

test('a fence that is never closed is a fault', () => {
  expect(() => fences('```sh\nrm')).toThrow('never closed: rm');
});

test('links, pictures, references and HTML are links; code is none', () => {
  const text =
    '[a](b.md#c) `[no](no)` ![p](<q.png>)\n[![i](j.png "k")](l)\n\n[r]: s.md\n<img alt="" src="t.png">\n``[no](`no`)``\n```\n[no](no)\n```\n';
  expect(links(text).toSorted((a, b) => a.address.localeCompare(b.address))).toEqual([
    { address: 'b.md#c', line: 1 },
    { address: 'j.png', line: 2 },
    { address: 'l', line: 2 },
    { address: 'q.png', line: 1 },
    { address: 's.md', line: 4 },
    { address: 't.png', line: 5 },
  ]);
});

test('headings are named as GitHub names them', () => {
  const text =
    '# `archive check`, or: what’s_wrong?\n## A [link](b.md) - Ünïcode\n## Same\n## Same\n```\n# no\n```\n<a id="by-hand"></a>\n';
  expect([...anchors(text)]).toEqual([
    'archive-check-or-whats_wrong',
    'a-link---ünïcode',
    'same',
    'same-1',
    'by-hand',
  ]);
});
