import type { Bundle, Ledger, Skeleton } from '@archive/schema';
import { syncLedger, type SyncContext, type TranslatedDocument } from '@archive/translation';

/** A short document with every role. */
export const skeleton: Skeleton = {
  id: 'a-note',
  collection: 'statements',
  originalLanguage: 'en',
  issued: '2022-01-10',
  title: 'title',
  body: [
    { type: 'heading', id: 'h1', level: 2 },
    { type: 'paragraph', id: 'p1' },
    { type: 'paragraph', id: 'p2' },
    { type: 'quote', segments: ['q1', 'q2'], attribution: 'q1-by' },
    { type: 'list', ordered: true, items: [{ id: 'i1', items: [{ id: 'i2' }] }, { id: 'i3' }] },
    { type: 'verse', segments: ['v1'] },
  ],
  notes: [{ id: 'n1' }],
  signature: 'signature',
};

/** Its texts in English. */
export const english: Bundle = {
  title: 'Prices',
  h1: 'What happened',
  p1: 'Prices *doubled* overnight, see [our sources](sources).[^n1]',
  p2: 'They shouted [«Шал, кет!»]{lang=ru} all night.',
  q1: 'We stand.',
  q2: 'All of us.',
  'q1-by': 'A speaker',
  i1: 'First',
  i2: 'Below',
  i3: 'Second',
  v1: 'A line\nand **another**',
  n1: 'In January.',
  signature: 'The editors',
};

/** Its texts in French; p2 is missing. */
export const french: Bundle = {
  title: 'Les prix',
  h1: 'Ce qui s’est passé',
  p1: 'Les prix ont *doublé* en une nuit, voir [nos sources](sources).[^n1]',
  q1: 'Nous sommes debout.',
  q2: 'Nous tous.',
  'q1-by': 'Une oratrice',
  i1: 'Premier',
  i2: 'Dessous',
  i3: 'Second',
  v1: 'Une ligne\net **une autre**[^tn1]',
  n1: 'En janvier.',
  signature: 'La rédaction',
  tn1: 'Un jeu de mots.',
};

/** A document whose ledgers are what `archive sync` leaves. */
export function documentOf(
  bundles: Readonly<Record<string, Bundle>>,
  ledgers: Readonly<Record<string, Ledger>> = {},
  textWithHash?: SyncContext['textWithHash'],
): TranslatedDocument {
  const document = {
    skeleton,
    bundles: new Map(Object.entries(bundles)),
    ledgers: new Map(Object.entries(ledgers)),
  };
  const context = { by: 'Ada', on: '2026-05-02', textWithHash };
  const synced = new Map(document.ledgers);
  for (const tag of document.bundles.keys()) {
    const { ledger } = syncLedger(document, tag, context);
    if (ledger !== undefined) synced.set(tag, ledger);
  }
  return { ...document, ledgers: synced };
}

/** The note in English and French, with another state or source where a test says so. */
export function note(
  texts: { en?: Bundle; fr?: Bundle } = {},
  change: (ledger: Ledger) => void = () => undefined,
): TranslatedDocument {
  const before = documentOf({ en: english, fr: french });
  const ledger = structuredClone(before.ledgers.get('fr'));
  if (ledger === undefined) throw new Error('The note has no ledger.');
  change(ledger);
  return documentOf(
    { en: { ...english, ...texts.en }, fr: { ...french, ...texts.fr } },
    { fr: ledger },
  );
}
