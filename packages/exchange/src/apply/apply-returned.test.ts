import type { Ledger, LedgerRecord } from '@archive/schema';
import { hashText, translationStatus, type TranslatedDocument } from '@archive/translation';
import { describe, expect, it } from 'vitest';

import { exported, taken, takenWell } from '../testing/exchange.ts';
import { documentOf, english, french, note } from '../testing/note.ts';

/** The note whose English p1 has moved on since it was translated. */
function outdatedNote(): TranslatedDocument {
  const before = documentOf({ en: { ...english, p1: 'Prices rose.' }, fr: french });
  const ledger = before.ledgers.get('fr');
  if (ledger === undefined) throw new Error('No ledger.');
  const now = documentOf({ en: english, fr: french }, { fr: ledger });
  const record = now.ledgers.get('fr')?.segments['p1'];
  if (record === undefined) throw new Error('No record.');
  record.sourceText = 'Prices rose.';
  return now;
}

function inState(segment: string, state: LedgerRecord['state']): TranslatedDocument {
  return note({}, ({ segments }: Ledger) => Object.assign(segments[segment] ?? {}, { state }));
}

describe('a text that came back', () => {
  it('is new where it was missing, and says who made it when and of what', () => {
    const file = exported('po', note()).replace(
      /(msgctxt "a-note:p2"\n.*\n)msgstr ""/,
      '$1msgstr "Ils ont crié."',
    );
    const { bundle, ledger, changes } = takenWell(note(), file);
    expect(bundle?.['p2']).toBe('Ils ont crié.');
    expect(changes).toEqual([
      {
        segment: 'p2',
        text: { before: '', after: 'Ils ont crié.' },
        state: { before: 'missing', after: 'translated' },
      },
    ]);
    expect(ledger?.segments['p2']).toMatchObject({
      from: 'en',
      state: 'translated',
      by: 'Bob',
      on: '2026-06-01',
    });
  });

  it('is left as it is where the file has none', () => {
    const file = exported('po', note()).replace('msgstr "Les prix"', 'msgstr ""');
    expect(takenWell(note(), file).changes).toEqual([]);
  });

  it('has to be reviewed again where it is another', () => {
    const document = inState('title', 'reviewed');
    const file = exported('xliff', document).replace('>Les prix<', '>Les tarifs<');
    // The state that the program merely brought back was that of the old text.
    expect(file).toContain('state="reviewed"');
    expect(takenWell(document, file).changes).toEqual([
      {
        segment: 'title',
        text: { before: 'Les prix', after: 'Les tarifs' },
        state: { before: 'reviewed', after: 'translated' },
      },
    ]);
  });

  it('that was made from an older source is outdated from the start, and the older source is kept', () => {
    const older = documentOf({ en: { ...english, p1: 'Prices rose.' }, fr: french });
    const file = exported('po', older).replace('en une nuit', 'fort');
    const now = outdatedNote();
    const { bundle, ledger } = takenWell(now, file);
    expect(bundle?.['p1']).toContain('ont *doublé* fort');
    expect(ledger?.segments['p1']).toMatchObject({
      source: hashText('Prices rose.'),
      sourceText: 'Prices rose.',
      by: 'Bob',
    });
  });

  it('in Markdown is known to be made from an older source by its hash', () => {
    const older = documentOf({ en: { ...english, p1: 'Prices rose.' }, fr: french });
    const file = exported('md', older).replace('en une nuit', 'fort');
    const { ledger } = takenWell(outdatedNote(), file);
    expect(ledger?.segments['p1']).toMatchObject({
      source: hashText('Prices rose.'),
      sourceText: 'Prices rose.',
    });
  });

  it('that was made from another language says so', () => {
    const document = documentOf({ en: english, fr: french, es: { title: 'Los precios' } });
    const file = exported('po', document, 'es').replace('"Los precios"', '"Precios"');
    const relayed = file
      .replace('X-Source-Language: en', 'X-Source-Language: fr')
      .replace('msgid "Prices"', 'msgid "Les prix"');
    expect(takenWell(document, relayed).ledger?.segments['title']).toMatchObject({
      from: 'fr',
      source: hashText('Les prix'),
    });
  });

  it('of a document in its own language is refused, and told how else', () => {
    const file = exported('po', note()).replaceAll(/Language: fr/g, 'Language: en');
    expect(taken(note(), file)).toMatchObject({
      ok: false,
      findings: [{ rule: 'exchange-original', help: expect.stringContaining('--format md') }],
    });
  });

  it('corrects the original in Markdown', () => {
    const file = exported('md', note(), 'en').replace('We stand.', 'We stood.');
    expect(file).toContain('document: a-note\nlanguage: en\n---');
    const { bundle, ledger, changes } = takenWell(note(), file);
    expect(bundle).toEqual({ ...english, q1: 'We stood.' });
    expect(ledger).toBeUndefined();
    expect(changes).toHaveLength(1);
  });

  it('is refused where the file has two of it, and taken where they are the same', () => {
    const file = exported('po', note());
    const entry = /\n#\. title\n(?:.+\n)+/.exec(file)?.[0] ?? '';
    const again = file + entry.replace('Les prix', 'Les tarifs');
    expect(taken(note(), again)).toMatchObject({
      ok: false,
      findings: [
        { rule: 'exchange-duplicate', segment: 'title', line: again.split('\n').length - 3 },
      ],
    });
    expect(takenWell(note(), file + entry).changes).toEqual([]);
  });

  it('of a segment that the document no longer has is left out with a warning', () => {
    const file = exported('po', note()).replace('a-note:q1"', 'a-note:q9"').replace('debout', 'là');
    const { changes, findings } = takenWell(note(), file);
    expect(changes).toEqual([]);
    expect(findings).toMatchObject([
      { rule: 'exchange-segment', severity: 'warning', segment: 'q9', line: expect.any(Number) },
    ]);
  });

  it('that differs in its line ends alone is the same', () => {
    const document = note({ fr: { v1: 'Une ligne\r\net **une autre**[^tn1]' } });
    const file = exported('xliff', document).replaceAll('&#13;', '');
    expect(takenWell(document, file).changes).toEqual([]);
  });
});

