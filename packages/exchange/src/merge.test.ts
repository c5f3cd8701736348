import type { Bundle, Ledger, LedgerRecord } from '@archive/schema';
import type { TranslatedDocument } from '@archive/translation';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { gather } from './index.ts';
import { hostileText } from './testing/arbitraries.ts';
import {
  FORMATS,
  edited,
  exported,
  readBack,
  reread,
  taken,
  takenWell,
} from './testing/exchange.ts';
import { hostileDocument } from './testing/hostile-document.ts';
import { documentOf, english, french, note } from './testing/note.ts';

/** A document after people worked in the archive: texts are others, and states. */
function worked(
  document: TranslatedDocument,
  texts: Bundle,
  states: Readonly<Record<string, LedgerRecord['state']>> = {},
): TranslatedDocument {
  const { en = {}, fr = {} } = Object.fromEntries(document.bundles);
  const known = document.ledgers.get('fr');
  const now = documentOf({ en, fr: { ...fr, ...texts } }, known === undefined ? {} : { fr: known });
  const ledger = structuredClone(now.ledgers.get('fr'));
  if (ledger === undefined) return now;
  for (const [id, state] of Object.entries(states))
    if (ledger.segments[id] !== undefined) ledger.segments[id].state = state;
  return { ...now, ledgers: new Map(now.ledgers).set('fr', ledger) };
}

const IDS = ['title', 'h1', 'p1', 'q1', 'i2', 'n1'];
/** Few, so that both sides come to write the same. */
const TEXTS = ['Un.', 'Deux  mots.', 'Deux mots.'];

const texts = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...TEXTS)), {
    selector: ([id]) => id,
  })
  .map((pairs): Bundle => Object.fromEntries(pairs));

/** What has no text in either language is in no file. */
const full = hostileText.map((text) => `${text}.`);

const STATES: readonly LedgerRecord['state'][] = ['initial', 'translated', 'reviewed', 'final'];
const states = fc.dictionary(fc.constantFrom(...IDS), fc.constantFrom(...STATES));

