import type { LedgerRecord } from '@archive/schema';
import { describe, expect, it } from 'vitest';

import { hashText, record, translationStatus } from '../index.ts';
import { Desk } from '../testing/desk.ts';

const LONG = 'Il prezzo del gas è raddoppiato in una notte.';

function one(
  desk: Desk,
  language: string,
  segment = 'p1',
): ReturnType<typeof translationStatus>[number] | undefined {
  return translationStatus(desk.document, language).find(({ id }) => id === segment);
}

/** A desk whose French ledger has one record with this in it. */
function withRecord(extra: Partial<LedgerRecord>, now = 'Sedici morti.'): Desk {
  const segments = { p1: { ...record('it', 'Sei morti.', 'Six morts.'), ...extra } };
  return new Desk(
    { it: { title: 'Nota', p1: now }, fr: { p1: 'Six morts.' } },
    { fr: { document: 'a-note', language: 'fr', segments } },
  );
}

describe('translationStatus', () => {
  it('lists every segment in reading order, with what is to be translated', () => {
    const desk = new Desk({ it: { title: 'Nota', p1: 'Sei morti ieri.' }, fr: { title: 'Note' } });
    expect(translationStatus(desk.sync().document, 'fr')).toEqual([
      {
        id: 'title',
        role: 'title',
        state: 'translated',
        from: 'it',
        words: 1,
        record: record('it', 'Nota', 'Note'),
      },
      { id: 'p1', role: 'paragraph', state: 'missing', from: 'it', words: 3 },
    ]);
  });

  it('has nothing to say of the language it was written in', () => {
    expect(translationStatus(new Desk({ it: { p1: 'Sei morti.' } }).document, 'it')).toEqual([]);
  });

  it('takes a text that is empty or white space for missing, and asks for nothing the original does not have', () => {
    const desk = new Desk({
      it: { title: 'Nota', p1: 'Sei.', p2: '' },
      fr: { title: ' ', p2: '' },
    });
    expect(translationStatus(desk.document, 'fr').map(({ id, state }) => `${id} ${state}`)).toEqual(
      ['title missing', 'p1 missing'],
    );
  });

  it('takes an edited text for translated, whatever the ledger says', () => {
    const desk = new Desk({ it: { title: 'Nota', p1: 'Sei.' }, fr: { p1: 'Six.' } }).sync();
    const before = desk.record('fr', 'p1');
    desk.decide('fr', {
      ok: true,
      value: {
        document: 'a-note',
        language: 'fr',
        segments: { p1: { ...before, state: 'final' } as LedgerRecord },
      },
    });
    expect(one(desk, 'fr')?.state).toBe('final');
    expect(one(desk.edit('fr', 'p1', 'Six morts.'), 'fr')?.state).toBe('translated');
  });

  it('takes a long text that is the source itself for begun, a name for translated', () => {
    const texts = { title: 'Karl Marx', p1: LONG };
    const desk = new Desk({ it: texts, fr: texts, 'it-CH': texts });
    expect(one(desk, 'fr', 'title')?.state).toBe('translated');
    expect(one(desk, 'fr')?.state).toBe('initial');
    expect(one(desk.sync(), 'fr')?.state).toBe('initial');
    // Varieties of one language share most of their texts.
    expect(one(desk, 'it-CH')?.state).toBe('translated');
  });
});

