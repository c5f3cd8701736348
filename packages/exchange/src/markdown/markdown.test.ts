import { describe, expect, it } from 'vitest';

import { gather, readFile, writeMarkdown } from '../index.ts';
import { exported, taken, takenWell } from '../testing/exchange.ts';
import { note } from '../testing/note.ts';
import { readBlock } from './read-block.ts';

const file = exported('md', note());

/** The French of a segment after a file was taken. */
function textAfter(edited: string, segment: string): string | undefined {
  return takenWell(note(), edited).bundle?.[segment];
}

describe('a document in Markdown', () => {
  it('reads as one, with the source where there is something to translate', () => {
    expect(file).toMatch(/^---\ndocument: a-note\nlanguage: fr\nfrom: en\n---\n/);
    expect(file).toMatch(/\n<!-- title [0-9a-f]{16} translated:[0-9a-f]{16} -->\n# Les prix\n/);
    expect(file).toMatch(
      /\n<!-- h1 [0-9a-f]{16} translated:[0-9a-f]{16} -->\n## Ce qui s’est passé\n/,
    );
    expect(file).toMatch(
      /\n<!-- p2 [0-9a-f]{16} missing:[0-9a-f]{16}\nen: They shouted \[«Шал, кет!»\]\{lang=ru\} all night\.\n-->\n/,
    );
    expect(file).toMatch(
      /\n<!-- q1 [0-9a-f]{16} translated:[0-9a-f]{16} -->\n> Nous sommes debout\.\n/,
    );
    expect(file).toMatch(/\n<!-- i2 [0-9a-f]{16} translated:[0-9a-f]{16} -->\n {2}1\. Dessous\n/);
    expect(file).toMatch(
      /\n<!-- v1 [0-9a-f]{16} translated:[0-9a-f]{16} -->\nUne ligne\\\net \*\*une autre\*\*\[\^tn1\]\n/,
    );
    expect(file).toMatch(/\n<!-- tn1 translated:[0-9a-f]{16} -->\nUn jeu de mots\.\n$/);
  });

  it('shows the source of every text where it is asked to, whatever is in it', () => {
    const document = note({ en: { q1: 'We --> stand <!-- x --' } });
    const shown = writeMarkdown(gather(document, 'fr'), { source: true });
    expect(shown).toContain('en: We - -> stand <!- - x - -');
    expect(takenWell(document, shown).changes).toEqual([]);
  });

  it('may be wrapped anew, its marks be of another make, and blank lines go and come', () => {
    const edited = file
      .replace('# Les prix', '\n\nLes prix')
      .replace('en une nuit, voir', 'en\nune nuit,   \n  voir')
      .replace('en\nune', 'en  \n   une')
      .replace('1. Premier', '* Premier')
      .replace('> Nous tous.', 'Nous\ntous.')
      .replaceAll('\n', '\r\n');
    // Two spaces at the end of a line are a break, as in CommonMark.
    expect(textAfter(edited, 'p1')).toBe(
      'Les prix ont *doublé* en\n   une nuit,\n  voir [nos sources](sources).[^n1]',
    );
    expect(takenWell(note(), edited).changes.map(({ segment }) => segment)).toEqual(['p1']);
  });

  it('takes a text that was written below its line, a new note, and what looks like a mark', () => {
    const edited = `${file.replace(/(<!-- p2 [^]*?-->\n)/, '$1Ils ont crié *toute\nla nuit*.[^tn2]\n')}\n<!-- tn2 -->\n\\# Un *cri*.\n`;
    const { bundle, findings } = takenWell(note(), edited);
    expect(findings).toEqual([]);
    expect(bundle?.['p2']).toBe('Ils ont crié *toute la nuit*.[^tn2]');
    expect(bundle?.['tn2']).toBe('# Un *cri*.');
  });

  it('passes over the comments of a person', () => {
    expect(
      takenWell(note(), file.replace('\n# Les prix', '\n<!-- à revoir ! -->\n$&')).changes,
    ).toEqual([]);
  });
});

describe('a line that names a text', () => {
  it('that is gone, with its text in the one before, is found and the file refused', () => {
    const edited = file.replace(/<!-- q2 .*\n> /, '');
    expect(taken(note(), edited)).toMatchObject({
      ok: false,
      findings: [
        {
          rule: 'markdown-anchor',
          message: expect.stringContaining('The line that named a-note:q2 is gone'),
          line: edited.split('\n').indexOf('Nous tous.') + 1,
          column: 1,
        },
      ],
    });
    expect(taken(note(), edited.replace('debout.\n\n', 'debout.\n'))).toMatchObject({
      ok: false,
      findings: [
        { segment: 'q2', message: expect.stringContaining('is gone'), line: expect.any(Number) },
      ],
    });
  });

  it('that was never there, for a paragraph that somebody added, is found and the file refused', () => {
    const edited = file.replace('Nous tous.', '$&\n\nEt toutes.');
    expect(taken(note(), edited)).toMatchObject({
      ok: false,
      findings: [{ segment: 'q2', message: expect.stringContaining('A second paragraph follows') }],
    });
    expect(taken(note(), `${edited}\n<!-- tn2 -->\nUn.\n\nDeux.\n`)).toMatchObject({
      findings: [{ segment: 'q2' }, { segment: 'tn2' }],
    });
  });

  it('that is gone with its text, is a warning, and the text stays', () => {
    const edited = file.replace(/<!-- q2 .*\n> .*\n/, '');
    const { changes, findings } = takenWell(note(), edited);
    expect(changes).toEqual([]);
    expect(findings).toMatchObject([
      { rule: 'markdown-anchor', severity: 'warning', segment: 'q2', line: expect.any(Number) },
    ]);
  });

  it('that was moved, is a warning, and its text is taken', () => {
    const [, moved = ''] = /(<!-- q2 .*\n> .*\n\n)/.exec(file) ?? [];
    const edited = file
      .replace(moved, '')
      .replace('<!-- q1', `${moved}<!-- q1`)
      .replace('tous', 'toutes');
    const { bundle, findings } = takenWell(note(), edited);
    expect(bundle?.['q2']).toBe('Nous toutes.');
    expect(findings).toMatchObject([{ rule: 'markdown-anchor', segment: 'q1' }]);
  });

  it('that names nothing, is found and the file refused', () => {
    expect(taken(note(), file.replace('<!-- q2', '<!-- todo -->\n<!-- q2'))).toMatchObject({
      ok: false,
      findings: [{ rule: 'markdown-anchor', segment: 'todo' }],
    });
  });

  it('of a text that was since taken out of the document, is a warning', () => {
    const edited = file.replace('<!-- q2', '<!-- q9 0123456789abcdef -->\nAdieu.\n\n<!-- q2');
    const { changes, findings } = takenWell(note(), edited);
    expect(changes).toEqual([]);
    expect(findings).toMatchObject([{ rule: 'exchange-segment', segment: 'q9' }]);
  });

  it.each([
    ['A text without a line.', file.replace('<!-- title', 'Bonjour\n<!-- title'), 9],
    ['A comment without an end.', `${file}\n<!-- q7`, file.split('\n').length + 1],
  ])('%s', (_, edited, line) => {
    const read = readFile(new TextEncoder().encode(edited), 'a.md');
    expect(read).toMatchObject({
      ok: false,
      findings: [{ rule: 'markdown-anchor', file: 'a.md', line }],
    });
  });
});

describe('readBlock', () => {
  it.each([
    ['一行\n二行', '', '一行二行'],
    ['one\ntwo', '', 'one two'],
    ['## A title', '## ', 'A title'],
    ['#### A title', '## ', 'A title'],
    ['A title', '## ', 'A title'],
    ['- one', '', '- one'],
    ['- one', '1. ', 'one'],
    ['> a\n> b\nc', '> ', 'a b c'],
    [String.raw`a\\` + '\nb', '', String.raw`a\\ b`],
    ['\u00A0a\u00A0', '', '\u00A0a\u00A0'],
  ])('reads %j after the mark %j', (block, mark, text) => {
    expect(readBlock(block, mark)).toBe(text);
  });
});
