import { describe, expect, it } from 'vitest';

import { addsUp, documentOf, knowledge, pageOf, rulesOf } from '../fixtures/archive.ts';
import { importDocument, type ImportedDocument } from '../index.ts';

const prose =
  'The ferries stopped on a Sunday morning. The company had announced overnight that the crossing would cost twice as much from the first of the month.';

/** A page of plain text with a title and two paragraphs, and what else it is given. */
function statement({ head = '', title = 'The bay', first = prose, tail = '' }): string {
  return [head, title, first, prose, tail].filter((part) => part !== '').join('\n\n');
}

async function madeOf(parts: Parameters<typeof statement>[0]): Promise<ImportedDocument> {
  const made = await documentOf(statement(parts));
  expect(addsUp(made.report)).toBe(true);
  return made;
}

describe('the masthead', () => {
  it.each([
    'Prises de position - Prese di posizione - Tomas de posición - Statements',
    'STATEMENTS | PRISES DE POSITION',
    'Statements • Заявления • مواقف',
    'Statements/Prises de position/Prese di posizione',
    'Statements — Prises de position',
    'Statements Prises de position Prese di posizione',
    'prises  de  position',
    'Toma de posición - Statements',
    'Положение - Statements - Prises de position',
  ])('names the collection: %s', async (head) => {
    const page = await pageOf(statement({ head, tail: '2022' }));
    const made = importDocument(page, knowledge);
    if (!made.ok || made.value.status === 'unchanged') throw new Error(JSON.stringify(made));
    expect(made.value.skeleton.collection).toBe('statements');
    expect(made.value.bundle['title']).toBe('The bay');
    expect(made.value.report.recognised[0]).toMatchObject({ as: 'masthead', value: 'statements' });
  });

  it('is no masthead if it names several collections: that is a menu', async () => {
    const { report } = await madeOf({ head: 'Statements | Documents | Archives' });
    expect(report.leftOut.map((entry) => entry.reason)).toEqual(['navigation']);
  });

  it('says which of its names the archive does not have', async () => {
    const { report } = await madeOf({ head: 'Statements - Prises de position - Stellungnahmen' });
    expect(rulesOf(report)).toContain('masthead-unknown-name');
  });

  it('is not seen in a title that holds the collection’s name', async () => {
    const { bundle } = await madeOf({ title: 'Statements and facts' });
    expect(bundle['title']).toBe('Statements and facts');
  });
});

describe('navigation', () => {
  it.each([
    'Home | Archives | Contact',
    'Back to Statements',
    'back to statements',
    '« Back to Archives',
    'Retour aux prises de position',
    'Retour à : Prises de position',
    'Torna alle prese di posizione',
    'Volver a Tomas de posición',
    'العودة إلى مواقف',
    'Назад: Заявления',
    'Accueil',
    'Archivi',
    'The Archive of the Bay',
    'Home | Archives | Statements',
  ])('is left out: %s', async (tail) => {
    const { report } = await madeOf({ tail });
    expect(report.leftOut).toMatchObject([{ text: tail, reason: 'navigation' }]);
  });

  it.each(['Back to the struggle of the ferries', 'Home is where the boats are', 'Back to work'])(
    'is not seen in text: %s',
    async (tail) => {
      const { report } = await madeOf({ tail });
      expect(report.leftOut).toEqual([]);
    },
  );
});

describe('notes', () => {
  it.each([
    ['a word (1) and', '(1) A note.'],
    ['a word [1] and', '[1] A note.'],
    ['a word¹ and', '¹ A note.'],
    ['a word* and', '* A note.'],
    ['a word (*) and', '(*) A note.'],
    ['a word(١) and', '(١) A note.'],
    ['a word (1) and', '(1). A note.'],
  ])('are called by %s', async (call, note) => {
    const { bundle, skeleton } = await madeOf({
      first: `${prose} It has ${call} more.`,
      tail: note,
    });
    expect(bundle['p1']).toMatch(/a word ?\[\^n1\] and/);
    expect(bundle['n1']).toBe('A note.');
    expect(skeleton.notes).toEqual([note.includes('*') ? { id: 'n1', label: '*' } : { id: 'n1' }]);
  });

  it('stand one after the other in one paragraph, or under a heading', async () => {
    const first = `${prose} One (1) and two (2).`;
    for (const tail of ['(1) First.\n(2) Second.', 'Notes:\n\n1. First.\n\n2. Second.']) {
      const { bundle } = await madeOf({ first, tail });
      expect(bundle).toMatchObject({ n1: 'First.', n2: 'Second.' });
      expect(bundle['p1']).toContain('One [^n1] and two [^n2].');
    }
  });

  it('keep the mark that is not their number', async () => {
    const { skeleton } = await madeOf({ first: `${prose} See (3) there.`, tail: '(3) A note.' });
    expect(skeleton.notes).toEqual([{ id: 'n1', label: '3' }]);
  });

  it('go on in the next paragraph', async () => {
    const first = `${prose} One (1) and two (2).`;
    const { bundle } = await madeOf({ first, tail: `(1) First.\n\n${prose}\n\n(2) Second.` });
    expect(bundle['n1']).toBe(`First.\n${prose}`);
  });

  it('are missed where they are called and absent, and the call stays', async () => {
    const { bundle, report } = await madeOf({ first: `${prose} One (1) and [2].` });
    expect(bundle['p1']).toContain('One (1) and [2].');
    expect(rulesOf(report)).toEqual(['note-missing', 'note-missing']);
  });

  it('are named where nothing calls them, and stay notes', async () => {
    const { bundle, report } = await madeOf({ tail: '(1) A note.' });
    expect(bundle['n1']).toBe('A note.');
    expect(rulesOf(report)).toEqual(['note-not-called']);
  });

  it('are no points of an argument', async () => {
    const { bundle, report } = await madeOf({
      first: `${prose} It asks (1) for this, (2) for that.`,
    });
    expect(bundle['p1']).toContain('(1) for this, (2) for that.');
    expect(rulesOf(report)).toEqual([]);
  });

  it('are not called by powers', async () => {
    const { bundle } = await madeOf({
      first: `${prose} It has 5 m² and 3 km³.`,
      tail: '(2) A note.',
    });
    expect(bundle['p1']).toContain('5 m² and 3 km³.');
  });
});

