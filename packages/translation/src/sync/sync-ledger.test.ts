import { describe, expect, it } from 'vitest';

import { dropObsolete, hashText, record, setState, syncLedger } from '../index.ts';
import { Desk } from '../testing/desk.ts';

const start = (): Desk =>
  new Desk({
    it: { title: 'Nota', p1: 'Sei morti.', p2: 'Nessuno parlò.' },
    fr: { title: 'Note', p1: 'Six morts.' },
  });

const context = { by: 'Ada', on: '2026-05-02' };

describe('a text the ledger does not know', () => {
  it('is recorded as translated from the original, in reading order', () => {
    const { ledger, changes } = syncLedger(start().document, 'fr', context);
    expect(ledger).toEqual({
      document: 'a-note',
      language: 'fr',
      segments: {
        title: record('it', 'Nota', 'Note', context),
        p1: record('it', 'Sei morti.', 'Six morts.', context),
      },
    });
    expect(changes).toEqual([
      { type: 'new', segment: 'title' },
      { type: 'new', segment: 'p1' },
    ]);
  });

  it('is recorded as made from the language that was named', () => {
    const desk = start().edit('es', 'p1', 'Seis muertos.').sync({ from: 'fr' });
    expect(desk.record('es', 'p1')).toEqual(record('fr', 'Six morts.', 'Seis muertos.'));
  });

  it('needs no name and no day', () => {
    expect(start().sync().record('fr', 'p1')).toEqual(record('it', 'Sei morti.', 'Six morts.'));
  });
});

describe('an edited text', () => {
  it('goes back to translated, with the source of today, and keeps its comments', () => {
    const desk = start().sync(context);
    const reviewed = { by: 'Bo', on: '2026-06-01', comment: 'Since when?' };
    desk.decide('fr', setState(desk.document, 'fr', ['p1'], 'reviewed', reviewed));
    desk.edit('it', 'p1', 'Sedici morti.').sync();
    desk.edit('fr', 'p1', 'Seize morts.').sync({ by: 'Cy', on: '2026-07-01' });
    expect(desk.record('fr', 'p1')).toEqual({
      ...record('it', 'Sedici morti.', 'Seize morts.', { by: 'Cy', on: '2026-07-01' }),
      comments: [{ text: 'Since when?', by: 'Bo', on: '2026-06-01' }],
    });
  });

  it('is told apart where it was outdated', () => {
    const desk = start().sync().edit('it', 'p1', 'Sedici morti.').edit('fr', 'p1', 'Seize morts.');
    expect(syncLedger(desk.document, 'fr').changes).toEqual([
      { type: 'edited', segment: 'p1', wasOutdated: true },
    ]);
  });

  it('is not one whose white space was laid out anew', () => {
    const desk = start().sync();
    const { changes } = syncLedger(desk.edit('fr', 'p1', 'Six\nmorts.').document, 'fr');
    expect(changes).toEqual([]);
  });
});

describe('a source that moved on', () => {
  it('is kept as it was, and the record as it is', () => {
    const desk = start().sync(context).edit('it', 'p1', 'Sedici morti.').sync({ by: 'Bo' });
    expect(desk.record('fr', 'p1')).toEqual({
      ...record('it', 'Sei morti.', 'Six morts.', context),
      sourceText: 'Sei morti.',
    });
  });

  it('is found in the ledger of another language', () => {
    const desk = start().edit('es', 'p1', 'Seis muertos.').sync();
    desk.edit('it', 'p1', 'Sedici morti.');
    const { ledger } = syncLedger(desk.document, 'es', { textWithHash: desk.find });
    desk.decide('es', { ok: true, value: ledger ?? { document: '', language: '', segments: {} } });
    // Without git, all there is is what the Spanish ledger kept.
    expect(syncLedger(desk.document, 'fr').ledger?.segments['p1']?.sourceText).toBe('Sei morti.');
  });

  it('is told of where nobody knows what it said', () => {
    const desk = start().sync().edit('it', 'p1', 'Sedici morti.');
    const { ledger, changes, lost } = syncLedger(desk.document, 'fr');
    expect(ledger).toBe(desk.ledger('fr'));
    expect(changes).toEqual([]);
    expect(lost).toEqual([{ segment: 'p1', language: 'it', hash: hashText('Sei morti.') }]);
  });

  it('is not taken from a finder that gives another text', () => {
    const desk = start().sync().edit('it', 'p1', 'Sedici morti.');
    const { ledger, lost } = syncLedger(desk.document, 'fr', {
      textWithHash: () => 'Sette morti.',
    });
    expect(ledger?.segments['p1']).not.toHaveProperty('sourceText');
    expect(lost).toHaveLength(1);
  });

  it('heals when it says again what it said', () => {
    const desk = start().sync(context);
    const before = desk.ledger('fr');
    desk.edit('it', 'p1', 'Sedici morti.').sync().edit('it', 'p1', 'Sei morti.');
    expect(syncLedger(desk.document, 'fr').changes).toEqual([{ type: 'healed', segment: 'p1' }]);
    expect(desk.sync().ledger('fr')).toEqual(before);
  });
});

