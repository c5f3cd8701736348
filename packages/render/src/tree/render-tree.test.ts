import { parseBundle } from '@archive/markup';
import { segments } from '@archive/schema';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { escapeHtml, renderHtml, renderTree, type RenderInput, type TreeNode } from '../index.ts';
import { visibleText } from '../testing/hostile-text.ts';
import { options } from '../testing/one-block.ts';
import { arabic, english, skeleton } from '../testing/sample.ts';
import { VOID } from './read-tree.ts';

const more = { ...options, permalinks: true, resolve: (href: string) => `/"<&${href}` };
const ids = [...segments(skeleton).map(({ id }) => id), 'tn1'];

function html(node: TreeNode): string {
  if (typeof node === 'string') return escapeHtml(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  const start = `<${node.tag}${attributes}>`;
  return VOID.has(node.tag) ? start : `${start}${node.children.map(html).join('')}</${node.tag}>`;
}

describe('the tree of a document', () => {
  it('is the article, with texts and addresses as people read them', () => {
    const text = parseBundle('en', { title: 'A & B', p1: 'One.' });
    const tree = renderTree({ skeleton, text }, options);
    expect(tree).toMatchObject({ tag: 'article', attributes: { lang: 'en', dir: 'ltr' } });
    expect(JSON.stringify(tree)).toContain('"A & B"');
  });

  it('says what the HTML says, where some is not translated', () => {
    const input = { skeleton, text: arabic, fallback: english };
    expect(html(renderTree(input, more))).toBe(renderHtml(input, more));
  });

  it('says what the HTML says, whatever the texts hold', () => {
    const texts = fc.tuple(...ids.map(() => visibleText));
    fc.assert(
      fc.property(texts, (values) => {
        const bundle = Object.fromEntries(ids.map((id, index) => [id, values[index] ?? '']));
        const input: RenderInput = { skeleton, text: parseBundle('ar', bundle) };
        expect(html(renderTree(input, more))).toBe(renderHtml(input, more));
      }),
    );
  });
});
