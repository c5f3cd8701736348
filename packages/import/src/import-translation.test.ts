import { read, type Skeleton, write } from '@archive/schema';
import { hashText } from '@archive/translation';
import { beforeAll, describe, expect, it } from 'vitest';

import { addsUp, documentOf, knowledge, pageOf, rulesOf } from './fixtures/archive.ts';
import {
  type ImportedDocument,
  type ImportedTranslation,
  importTranslation,
  type TranslationOptions,
} from './index.ts';

const english = `<h1>The bay</h1>
<p>The ferries stopped on a Sunday morning. The company had announced overnight that the crossing would cost twice as much.</p>
<p>The crews of the neighbouring islands tied up their boats as well and asked for the old price (1).</p>
<h2>What they want</h2>
<ul><li>the old price of the crossing</li><li>the right to meet and to speak</li></ul>
<p>This week has shaken the company; it has shown what the people of the islands can do, and how much has been put up with, and for how long.</p>
<p>(1) From the harbour log.</p>
<p>The Editors</p><p>10 January 2022</p>`;

const parts = {
  title: '<h1>La baie</h1>',
  p1: '<p>Les bacs se sont arrêtés un dimanche matin. La compagnie avait annoncé dans la nuit que la traversée coûterait deux fois plus cher.</p>',
  p2: '<p>Les équipages des îles voisines ont eux aussi amarré leurs bateaux et demandé l’ancien prix (1).</p>',
  h1: '<h2>Ce qu’ils veulent</h2>',
  list: '<ul><li>l’ancien prix de la traversée</li><li>le droit de se réunir et de parler</li></ul>',
  p3: '<p>Cette semaine a ébranlé la compagnie ; elle a montré ce que peuvent les gens des îles, et tout ce qu’ils ont supporté, et pendant combien de temps.</p>',
  note: '<p>(1) D’après le registre du port.</p>',
  end: '<p>La rédaction</p><p>10 janvier 2022</p>',
};

let original: ImportedDocument;
beforeAll(async () => {
  original = await documentOf(english, 'bay.html', { collection: 'statements', id: 'bay' });
});

async function outcomeOf(
  html: string,
  options: TranslationOptions = { language: 'fr' },
  skeleton?: Skeleton,
) {
  const page = await pageOf(html, 'baie.html');
  return importTranslation(
    page,
    knowledge,
    skeleton ?? original.skeleton,
    original.bundle,
    options,
  );
}

async function translationOf(changes: Partial<typeof parts> = {}): Promise<ImportedTranslation> {
  const made = await outcomeOf(Object.values({ ...parts, ...changes }).join('\n'));
  if (!made.ok || made.value.status === 'unchanged') throw new Error(JSON.stringify(made));
  expect(addsUp(made.value.report)).toBe(true);
  return made.value;
}