describe('signature and date', () => {
  it.each([
    ['The Editors\n\n10 January 2022', 'The Editors', '10 January 2022'],
    ['The Editors\n10 January 2022', 'The Editors', '10 January 2022'],
    ['10 January 2022\n\nThe Editors', 'The Editors', '10 January 2022'],
    [
      'For the crews\nA. B., secretary\nParis, le 10 janvier 2022',
      'For the crews\nA. B., secretary',
      'Paris, le 10 janvier 2022',
    ],
    ['The Editors', 'The Editors', undefined],
    ['10 January 2022', undefined, '10 January 2022'],
  ])('are %j', async (tail, signature, dateline) => {
    const { bundle } = await madeOf({ tail });
    expect([bundle['signature'], bundle['dateline']]).toEqual([signature, dateline]);
  });

  it('may stand under the title', async () => {
    const page = await pageOf(statement({ title: 'The bay\n\n10 January 2022' }));
    const made = importDocument(page, knowledge, { collection: 'statements' });
    expect(made.ok && made.value.status === 'imported' && made.value.skeleton).toMatchObject({
      issued: '2022-01-10',
      dateline: 'dateline',
    });
  });

  it('can be ambiguous, which is said', async () => {
    const page = await pageOf(statement({ tail: '10/01/2022' }));
    const made = importDocument(page, knowledge, { collection: 'statements' });
    expect(made.ok && made.value.status === 'imported' && rulesOf(made.value.report)).toEqual([
      'ambiguous-date',
    ]);
  });

  it.each([
    [
      'a.html',
      '<table><tr><td>Boats</td><td>Year</td></tr><tr><td>58</td><td>1921</td></tr></table>',
    ],
    ['a.md', '\n\n| Boats | Year |\n| --- | --- |\n| 58 | 1921 |'],
  ])('are not seen in a table at the end of %s', async (name, table) => {
    const heading = name === 'a.md' ? '# The bay\n\n' : '<h1>The bay</h1>';
    const page = await pageOf(`${heading}${prose}${table}`, name);
    const made = importDocument(page, knowledge, { collection: 'statements' });
    expect(made).toMatchObject({ ok: false, findings: [{ rule: 'no-date' }] });
  });

  it('are not seen in a slogan at the end', async () => {
    const { skeleton } = await madeOf({ tail: 'The sea to all!' });
    expect(skeleton.signature).toBeUndefined();
  });
});

describe('headings and title', () => {
  it('are short lines before text', async () => {
    const { skeleton } = await madeOf({ first: `${prose}\n\nWhat they want\n\n${prose}` });
    expect(skeleton.body[1]).toEqual({ type: 'heading', id: 'h1', level: 2 });
  });

  it('are strong lines in HTML', async () => {
    const html = `<p><b>The bay</b></p><p>${prose}</p><p><b>What they want</b></p><p>${prose}</p>`;
    const { bundle, skeleton } = await documentOf(html, 'a.html');
    expect(bundle).toMatchObject({ title: 'The bay', h1: 'What they want' });
    expect(skeleton.body.map((block) => block.type)).toEqual(['paragraph', 'heading', 'paragraph']);
  });

  it('have a subtitle in brackets or emphasis', async () => {
    const { bundle } = await documentOf(
      `<h1>The bay</h1><p><i>A report</i></p><p>${prose}</p>`,
      'a.html',
    );
    expect(bundle).toMatchObject({ title: 'The bay', subtitle: 'A report' });
  });

  it('begin with the second level, whatever the page begins with', async () => {
    const html = `<h1>The bay</h1><p>${prose}</p><h4>One</h4><p>${prose}</p><h5>Two</h5><p>${prose}</p>`;
    const { skeleton } = await documentOf(html, 'a.html');
    expect(
      skeleton.body.flatMap((block) => (block.type === 'heading' ? [block.level] : [])),
    ).toEqual([2, 3]);
  });
});

