import { write } from '@archive/schema';
import type { Bundle, Concept } from '@archive/schema';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { markConflicts } from './conflict-marks.ts';
import { mergeFile } from './merge-file.ts';
import { chosen } from './testing/chosen.ts';

const text = (bundle: Bundle): string => write('bundle', bundle);

function merge(base: Bundle | undefined, ours: Bundle, theirs: Bundle) {
  const from = base === undefined ? '' : text(base);
  const merged = mergeFile('bundle', { base: from, ours: text(ours), theirs: text(theirs) });
  if (merged === undefined) throw new Error('A bundle was not read.');
  return merged;
}

const name = fc.constantFrom('title', 'p1', 'p2', 'p3', 'p4', 'n1', 'tn1', 'constructor-1');
const words = fc.oneof(fc.constantFrom('a', 'b', 'e\u0301', '<<<<<<< ours', '"\n'), fc.string());
const bundle: fc.Arbitrary<Bundle> = fc
  .uniqueArray(fc.tuple(name, words), { selector: ([key]) => key })
  .map((entries) => Object.fromEntries(entries));

describe('a bundle', () => {
  test('that only one side changed is as that side has it, in its order', () => {
    fc.assert(
      fc.property(bundle, bundle, (x, y) => {
        expect(merge(x, x, y)).toEqual({ ours: text(y), theirs: text(y) });
        expect(merge(x, y, x)).toEqual({ ours: text(y), theirs: text(y) });
      }),
    );
  });

  test('that both sides changed in the same way is as both have it', () => {
    fc.assert(
      fc.property(bundle, bundle, (x, y) => {
        expect(merge(x, y, y)).toEqual({ ours: text(y), theirs: text(y) });
        expect(merge(undefined, y, y)).toEqual({ ours: text(y), theirs: text(y) });
      }),
    );
  });

  test('has all edits of both sides where they are of different texts', () => {
    fc.assert(
      fc.property(bundle, bundle, bundle, (base, one, other) => {
        const names = Object.keys(base);
        const even = names.filter((_, index) => index % 2 === 0);
        const ours = edited(base, one, even);
        const theirs = edited(
          base,
          other,
          names.filter((each) => !even.includes(each)),
        );
        const both = edited(
          ours,
          other,
          names.filter((each) => !even.includes(each)),
        );
        expect(merge(base, ours, theirs)).toEqual({ ours: text(both), theirs: text(both) });
      }),
    );
  });

  test('loses no text that either side wrote, and gives each side’s choice back', () => {
    fc.assert(
      fc.property(fc.option(bundle, { nil: undefined }), bundle, bundle, (base, ours, theirs) => {
        const merged = merge(base, ours, theirs);
        const marked = markConflicts(merged);
        const written = [ours, theirs]
          .flatMap((side) => Object.entries(side))
          .filter(([key, value]) => base?.[key]?.normalize() !== value.normalize())
          .map(([key, value]) => `"${key}": ${JSON.stringify(value.normalize())}`);
        expect(written.filter((line) => !marked.includes(line))).toEqual([]);
        expect(chosen(marked, 'ours')).toBe(merged.ours);
        expect(chosen(marked, 'theirs')).toBe(merged.theirs);
      }),
    );
  });

  test('comes to the same whoever merges whom', () => {
    fc.assert(
      fc.property(bundle, bundle, bundle, (base, one, other) => {
        const [here, there] = [merge(base, one, other), merge(base, other, one)];
        expect(JSON.parse(here.ours)).toEqual(JSON.parse(there.theirs));
        expect(JSON.parse(here.theirs)).toEqual(JSON.parse(there.ours));
      }),
    );
  });

  test('keeps texts that both sides added where each had put them', () => {
    const base = { title: 'T', p1: 'One', p4: 'Four' };
    const ours = { title: 'T', p1: 'One', p2: 'Two', p4: 'Four' };
    const theirs = { s: 'Sub', title: 'T', p1: 'One', p3: 'Three', p4: 'Four', n1: 'Note' };
    expect(Object.keys(JSON.parse(merge(base, ours, theirs).ours) as object)).toEqual([
      's',
      'title',
      'p1',
      'p2',
      'p3',
      'p4',
      'n1',
    ]);
  });

  test('keeps the order of the side that moved something', () => {
    const base = { p1: '1', p2: '2', p3: '3' };
    const moved = { p3: '3', p1: '1', p2: '2' };
    const added = { p1: '1', p2: '2', n1: 'N', p3: '3' };
    const wanted = '{"p3":"3","p1":"1","p2":"2","n1":"N"}';
    expect(JSON.stringify(JSON.parse(merge(base, moved, added).ours))).toBe(wanted);
    expect(JSON.stringify(JSON.parse(merge(base, added, moved).ours))).toBe(wanted);
  });

  test('of another form, or in another normal form, has not changed for that', () => {
    const merged = mergeFile('bundle', {
      base: '{"p1": "e\u0301"}',
      ours: '{\n    "p1": "é"\n}',
      theirs: '{"p1": "é", "p2": "b"}',
    });
    expect(merged?.ours).toBe('{\n  "p1": "é",\n  "p2": "b"\n}\n');
    expect(merged?.theirs).toBe(merged?.ours);
  });

  test('that is no bundle has no entries to merge', () => {
    for (const broken of ['{', '[]', '{"p1": 1}', '{"p1": "a", "p1": "b"}', 'no'])
      for (const side of ['base', 'ours', 'theirs'] as const)
        expect(mergeFile('bundle', { base: '{}', ours: '{}', theirs: '{}', [side]: broken })).toBe(
          undefined,
        );
  });
});

