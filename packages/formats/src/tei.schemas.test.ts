import { describe, expect, it } from 'vitest';

import { writeTei } from './index.ts';
import { allEditions, hostileEdition, options } from './testing/editions.ts';
import { teiAllFaults } from './testing/tei-all.ts';

// Java takes a while to begin with, and longer beside other tests.
const LONG = 60_000;

describe('TEI-all', () => {
  it(
    'has all that is written of the starter archive, and of a document with every kind of block',
    () => {
      const editions = [...allEditions(), ...['ar', 'en', 'fr'].map(hostileEdition)];
      expect(teiAllFaults(editions.map((edition) => writeTei(edition, options)))).toBe('');
    },
    LONG,
  );

  it(
    'objects to what it does not have',
    () => {
      // A schema that was not read would object to nothing.
      const xml = writeTei(hostileEdition('en'), options).replace('</figDesc>', '<lb/></figDesc>');
      expect(teiAllFaults([xml])).toContain('element "lb" not allowed here');
    },
    LONG,
  );
});