describe('what is no longer there', () => {
  it('is kept with its text when its segment is gone, until it is dropped', () => {
    const desk = start().sync().restructure('title', 'p2');
    const { ledger, changes } = syncLedger(desk.document, 'fr');
    expect(changes).toEqual([{ type: 'removed', segment: 'p1', kept: true }]);
    expect(Object.keys(ledger?.segments ?? {})).toEqual(['title']);
    expect(ledger?.obsolete).toEqual({ p1: 'Six morts.' });
    expect(ledger && dropObsolete(ledger)).not.toHaveProperty('obsolete');
  });

  it('is kept with its text when the text was taken away, and comes back with it', () => {
    const desk = start().sync().edit('fr', 'p1').sync();
    expect(desk.ledger('fr')).toMatchObject({ obsolete: { p1: 'Six morts.' } });
    expect(desk.record('fr', 'p1')).toBeUndefined();
    desk.edit('fr', 'p1', 'Il y a eu six morts.').sync();
    expect(desk.ledger('fr')).not.toHaveProperty('obsolete');
    expect(desk.record('fr', 'p1')).toEqual(record('it', 'Sei morti.', 'Il y a eu six morts.'));
  });

  it('is told of where its text is not to be found', () => {
    const desk = start().sync().edit('fr', 'p1');
    const { ledger, changes, lost } = syncLedger(desk.document, 'fr');
    expect(changes).toEqual([{ type: 'removed', segment: 'p1', kept: false }]);
    expect(lost).toEqual([{ segment: 'p1', language: 'fr', hash: hashText('Six morts.') }]);
    expect(ledger).not.toHaveProperty('obsolete');
  });

  it('leaves nothing behind where nothing is left to know', () => {
    const desk = start().sync().edit('fr', 'p1').edit('fr', 'title');
    expect(syncLedger(desk.document, 'fr').ledger).toBeUndefined();
    const ledger = { document: 'a-note', language: 'fr', segments: {}, obsolete: { p1: 'Six.' } };
    expect(dropObsolete(ledger)).toBeUndefined();
    const suppressions = [{ rule: 'r', segment: 'p1', reason: 'So it is.' }];
    expect(dropObsolete({ ...ledger, suppressions })).toMatchObject({ suppressions });
  });
});

describe('what has no source', () => {
  it('has no record: translators’ notes, texts the document does not know, the original', () => {
    const desk = start().edit('fr', 'tn1', 'Jeu de mots.').edit('fr', 'p99', 'Égaré.').sync();
    expect(Object.keys(desk.ledger('fr')?.segments ?? {})).toEqual(['title', 'p1']);
    expect(desk.ledger('it')).toBeUndefined();
  });

  it('loses a record that it has', () => {
    const stray = (language: string, id: string): Desk =>
      new Desk(
        { it: { title: 'Nota', p1: 'Sei.' }, fr: { tn1: 'Jeu.' } },
        {
          [language]: { document: 'a-note', language, segments: { [id]: record('it', 'x', 'y') } },
        },
      );
    for (const [language, id] of [
      ['fr', 'tn1'],
      ['it', 'p1'],
    ] as const) {
      const synced = syncLedger(stray(language, id).document, language);
      expect(synced).toEqual({
        ledger: undefined,
        changes: [{ type: 'unneeded', segment: id }],
        lost: [],
      });
    }
  });

  it('may have a ledger for its suppressions', () => {
    const suppressions = [{ rule: 'r', segment: 'p1', reason: 'So it is.' }];
    const ledger = { document: 'a-note', language: 'it', segments: {}, suppressions };
    const desk = new Desk({ it: { title: 'Nota', p1: 'Sei.' } }, { it: ledger });
    expect(syncLedger(desk.document, 'it').ledger).toBe(ledger);
  });
});

describe('a ledger that is in line', () => {
  it('is returned as it is', () => {
    const desk = start().sync();
    expect(syncLedger(desk.document, 'fr')).toEqual({
      ledger: desk.ledger('fr'),
      changes: [],
      lost: [],
    });
    expect(syncLedger(desk.document, 'fr').ledger).toBe(desk.ledger('fr'));
    expect(syncLedger(desk.document, 'de').ledger).toBeUndefined();
  });

  it('is put into reading order', () => {
    const desk = start().sync().restructure('p2', 'p1', 'title');
    desk.edit('fr', 'p2', 'Personne ne parla.').sync();
    expect(Object.keys(desk.ledger('fr')?.segments ?? {})).toEqual(['title', 'p2', 'p1']);
  });

  it('asks for nobody’s name, and looks for no text', () => {
    const desk = start().sync();
    const asked: string[] = [];
    syncLedger(desk.document, 'fr', {
      get by() {
        asked.push('by');
        return undefined;
      },
      textWithHash: () => {
        asked.push('text');
        return undefined;
      },
    });
    expect(asked).toEqual([]);
  });
});
