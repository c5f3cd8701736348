import { describe, expect, it, vi } from 'vitest';

import { findDocument } from './index.ts';

vi.mock('./data/index.js', () => ({
  catalogue: { letter: {}, reply: {} },
  redirects: [
    { from: 'note', type: 'moved', to: 'letter' },
    { from: 'letters', type: 'split', to: ['letter', 'reply', 'envelope'] },
    { from: 'rumour', type: 'withdrawn', reason: 'It was none of ours.' },
    { from: 'postcard', type: 'moved', to: 'envelope' },
  ],
}));

describe('findDocument', () => {
  it('finds a document under its id', () => {
    expect(findDocument('letter')).toEqual({ type: 'present', id: 'letter' });
  });

  it('says where a document has moved', () => {
    expect(findDocument('note')).toEqual({ type: 'moved', id: 'letter' });
  });

  it('says what a document was split into, as far as that is there', () => {
    expect(findDocument('letters')).toEqual({ type: 'split', ids: ['letter', 'reply'] });
  });

  it('says why a document was withdrawn', () => {
    expect(findDocument('rumour')).toEqual({ type: 'withdrawn', reason: 'It was none of ours.' });
  });

  it('leads nobody to a document that is not there', () => {
    expect(findDocument('postcard')).toBeUndefined();
  });

  it.each(['envelope', '', 'Letter', 'constructor', 'toString', '__proto__'])(
    'finds nothing under an id that was never published: %j',
    (id) => {
      expect(findDocument(id)).toBeUndefined();
    },
  );
});