/** A bundle with the texts of another under some names. */
function edited(base: Bundle, other: Bundle, names: readonly string[]): Bundle {
  const entries = names.map((each) => [each, other[each] ?? 'new'] as const);
  return { ...base, ...Object.fromEntries(entries) };
}

describe('words of the interface', () => {
  test('are merged as a bundle is, plural forms one by one', () => {
    const merged = mergeFile('interface', {
      base: '{"days_one": "{{count}} day", "days_other": "{{count}} dayz"}',
      ours: '{"days_one": "one day", "days_other": "{{count}} dayz"}',
      theirs: '{"days_one": "{{count}} day", "days_other": "{{count}} days"}',
    });
    expect(JSON.parse(merged?.ours ?? '')).toEqual({
      days_one: 'one day',
      days_other: '{{count}} days',
    });
  });
});

describe('a concept', () => {
  const base: Concept = {
    id: 'almaty',
    kind: 'place',
    definition: { en: 'A city.' },
    terms: { en: [{ term: 'Almaty', status: 'preferred' }] },
  };
  const mergeConcepts = (ours: Concept, theirs: Concept) =>
    mergeFile('glossary', {
      base: write('glossary', base),
      ours: write('glossary', ours),
      theirs: write('glossary', theirs),
    });

  test('has the terms and definitions of both sides', () => {
    const ours: Concept = {
      ...base,
      definition: { en: 'A city.', fr: 'Une ville.' },
      terms: {
        en: [
          { term: 'Almaty', status: 'preferred', forms: ['Almaty’s'] },
          { term: 'Alma-Ata', status: 'admitted' },
        ],
      },
    };
    const theirs: Concept = {
      ...base,
      terms: {
        en: [
          { term: 'Almaty', status: 'preferred', note: 'Since 1993.' },
          { term: 'Verny', status: 'deprecated' },
        ],
        ru: [{ term: 'Алматы', status: 'preferred' }],
      },
      sameAs: ['https://www.wikidata.org/wiki/Q35493'],
    };
    const merged = mergeConcepts(ours, theirs);
    expect(merged?.ours).toBe(merged?.theirs);
    expect(JSON.parse(merged?.ours ?? '')).toEqual({
      ...base,
      definition: { en: 'A city.', fr: 'Une ville.' },
      terms: {
        en: [
          { term: 'Almaty', status: 'preferred', forms: ['Almaty’s'], note: 'Since 1993.' },
          { term: 'Alma-Ata', status: 'admitted' },
          { term: 'Verny', status: 'deprecated' },
        ],
        ru: [{ term: 'Алматы', status: 'preferred' }],
      },
      sameAs: ['https://www.wikidata.org/wiki/Q35493'],
    });
  });

  test('of which two people changed the same word is left to choose', () => {
    const merged = mergeConcepts(
      { ...base, definition: { en: 'The largest city.' } },
      { ...base, definition: { en: 'A town.' } },
    );
    expect(markConflicts(merged ?? { ours: '', theirs: '' })).toContain(
      '<<<<<<< ours\n    "en": "The largest city."\n=======\n    "en": "A town."\n>>>>>>> theirs\n',
    );
  });
});
