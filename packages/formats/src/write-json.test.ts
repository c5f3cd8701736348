import { describe, expect, it } from 'vitest';

import { stableUrn, writeJson } from './index.ts';
import { hostileEdition } from './testing/editions.ts';

describe('a document as JSON', () => {
  it('has each segment with the language it is in, as the archive writes it', () => {
    const value = JSON.parse(writeJson(hostileEdition('fr'))) as Record<string, object>;
    expect(value).toMatchObject({
      facts: { language: 'fr', translators: ['A. Translator', 'B. <Translator>'] },
      skeleton: { id: 'hostile' },
      segments: {
        v1: { text: '*One,\ntwo*', language: 'fr' },
        v3: { text: 'Three[^n2]', language: 'en' },
        tn1: { text: 'Translator.', language: 'fr' },
      },
    });
  });

  it('tells what is outdated from what is not translated, and both from the rest', () => {
    const { segments } = JSON.parse(writeJson(hostileEdition('fr'))) as {
      segments: Record<string, { state?: string }>;
    };
    const having = (wanted?: string): string[] =>
      Object.keys(segments).filter((id) => segments[id]?.state === wanted);
    expect(having('outdated')).toEqual(['title', 'h1', 'l1', 'p1', 'v1', 'f1']);
    expect(having('untranslated')).toEqual(['v3', 'n2']);
    expect(having()).toContain('tn1');
  });
});

describe('a stable URN', () => {
  it('is a UUID that the same name has always', () => {
    expect(stableUrn('a/b')).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    expect(stableUrn('a/b')).toBe(stableUrn('a/b'));
    expect(stableUrn('a/b')).not.toBe(stableUrn('a/c'));
  });
});
