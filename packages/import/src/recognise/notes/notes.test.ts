import { describe, expect, it } from 'vitest';

import { addsUp, documentOf, rulesOf } from '../../fixtures/archive.ts';
import type { ImportedDocument } from '../../index.ts';

const prose =
  'The government answered with force, and it sent three thousand soldiers to the west of the country';
const points = 'We ask for these:\n\n1. Bread for everybody\n\n2. Peace for everybody';
const rest = 'We shall say so again, for as long as there is somebody to hear us say it.';

async function madeOf(page: string, name = 'a.txt'): Promise<ImportedDocument> {
  const options = { collection: 'statements', issued: '1999-05-04', language: 'en' };
  const made = await documentOf(page, name, options);
  expect(addsUp(made.report)).toBe(true);
  return made;
}

function text(...parts: string[]): string {
  return ['A title', ...parts].join('\n\n');
}

describe('points of an argument', () => {
  it('stay in the body where notes of another style follow the date', async () => {
    const { bundle, report } = await madeOf(
      text(`${prose} [1].`, points, rest, 'London, 4 May 1999', '[1] As the paper says.'),
    );
    expect(bundle).toMatchObject({
      p1: `${prose} [^n1].`,
      li1: 'Bread for everybody',
      li2: 'Peace for everybody',
      n1: 'As the paper says.',
    });
    expect(rulesOf(report)).toEqual([]);
  });

  it('stay in the body of HTML too', async () => {
    const { bundle } = await madeOf(
      `<h1>A title</h1><p>${prose} [1].</p><p>We ask for these:</p><ol><li>Bread for everybody</li><li>Peace for everybody</li></ol><p>${rest}</p><p>London, 4 May 1999</p><p>[1] As the paper says.</p>`,
      'a.html',
    );
    expect(bundle).toMatchObject({ li1: 'Bread for everybody', n1: 'As the paper says.' });
    expect(bundle['p1']).toContain('[^n1].');
  });

  it.each([
    ['the same marks', '(1) Bread\n\n(2) Peace', '(1) As the paper says.'],
    ['plain numbers too', '1. Bread\n\n2. Peace', '1. As the paper says.'],
  ])('stay in the body where notes with %s follow the date', async (_, list, note) => {
    const { bundle } = await madeOf(text(`${prose} (1).`, list, 'London, 4 May 1999', note));
    expect(bundle['n1']).toBe('As the paper says.');
    expect(bundle['n2']).toBeUndefined();
    expect(bundle['p1']).toBe(`${prose} [^n1].`);
  });

  it('are not called by paragraphs of a law', async () => {
    const { bundle } = await madeOf(
      text(
        `${prose}. Article 5 (1) of the law says this, and its paragraph (2) says that.`,
        points,
      ),
    );
    expect(bundle['n1']).toBeUndefined();
    expect(bundle['p1']).toContain('Article 5 (1) of the law');
  });

  it('may themselves call notes', async () => {
    const { bundle } = await madeOf(
      text(prose, '1. Bread [1]\n\n2. Peace [2]', '4 May 1999', '[1] First.\n\n[2] Second.'),
    );
    expect(bundle).toMatchObject({ n1: 'First.', n2: 'Second.' });
    expect(Object.values(bundle)).toContain('Bread [^n1]');
  });
});

describe('notes that the format marks', () => {
  const law =
    'Article 5 (1) of the law says this, and its paragraph (2) says that. See also f(1).[^1] More words follow here.[^2]';

  it('are called by the format only', async () => {
    const { bundle } = await madeOf(
      `# A title\n\n${law}\n\n<script>alert(1)</script>\n\n${rest}\n\n[^1]: First.\n\n[^2]: Second.`,
      'a.md',
    );
    expect(bundle['p1']).toBe(law.replaceAll('[^', '[^n'));
    expect(JSON.stringify(bundle)).not.toContain('alert[^');
  });

  it('end where the format says so', async () => {
    const { bundle } = await madeOf(
      `# A title\n\n${prose}.[^1]\n\n[^1]: First.\n\n${prose} once more, and once more.\n\n${rest}[^2]\n\n[^2]: Second.`,
      'a.md',
    );
    expect(bundle).toMatchObject({ n1: 'First.', p2: `${prose} once more, and once more.` });
  });
});

describe('notes of the text', () => {
  it('are called by marks of their own style', async () => {
    const { bundle, report } = await madeOf(
      text(
        `${prose} [1]. The fourth [2] and the fifth¹ of May, by Article 5 (1).`,
        '4 May 1999',
        '[1] First.\n\n[2] Second.\n\n¹ Third.',
      ),
    );
    expect(bundle['p1']).toBe(
      `${prose} [^n1]. The fourth [^n2] and the fifth[^n3] of May, by Article 5 (1).`,
    );
    expect(bundle).toMatchObject({ n1: 'First.', n2: 'Second.', n3: 'Third.' });
    expect(rulesOf(report)).toEqual(['note-missing']);
  });

  it('are not called by a mark stuck to a word where another one calls them', async () => {
    const { bundle } = await madeOf(
      text(`${prose} (1), as f(1) does.`, '4 May 1999', '(1) First.'),
    );
    expect(bundle['p1']).toBe(`${prose} [^n1], as f(1) does.`);
  });

  it.each([
    ['west(1)', '(1) First.'],
    ['west[1]', '[1] First.'],
    ['西方[1]', '[1] First.'],
    ['west*', '(*) First.'],
    ['west(*)', '* First.'],
  ])('are called by %s where nothing else calls them', async (call, note) => {
    const { bundle } = await madeOf(text(`${prose} ${call} of us.`, '4 May 1999', note));
    expect(bundle).toMatchObject({ n1: 'First.' });
    expect(bundle['p1']).toContain('[^n1] of us.');
  });

  it.each(['(1) First.', '[1] First.', '<sup>1</sup> First.', '1. First.'])(
    'are called by raised numbers where they begin with %s',
    async (note) => {
      const { bundle } = await madeOf(
        `<h1>A title</h1><p>${prose}<sup>1</sup>.</p><p>4 May 1999</p><p>${note}</p>`,
        'a.html',
      );
      expect(bundle).toMatchObject({ p1: `${prose}[^n1].`, n1: 'First.' });
    },
  );

  it.each([
    ['[1] First.', '* Second.'],
    ['* Second.', '[1] First.'],
  ])('may stand before and after the date: %s', async (before, after) => {
    const { bundle } = await madeOf(
      text(`${prose} [1], but in the south*.`, before, 'The Editors', '4 May 1999', after),
    );
    expect(Object.values(bundle)).toEqual(expect.arrayContaining(['First.', 'Second.']));
    expect(bundle['p1']).toMatch(/ \[\^n[12]\], but in the south\[\^n[12]\]\.$/);
    expect(bundle['p2']).toBeUndefined();
  });

  it('may bear a raised sign', async () => {
    const { bundle } = await madeOf(
      `<h1>A title</h1><p>${prose}<sup>*</sup>.</p><p>4 May 1999</p><p><sup>*</sup> First.</p>`,
      'a.html',
    );
    expect(bundle).toMatchObject({ p1: `${prose}[^n1].`, n1: 'First.' });
  });
});
