import { parseBundle } from '@archive/markup';
import type { Skeleton } from '@archive/schema';
import { describe, expect, it } from 'vitest';

import { completeness } from './index.ts';

const skeleton: Skeleton = {
  id: 'a',
  collection: 'b',
  originalLanguage: 'en',
  issued: '2022',
  title: 'title',
  body: [
    { type: 'paragraph', id: 'p1' },
    { type: 'quote', segments: ['p2'], attribution: 'p3' },
  ],
  notes: [{ id: 'n1' }],
};

describe('completeness', () => {
  it('counts the segments of a document that a language has', () => {
    const text = parseBundle('fr', { p2: 'Deux', title: 'Titre' });
    expect(completeness(skeleton, text)).toEqual({
      total: 5,
      present: 2,
      missing: ['p1', 'p3', 'n1'],
      complete: false,
    });
  });

  it('counts neither translators’ notes nor what the document does not have', () => {
    const own = { title: 'T', p1: '1', p2: '2', p3: '3', n1: 'N' };
    const text = parseBundle('fr', { ...own, tn1: 'TN', p9: '9' });
    expect(completeness(skeleton, text)).toEqual({
      total: 5,
      present: 5,
      missing: [],
      complete: true,
    });
  });

  it('takes an empty text for a missing one', () => {
    const text = { language: 'fr', segments: { title: [] } };
    expect(completeness(skeleton, text).missing).toContain('title');
  });
});
