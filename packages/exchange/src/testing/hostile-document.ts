import type { Bundle, Ledger } from '@archive/schema';
import type { TranslatedDocument } from '@archive/translation';
import * as fc from 'fast-check';

import { hostileText } from './arbitraries.ts';
import { documentOf, skeleton } from './note.ts';

const STATES = ['initial', 'translated', 'reviewed', 'final'] as const;
const IDS = ['title', 'h1', 'p1', 'p2', 'q1', 'q2', 'q1-by', 'i1', 'i2', 'v1', 'n1'];

function bundle(text: fc.Arbitrary<string>): fc.Arbitrary<Bundle> {
  return fc.record(Object.fromEntries(IDS.map((id) => [id, text])));
}

/** A document with hostile texts, of which some have moved on, with hostile comments and every state. */
export function hostileDocument(text = hostileText): fc.Arbitrary<TranslatedDocument> {
  return fc
    .record({
      en: bundle(text),
      was: bundle(text),
      fr: bundle(text),
      comment: text,
      states: fc.array(fc.constantFrom(...STATES), {
        minLength: IDS.length,
        maxLength: IDS.length,
      }),
      moved: fc.subarray(IDS),
    })
    .map(({ en, was, fr, comment, states, moved }) => {
      const before = documentOf({ en: { ...en, ...pick(was, moved) }, fr });
      const ledger: Ledger = before.ledgers.get('fr') ?? {
        document: skeleton.id,
        language: 'fr',
        segments: {},
      };
      for (const [index, record] of Object.values(ledger.segments).entries()) {
        record.state = states[index] ?? 'translated';
        if (comment.trim() !== '' && index % 2 === 0)
          record.comments = [{ text: comment, by: 'Ada' }, { text: 'Plain.' }];
      }
      const past = (_: string, segment: string): string | undefined => was[segment];
      return documentOf({ en, fr: { ...fr, tn1: comment } }, { fr: ledger }, past);
    });
}

function pick(texts: Bundle, keys: readonly string[]): Bundle {
  return Object.fromEntries(keys.map((key) => [key, texts[key] ?? '']));
}
