import type { Block } from '@archive/schema';
import { describe, expect, it } from 'vitest';

import { renderParts } from '../index.ts';
import { documentOf, options } from '../testing/one-block.ts';

const changes = (id: string): string => `#was-<${id}>`;
const label = 'The source has changed since this was translated';

function body(block: Block, text: Record<string, string>): string {
  const outdated = new Set(Object.keys(text));
  return renderParts({ ...documentOf([block], text), outdated }, { ...options, changes }).body;
}

describe('passages whose source has changed since', () => {
  it('are marked to eye and machine, with a link to what there is to know', () => {
    expect(body({ type: 'paragraph', id: 'p1' }, { p1: 'One' })).toBe(
      '<p id="p1" class="outdated" data-state="outdated">' +
        `<span class="outdated-mark" role="note"><a href="#was-&lt;p1&gt;">${label}</a></span> One</p>`,
    );
  });

  it('are marked beside a heading, not in it', () => {
    expect(body({ type: 'heading', id: 'h1', level: 2 }, { h1: 'One' })).toBe(
      '<h2 id="h1" class="outdated" data-state="outdated">One</h2>' +
        `<p class="outdated-mark" role="note"><a href="#was-&lt;h1&gt;">${label}</a></p>`,
    );
  });

  it('are marked with words alone where there is nothing more to be read', () => {
    const input = documentOf([{ type: 'paragraph', id: 'p1' }], { p1: 'One' });
    expect(renderParts({ ...input, outdated: new Set(['p1']) }, options).body).toBe(
      '<p id="p1" class="outdated" data-state="outdated">' +
        `<span class="outdated-mark" role="note">${label}</span> One</p>`,
    );
  });

  it('keep the class they have', () => {
    expect(body({ type: 'verse', segments: ['v1'] }, { v1: 'One' })).toContain(
      '<p id="v1" class="stanza outdated" data-state="outdated">',
    );
  });

  it('are all others left as they are', () => {
    const input = documentOf([{ type: 'paragraph', id: 'p1' }], { p1: 'One' });
    const html = renderParts({ ...input, outdated: new Set(['p2']) }, { ...options, changes });
    expect(html).toEqual(renderParts(input, options));
  });

  it('are not those that stand there in the original', () => {
    const { skeleton, text } = documentOf([{ type: 'paragraph', id: 'p1' }], { p1: 'One' });
    const input = { skeleton, text: { language: 'fr', segments: {} }, fallback: text };
    const html = renderParts({ ...input, outdated: new Set(['p1']) }, { ...options, changes }).body;
    expect(html).toContain('data-state="untranslated"');
    expect(html).not.toContain('outdated');
  });
});