describe('importTranslation', () => {
  it('gives each block of a true translation its segment', async () => {
    const { bundle, ledger, report, skeleton, language } = await translationOf();
    expect(Object.keys(bundle)).toEqual(Object.keys(original.bundle));
    expect(bundle).toMatchObject({
      title: 'La baie',
      p2: 'Les équipages des îles voisines ont eux aussi amarré leurs bateaux et demandé l’ancien prix [^n1].',
      li2: 'le droit de se réunir et de parler',
      signature: 'La rédaction',
      dateline: '10 janvier 2022',
      n1: 'D’après le registre du port.',
    });
    expect(report.pairs?.every((pair) => pair.type === '1-1')).toBe(true);
    expect(report.warnings).toEqual([]);
    expect(language).toBe('fr');
    expect(ledger.segments['p1']).toEqual({
      from: 'en',
      source: hashText(original.bundle['p1'] ?? ''),
      target: hashText(bundle['p1'] ?? ''),
      state: 'translated',
      match: { type: 'one-to-one', confidence: expect.closeTo(1, 0) },
    });
    expect(skeleton.sources).toHaveLength(2);
    expect({ ...skeleton, sources: [] }).toEqual({ ...original.skeleton, sources: [] });
    expect(read('ledger', write('ledger', ledger), 'l.json')).toEqual({ ok: true, value: ledger });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('keeps a paragraph that was split as lines of one, for review', async () => {
    const p3 = parts.p3.replace(' ; elle', '.</p><p>Elle');
    const { bundle, ledger } = await translationOf({ p3 });
    expect(bundle['p3']).toMatch(/^Cette semaine a ébranlé la compagnie\.\nElle a montré/);
    expect(ledger.segments['p3']).toMatchObject({ state: 'initial', match: { type: 'split' } });
  });

  it('divides paragraphs that were merged where the first one ends, for review', async () => {
    const { bundle, ledger } = await translationOf({
      p1: parts.p1.replace('</p>', ' '),
      p2: parts.p2.slice(3),
    });
    expect(bundle['p1']).toMatch(/^Les bacs .* plus cher\.$/);
    expect(bundle['p2']).toMatch(/^Les équipages .*\[\^n1\]\.$/);
    expect(ledger.segments['p1']).toMatchObject({
      state: 'initial',
      match: { type: 'merged', with: ['p2'] },
    });
    expect(ledger.segments['p2']).toMatchObject({
      state: 'initial',
      match: { type: 'merged', with: ['p1'] },
    });
  });

  it('leaves a gap where a paragraph is missing, and says so', async () => {
    const { bundle, report } = await translationOf({ p3: '' });
    expect(bundle['p3']).toBeUndefined();
    expect(report.warnings.map((warning) => warning.message)).toContainEqual(
      expect.stringContaining('no translation of p3'),
    );
  });

  it('adds what stands for nothing to the text before it, for review', async () => {
    const more =
      '<p>Et pour finir, une remarque qui ne se trouve nulle part dans le texte anglais, mais que la rédaction française a jugée utile à ses lecteurs, qui ne connaissent pas tous la baie ni ses îles.</p>';
    const { bundle, ledger, report } = await translationOf({ p3: parts.p3 + more });
    expect(bundle['p3']).toMatch(/combien de temps\.\nEt pour finir/);
    expect(ledger.segments['p3']?.state).toBe('initial');
    expect(rulesOf(report)).toContain('no-counterpart');
  });

  it('keeps what stands for nothing in the ledger where there is no prose to add it to', async () => {
    const made = await outcomeOf(
      `${parts.title}<p>Une remarque de la *rédaction*.</p><p>Une autre.</p>`,
      { language: 'fr' },
      { ...original.skeleton, body: [], signature: undefined, dateline: undefined, notes: [] },
    );
    if (!made.ok || made.value.status === 'unchanged') throw new Error(JSON.stringify(made));
    const { bundle, ledger, report } = made.value;
    expect(bundle).toEqual({ title: 'La baie' });
    expect(ledger.obsolete).toEqual({
      'unplaced-1': 'Une remarque de la \\*rédaction\\*.',
      'unplaced-2': 'Une autre.',
    });
    expect(rulesOf(report)).toEqual(['no-counterpart', 'no-counterpart']);
    expect(addsUp(report)).toBe(true);
  });

  it('keeps the translator’s own notes as such', async () => {
    const { bundle, ledger } = await translationOf({
      p3: parts.p3.replace('.</p>', ' (2).</p>'),
      note: `${parts.note}<p>(2) Note du traducteur.</p>`,
    });
    expect(bundle['p3']).toMatch(/\[\^tn1\]\.$/);
    expect(bundle).toMatchObject({
      n1: 'D’après le registre du port.',
      tn1: 'Note du traducteur.',
    });
    expect(ledger.segments['tn1']).toBeUndefined();
  });

  it('takes a line for text if the document has nothing of its kind', async () => {
    const { signature: _signature, dateline: _dateline, ...skeleton } = original.skeleton;
    const made = await outcomeOf(Object.values(parts).join('\n'), { language: 'fr' }, skeleton);
    if (!made.ok || made.value.status === 'unchanged') throw new Error(JSON.stringify(made));
    expect(made.value.bundle['p3']).toMatch(/La rédaction\n10 janvier 2022$/);
  });

  it('changes nothing when the same page comes again', async () => {
    const page = await pageOf(parts.title + parts.p1, 'baie.html');
    const imported = new Map([[page.sha256, { document: 'bay', language: 'fr' }]]);
    const made = importTranslation(
      page,
      { ...knowledge, imported },
      original.skeleton,
      original.bundle,
    );
    expect(made).toEqual({
      ok: true,
      value: { status: 'unchanged', document: 'bay', language: 'fr', warnings: [] },
    });
  });

  it.each<[string, TranslationOptions]>([
    ['translation-of-itself', { language: 'en' }],
    ['language-not-in-archive', { language: 'de' }],
    ['translation-exists', { language: 'fr', existing: { p1: 'Déjà là.' } }],
  ])('is refused with %s', async (rule, options) => {
    const made = await outcomeOf(Object.values(parts).join('\n'), options);
    expect(made.ok ? [] : made.findings.map((finding) => finding.rule)).toEqual([rule]);
  });

  it('replaces a translation if it is told to', async () => {
    const options = { language: 'fr', existing: { p1: 'Déjà là.' }, replace: true };
    expect((await outcomeOf(Object.values(parts).join('\n'), options)).ok).toBe(true);
  });
});