describe('what is outdated', () => {
  it('is what was made from another text than the source has now', () => {
    expect(one(withRecord({ sourceText: 'Sei morti.' }), 'fr')?.outdated).toEqual({
      because: 'source',
      from: 'it',
      was: 'Sei morti.',
      is: 'Sedici morti.',
    });
  });

  it('is told without the text as it was where nobody knows it, or where another text stands there', () => {
    for (const desk of [withRecord({}), withRecord({ sourceText: 'Sette morti.' })])
      expect(one(desk, 'fr')?.outdated).toEqual({
        because: 'source',
        from: 'it',
        is: 'Sedici morti.',
      });
  });

  it('is not what differs in its white space or its encoding', () => {
    expect(one(withRecord({}, 'Sei\n morti.'), 'fr')?.outdated).toBeUndefined();
  });

  it('is what was made from a text that was taken away', () => {
    expect(one(withRecord({}, ''), 'fr')?.outdated).toMatchObject({ because: 'source', is: '' });
  });

  it('follows the languages it was translated through', () => {
    const desk = new Desk({
      it: { title: 'Nota', p1: 'Sei morti.' },
      fr: { p1: 'Six morts.' },
      es: { p1: 'Seis muertos.' },
      pt: { p1: 'Seis mortos.' },
    });
    desk.sync();
    for (const [language, from] of [
      ['es', 'fr'],
      ['pt', 'es'],
    ] as const) {
      const source = desk.document.bundles.get(from)?.['p1'] ?? '';
      const segments = {
        p1: record(from, source, desk.document.bundles.get(language)?.['p1'] ?? ''),
      };
      desk.decide(language, { ok: true, value: { document: 'a-note', language, segments } });
    }
    expect(one(desk, 'pt')).not.toHaveProperty('outdated');
    desk.edit('it', 'p1', 'Sedici morti.').sync();
    const moved = { from: 'it', was: 'Sei morti.', is: 'Sedici morti.' };
    expect(one(desk, 'fr')?.outdated).toEqual({ because: 'source', ...moved });
    expect(one(desk, 'es')?.outdated).toEqual({ because: 'relay', ...moved });
    expect(one(desk, 'pt')?.outdated).toEqual({ because: 'relay', ...moved });

    // Once the French says it, the Spanish has a source of its own that moved on.
    desk.edit('fr', 'p1', 'Seize morts.').sync();
    expect(one(desk, 'fr')).not.toHaveProperty('outdated');
    const french = { from: 'fr', was: 'Six morts.', is: 'Seize morts.' };
    expect(one(desk, 'es')?.outdated).toEqual({ because: 'source', ...french });
    expect(one(desk, 'pt')?.outdated).toEqual({ because: 'relay', ...french });
  });

  it('comes to an end where two languages name each other as their source', () => {
    const desk = new Desk(
      { it: { title: 'Nota', p1: 'Sei.' }, fr: { p1: 'Six.' }, es: { p1: 'Seis.' } },
      {
        fr: { document: 'a-note', language: 'fr', segments: { p1: record('es', 'Seis.', 'Six.') } },
        es: { document: 'a-note', language: 'es', segments: { p1: record('fr', 'Six.', 'Seis.') } },
      },
    );
    expect(one(desk, 'fr')).not.toHaveProperty('outdated');
    expect(one(desk.edit('es', 'p1', 'Siete.'), 'fr')?.outdated).toMatchObject({ from: 'es' });
  });
});

describe('a cosmetic change of the source', () => {
  const pair = (
    before: string,
    after: string,
    refused?: true,
  ): { before: string; after: string; refused?: true } => ({
    before: hashText(before),
    after: hashText(after),
    ...(refused && { refused }),
  });

  it('leaves a translation up to date, also over several changes', () => {
    const cosmetic = [pair('Sei morti!', 'Sedici morti.'), pair('Sei morti.', 'Sei morti!')];
    expect(one(withRecord({ cosmetic }), 'fr')).not.toHaveProperty('outdated');
  });

  it('counts for the one exact change, and in one direction', () => {
    const cosmetic = [pair('Sedici morti.', 'Sei morti.'), pair('Sei morti!', 'Sedici morti.')];
    expect(one(withRecord({ cosmetic }), 'fr')).toHaveProperty('outdated');
  });

  it('does not count where the language refused it, not by a way around either', () => {
    const around = [pair('Sei morti.', 'Sei morti!'), pair('Sei morti!', 'Sedici morti.')];
    const cosmetic = [...around, pair('Sei morti.', 'Sedici morti.', true)];
    expect(one(withRecord({ cosmetic }), 'fr')).toHaveProperty('outdated');
  });

  it('may lead in circles', () => {
    const cosmetic = [pair('Sei morti.', 'Sei morti!'), pair('Sei morti!', 'Sei morti.')];
    expect(one(withRecord({ cosmetic }), 'fr')).toHaveProperty('outdated');
  });
});