describe('what a file claims', () => {
  it.each(['po', 'xliff'] as const)(
    'in %s about an outdated text, that it is done, makes it valid',
    (format) => {
      const document = outdatedNote();
      const file = exported(format, document)
        .replace(/#, fuzzy\n#\| .*\n/, '')
        .replace('state="initial" subState="archive:outdated"', 'state="translated"');
      const { bundle, ledger, changes, findings } = takenWell(document, file);
      expect(findings).toEqual([]);
      expect(changes).toEqual([{ segment: 'p1', valid: true }]);
      expect(bundle).toBe(document.bundles.get('fr'));
      const { p1 } = ledger?.segments ?? {};
      expect(p1).toMatchObject({ source: hashText(english['p1'] ?? ''), by: 'Bob' });
      expect(p1).not.toHaveProperty('sourceText');
    },
  );

  it('about a text whose source moved on after the file was made, is not taken', () => {
    const document = outdatedNote();
    const file = exported('po', document).replace(/#, fuzzy\n#\| .*\n/, '');
    const later = documentOf(
      { en: { ...english, p1: 'Prices tripled.' }, fr: french },
      { fr: document.ledgers.get('fr') as Ledger },
    );
    const { ledger, findings } = takenWell(later, file);
    expect(ledger?.segments['p1']?.source).toBe(hashText('Prices rose.'));
    expect(findings).toMatchObject([{ rule: 'exchange-state', segment: 'p1' }]);
  });

  it('in PO with a new flag, that it is unfinished, makes it initial', () => {
    const document = inState('title', 'reviewed');
    const file = exported('po', document).replace(
      'msgctxt "a-note:title"',
      '#, fuzzy, no-wrap\n$&',
    );
    const { changes, ledger } = takenWell(document, file);
    expect(changes).toEqual([
      { segment: 'title', state: { before: 'reviewed', after: 'initial' } },
    ]);
    expect(ledger?.segments['title']).toMatchObject({ state: 'initial', by: 'Bob' });
    // And back: without the flag it is translated.
    const now = { ...document, ledgers: new Map([['fr', ledger as Ledger]]) };
    const again = takenWell(now, exported('po', now).replace('#, fuzzy\n', ''));
    expect(again.changes).toEqual([
      { segment: 'title', state: { before: 'initial', after: 'translated' } },
    ]);
  });

  it('in PO with the flag still there, that a new text is unfinished, makes it initial', () => {
    const document = outdatedNote();
    const file = exported('po', document).replace('en une nuit', 'fort');
    expect(takenWell(document, file).ledger?.segments['p1']).toMatchObject({ state: 'initial' });
  });

  it('in XLIFF, that it was reviewed, is taken', () => {
    const file = exported('xliff', note()).replace(
      /(<unit id="title"[^]*?<segment state=")translated"/,
      '$1reviewed" subState="tool:done"',
    );
    expect(takenWell(note(), file).changes).toEqual([
      { segment: 'title', state: { before: 'translated', after: 'reviewed' } },
    ]);
  });

  it('in XLIFF about a text made from an older source, that it is final, is told to be too much', () => {
    const older = documentOf({ en: { ...english, p1: 'Prices rose.' }, fr: french });
    const file = exported('xliff', older)
      .replace('en une nuit', 'fort')
      .replace(/(<unit id="p1"[^]*?<segment state=")translated"/, '$1final"');
    const { ledger, findings } = takenWell(outdatedNote(), file);
    expect(ledger?.segments['p1']).toMatchObject({ state: 'translated' });
    expect(findings).toMatchObject([
      { rule: 'exchange-state', severity: 'warning', segment: 'p1' },
    ]);
  });

  it('in XLIFF about nothing, where a program dropped its states, changes none', () => {
    const document = inState('title', 'final');
    const file = exported('xliff', document).replaceAll(/ (?:state|subState)="[^"]*"/g, '');
    expect(takenWell(document, file).changes).toEqual([]);
  });

  it('in Markdown about an outdated text that was written anew, is that it is translated', () => {
    const document = outdatedNote();
    const file = exported('md', document).replace('en une nuit', 'fort');
    expect(file).toContain('en, as it was: Prices rose.');
    const { bundle, ledger } = takenWell(document, file);
    const now = {
      ...document,
      bundles: new Map(document.bundles).set('fr', bundle ?? {}),
      ledgers: new Map([['fr', ledger as Ledger]]),
    };
    const status = translationStatus(now, 'fr').find(({ id }) => id === 'p1');
    expect(status).toMatchObject({ state: 'translated' });
    expect(status).not.toHaveProperty('outdated');
  });
});

describe('a comment that came back', () => {
  it.each([
    ['po', 'msgctxt "a-note:title"', '# Le titre\n# est court.\n$&'],
    ['xliff', '<note id="n1" category="role">title</note>', '$&<note>Le titre\nest court.</note>'],
  ] as const)('in %s is added once, however often the file is taken', (format, at, comment) => {
    const file = exported(format, note()).replace(at, comment);
    const { ledger, changes } = takenWell(note(), file);
    expect(changes).toEqual([{ segment: 'title', comment: 'Le titre\nest court.' }]);
    expect(ledger?.segments['title']?.comments).toEqual([
      { text: 'Le titre\nest court.', by: 'Bob', on: '2026-06-01' },
    ]);
    const now = { ...note(), ledgers: new Map([['fr', ledger as Ledger]]) };
    expect(takenWell(now, file).changes).toEqual([]);
    expect(takenWell(now, exported(format, now)).changes).toEqual([]);
  });

  it('on what is not translated is told to be left out', () => {
    const file = exported('po', note()).replace('msgctxt "a-note:p2"', '# Quoi ?\n$&');
    const { changes, findings } = takenWell(note(), file);
    expect(changes).toEqual([]);
    expect(findings).toMatchObject([{ rule: 'exchange-state', segment: 'p2' }]);
  });
});