describe.each(FORMATS)('a file in %s that left before people worked in the archive', (format) => {
  it('takes nothing of their work back, if nobody edited it', () => {
    fc.assert(
      fc.property(hostileDocument(), texts, states, (document, work, judged) => {
        const file = exported(format, document);
        fc.pre(file !== '');
        const now = worked(document, work, judged);
        const applied = takenWell(now, reread(file));
        expect(applied.changes).toEqual([]);
        expect(applied.findings.filter(({ rule }) => rule !== 'markdown-anchor')).toEqual([]);
        expect(applied.bundle).toBe(now.bundles.get('fr'));
        expect(applied.ledger).toBe(now.ledgers.get('fr'));
      }),
      { numRuns: 200 },
    );
  });

  it('brings in what was written in it, and tells of each text that both changed', () => {
    fc.assert(
      fc.property(
        hostileDocument(full),
        texts,
        texts,
        fc.boolean(),
        (document, ours, theirs, force) => {
          const file = edited(format, gather(document, 'fr'), theirs);
          fc.pre(file !== undefined);
          const now = worked(document, ours);
          const before = document.bundles.get('fr') ?? {};
          const both = { ours: now.bundles.get('fr') ?? {}, theirs: { ...before, ...theirs } };
          const there = new Set(file.segments.map(({ id }) => id));
          const conflicts: string[] = [];
          const { bundle, findings } = takenWell(now, file, { theirs: force });
          for (const id of IDS.filter((each) => there.has(each))) {
            const [our, their] = [both.ours[id], both.theirs[id]];
            const isOurs = ours[id] !== undefined && our !== before[id];
            const isTheirs = theirs[id] !== undefined && their !== before[id];
            if (isOurs && isTheirs && our !== their) conflicts.push(id);
            const takes = isTheirs && (!isOurs || force);
            expect(bundle?.[id]).toBe(takes ? their : our);
          }
          const told = findings.filter(({ rule }) => rule === 'exchange-conflict');
          expect(new Set(told.map(({ segment }) => segment))).toEqual(
            new Set(force ? [] : conflicts),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('can be taken twice: the second time changes nothing', () => {
    fc.assert(
      fc.property(hostileDocument(full), texts, texts, (document, ours, theirs) => {
        const file = edited(format, gather(document, 'fr'), theirs);
        fc.pre(file !== undefined);
        const now = worked(document, ours);
        const { bundle, ledger } = takenWell(now, file);
        const after = {
          ...now,
          bundles: new Map(now.bundles).set('fr', bundle ?? {}),
          ledgers: new Map(now.ledgers).set('fr', ledger as Ledger),
        };
        expect(takenWell(after, file).changes).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a text that both sides changed', () => {
  const now = worked(note(), { title: 'Le coût', p2: 'Ils ont crié.' });

  it('is told with its place, both texts, and what to do', () => {
    const file = exported('po', note()).replace('"Les prix"', '"Les tarifs"');
    const { bundle, findings } = takenWell(now, file);
    expect(bundle).toBe(now.bundles.get('fr'));
    expect(findings).toEqual([
      {
        rule: 'exchange-conflict',
        severity: 'error',
        message:
          'a-note:title was changed in the archive and in the file since it was exported. The archive has "Le coût", the file "Les tarifs".',
        help: "The archive's was kept. To take the file's, import it again with --theirs; or write what it is to be into locales/fr/documents/a-note.json.",
        file: 'file',
        line: file.slice(0, file.indexOf('msgctxt "a-note:title"')).split('\n').length,
        column: 1,
        document: 'a-note',
        language: 'fr',
        segment: 'title',
      },
    ]);
  });

  it('may be one that neither had when the file left, or one that the archive took out', () => {
    const both = exported('po', note())
      .replace(/(msgctxt "a-note:p2"\n.*\n)msgstr ""/, '$1msgstr "Elles ont crié."')
      .replace('"Nous tous."', '"Nous toutes."');
    const { q2: _, ...without } = now.bundles.get('fr') ?? {};
    const gone = documentOf({ en: english, fr: without }, Object.fromEntries(now.ledgers));
    expect(takenWell(gone, both).findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('The archive has "Ils ont crié.", the file "Elles ont crié."'),
      expect.stringContaining('a-note:q2 was taken out of the archive'),
    ]);
    // And one that was taken out, and left as it was in the file, stays away.
    const untouched = takenWell(gone, exported('po', note()));
    expect(untouched).toMatchObject({ changes: [], findings: [] });
  });

  it('is shown where the two differ, if it is long', () => {
    const long = 'Encore. '.repeat(60);
    const before = note({ fr: { p1: `${long}Fin.` } });
    const file = edited('xliff', gather(before, 'fr'), { p1: `${long}La fin.` });
    const after = worked(before, { p1: `${long}C’est tout.` });
    const [finding] = takenWell(after, file ?? '').findings;
    expect(finding?.message).toContain('Encore. Encore. C’est tout."');
    expect(finding?.message).toContain('Encore. Encore. La fin."');
    expect(finding?.message.length).toBeLessThan(300);
  });

  it('can be a note of the translator: two were begun under one number', () => {
    const file = `${exported('md', note())}\n<!-- tn2 -->\nUn mot dur.\n`;
    const begun = worked(note(), { tn2: 'Un mot doux.' });
    expect(taken(begun, file)).toMatchObject({
      value: { changes: [], findings: [{ rule: 'exchange-conflict', segment: 'tn2' }] },
    });
  });
});

describe('a state in a file', () => {
  const xliff = exported('xliff', note());
  const inFile = (state: string): string =>
    xliff.replace(/(<unit id="title"[^]*?<segment state=")translated"/, `$1${state}"`);

  it('is taken where the archive has still what the file left with', () => {
    const { changes } = takenWell(worked(note(), {}, { h1: 'final' }), inFile('reviewed'));
    expect(changes).toEqual([
      { segment: 'title', state: { before: 'translated', after: 'reviewed' } },
    ]);
  });

  it('is told and left where the archive has come to another, unless the caller wants it', () => {
    const now = worked(note(), {}, { title: 'reviewed' });
    const { changes, findings } = takenWell(now, inFile('final'));
    expect(changes).toEqual([]);
    expect(findings).toMatchObject([
      { rule: 'exchange-state', severity: 'warning', segment: 'title', line: expect.any(Number) },
    ]);
    const forced = takenWell(now, inFile('final'), { theirs: true });
    expect(forced.changes).toMatchObject([{ state: { before: 'reviewed', after: 'final' } }]);
  });

  it('says nothing of a text that the archive has changed, and is told', () => {
    const now = worked(note(), { title: 'Le coût' });
    const { changes, findings } = takenWell(now, inFile('reviewed'));
    expect(changes).toEqual([]);
    expect(findings).toMatchObject([{ rule: 'exchange-state', segment: 'title' }]);
  });

  it('says nothing of a text that the file does not have', () => {
    const file = xliff.replace(/(<unit id="p2"[^]*?<segment)>/, '$1 state="initial">');
    expect(file).not.toBe(xliff);
    const now = worked(note(), { p2: 'Ils ont crié.' });
    expect(takenWell(now, file)).toMatchObject({ changes: [], findings: [] });
  });
});

describe('a file that does not say what it left with', () => {
  it('is compared with what the archive has', () => {
    const file = unmarked('po').replace('"Les prix"', '"Les tarifs"');
    const { bundle } = takenWell(worked(note(), {}, { title: 'reviewed' }), file);
    expect(bundle).toEqual({ ...french, title: 'Les tarifs' });
  });

  it.each(['po', 'xliff'] as const)('in %s lowers no state, and says so', (format) => {
    const initial = note({}, ({ segments }) =>
      Object.assign(segments['h1'] ?? {}, { state: 'initial' }),
    );
    const now = worked(initial, {}, { title: 'reviewed', h1: 'final' });
    const file = unmarked(format, initial).replace(
      'msgctxt "a-note:title"',
      '#, fuzzy, no-wrap\n$&',
    );
    const { changes, findings } = takenWell(now, file);
    expect(changes).toEqual([]);
    expect(findings.map(({ rule, segment }) => [rule, segment])).toEqual([
      ['exchange-state', 'title'],
      ['exchange-state', 'h1'],
    ]);
  });

  /** A file as they were before they said it. */
  function unmarked(format: 'po' | 'xliff', document = note()): string {
    const file = exported(format, document)
      .replaceAll(/#\. Exported as .*\n/g, '')
      .replaceAll(/ *<mda:metadata>[^]*?<\/mda:metadata>\n/g, '');
    expect(readBack(file).segments.every(({ base }) => base === undefined)).toBe(true);
    return file;
  }
});