describe('a page with a main element', () => {
  const tail = '<p>The crews</p><p>10 January 2022</p>';
  const around = (head: string, text: string): string =>
    `<html lang="en"><body><header>${head}</header><main>${text}${tail}</main><aside><h2>Other texts</h2><p>3 May 2009</p></aside><footer>Made by nobody</footer></body></html>`;
  const options = { collection: 'statements' };

  it.each([
    ['', `<h1>The bay</h1><p>${prose}</p>`, ['Other texts', '3 May 2009', 'Made by nobody']],
    ['<h1>The bay</h1>', `<p>${prose}</p>`, ['Other texts', '3 May 2009', 'Made by nobody']],
    [
      '<h1>A site</h1>',
      `<h1>The bay</h1><p>${prose}</p>`,
      ['A site', 'Other texts', '3 May 2009', 'Made by nobody'],
    ],
  ])('is what is in it: %s%s', async (head, text, beside) => {
    const { skeleton, bundle, report } = await documentOf(around(head, text), 'a.html', options);
    expect(skeleton.issued).toBe('2022-01-10');
    expect(bundle).toEqual({
      title: 'The bay',
      p1: prose,
      signature: 'The crews',
      dateline: '10 January 2022',
    });
    expect(report.leftOut.map(({ reason, text: out }) => [reason, out])).toEqual(
      beside.map((out) => ['outside-main', out]),
    );
    expect(addsUp(report)).toBe(true);
  });

  it('is the whole page where most of the text stands beside it', async () => {
    const { bundle } = await documentOf(
      `<html lang="en"><body><main>Texts</main><h1>The bay</h1><p>${prose}</p>${tail}</body></html>`,
      'a.html',
      options,
    );
    expect(Object.values(bundle)).toContain('Texts');
  });

  it('has its masthead and its notes beside it, too', async () => {
    const { bundle, report } = await documentOf(
      `<html lang="en"><body><p>Statements - Prises de position</p><main><h1>The bay</h1><p>${prose} (1)</p>${tail}</main><footer><p>(1) From the log.</p></footer></body></html>`,
      'a.html',
      {},
    );
    expect(bundle).toMatchObject({ p1: `${prose} [^n1]`, n1: 'From the log.' });
    expect(report.collection).toBe('statements');
  });
});

describe('links', () => {
  it('stay if they lead to other sites or to documents, and are named if not', async () => {
    const html = `<h1>The bay</h1><p>${prose} <a href="https://x.org/">a</a> <a href="other.htm">b</a> <a href="javascript:c()">c</a> <a href="#x">d</a> <a href="the-sea#p2">e</a></p>`;
    const page = await pageOf(html, 'a.html');
    const known = { ...knowledge, takenIds: new Set(['the-sea']) };
    const made = importDocument(page, known, {
      collection: 'statements',
      issued: '2022',
      language: 'en',
    });
    if (!made.ok || made.value.status === 'unchanged') throw new Error(JSON.stringify(made));
    expect(made.value.bundle['p1']).toMatch(
      /\[a\]\(https:\/\/x\.org\/\) b c d \[e\]\(the-sea#p2\)$/,
    );
    expect(rulesOf(made.value.report)).toEqual(['relative-link', 'forbidden-link']);
  });
});

describe('the language', () => {
  const french =
    'Les bacs se sont arrêtés un dimanche matin. La compagnie avait annoncé dans la nuit que la traversée coûterait deux fois plus cher, et à midi il n’y avait plus personne aux guichets du port. Le même jour, les équipages des îles voisines ont demandé l’ancien prix.';
  const options = { collection: 'statements', issued: '2022' };

  it('is told from the text', async () => {
    const { skeleton } = await documentOf(`Grève\n\n${french}`, 'a.txt', options);
    expect(skeleton.originalLanguage).toBe('fr');
  });

  it('is the one the page declares, unless its text says otherwise', async () => {
    const right = await documentOf(
      `<html lang="fr-FR"><h1>Grève</h1><p>${french}</html>`,
      'a.html',
      options,
    );
    expect([right.skeleton.originalLanguage, rulesOf(right.report)]).toEqual(['fr', []]);
    const wrong = await documentOf(
      `<html lang="en"><h1>Grève</h1><p>${french}</html>`,
      'a.html',
      options,
    );
    expect([wrong.skeleton.originalLanguage, rulesOf(wrong.report)]).toEqual([
      'fr',
      ['language-differs'],
    ]);
  });

  it('is not taken for one of the archive’s if it is none of them', async () => {
    const german =
      'Die Fähren standen an einem Sonntagmorgen still. Die Gesellschaft hatte über Nacht angekündigt, dass die Überfahrt doppelt so viel kosten werde, und am Mittag stand niemand mehr an den Schaltern des kleinen Hafens im Norden der Bucht.';
    const made = importDocument(await pageOf(`Streik\n\n${german}`), knowledge, options);
    expect(made.ok ? [] : made.findings.map((finding) => finding.rule)).toEqual([
      'language-not-in-archive',
    ]);
  });
});
