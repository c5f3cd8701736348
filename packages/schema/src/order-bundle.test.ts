import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { orderBundle, type Skeleton } from './index.ts';
import { fixtureText } from './testing/fixtures.ts';
import { validValue } from './testing/valid-values.ts';

const skeleton = JSON.parse(fixtureText('document')) as Skeleton;

describe('orderBundle', () => {
  it("follows the document, then translators' notes by number, then what is unknown", () => {
    const bundle = {
      old: '1',
      tn10: '2',
      n1: '3',
      tn2: '4',
      p2: '5',
      older: '6',
      p1: '',
      title: '7',
    };
    expect(Object.entries(orderBundle(skeleton, bundle))).toEqual([
      ['title', '7'],
      ['p1', ''],
      ['p2', '5'],
      ['n1', '3'],
      ['tn2', '4'],
      ['tn10', '2'],
      ['old', '1'],
      ['older', '6'],
    ]);
  });

  it('neither adds nor drops a text, and changes nothing the second time', () => {
    fc.assert(
      fc.property(validValue('document'), validValue('bundle'), (document, bundle) => {
        const ordered = orderBundle(document, bundle);
        expect(ordered).toEqual(bundle);
        expect(Object.keys(orderBundle(document, ordered))).toEqual(Object.keys(ordered));
      }),
      { numRuns: 50 },
    );
  });
});
