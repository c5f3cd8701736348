import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { Desk, statement } from './testing/run-archive.ts';

const LONG = 60_000;
const ID = 'the-bay-ferries-and-ice-houses-stand-still';
let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.run('init', 'mine');
}, LONG);
afterEach(() => desk.remove());

interface Report {
  summary: { imported: number; unchanged: number; refused: number };
  files: {
    status: string;
    document: string;
    report: Record<string, unknown>;
    findings: object[];
  }[];
}

function importJson(...args: readonly string[]): Report {
  const { out, err } = desk.run('import', '--archive', 'mine', '--json', ...args);
  expect(err).toBe('');
  return JSON.parse(out) as Report;
}

test(
  'the statement becomes a document that passes the check, with every character accounted for',
  () => {
    const { code, out } = desk.run('import', '--archive', 'mine', statement);
    expect(code).toBe(0);
    expect(out).toContain(`imported as ${ID}`);
    expect(out).toContain('paragraph 12');
    expect(out).toContain('left out: "Back to Statements" (navigation, line');
    expect(out).toContain('left out: "Back to Archives" (navigation, line');
    expect(out).toContain('warning: line');
    expect(desk.json(`mine/documents/${ID}.json`)).toMatchObject({
      collection: 'statements',
      originalLanguage: 'en',
      issued: '2022-01-10',
      signature: 'signature',
      notes: [{ id: 'n1' }],
    });
    expect(desk.run('check', '--archive', 'mine').code).toBe(0);
  },
  LONG,
);

test(
  'the same page imported again changes nothing and says so',
  () => {
    desk.run('import', '--archive', 'mine', statement);
    const before = desk.snapshot('mine');
    expect(desk.run('import', '--archive', 'mine', statement)).toMatchObject({
      code: 0,
      out: expect.stringContaining('nothing changed'),
    });
    expect(desk.snapshot('mine')).toEqual(before);
  },
  LONG,
);

describe('a page that comes again', () => {
  const text = (end: string, title = 'The ice houses'): string =>
    `Statements\n\n${title}\n\nThe ice houses have been shut since the morning. ${end}\n\nJanuary 10, 2022\n`;
  const run = (...args: readonly string[]): ReturnType<Desk['run']> =>
    desk.run('import', '--archive', 'mine', '--language', 'en', ...args);

  test(
    'with another text does not become a second document, whatever became of its title',
    () => {
      desk.write('ice.txt', text('Nobody knows why.'));
      expect(run('ice.txt').code).toBe(0);
      desk.write('ice.txt', text('Nobody will say why.'));
      const before = desk.snapshot('mine');
      expect(run('ice.txt')).toMatchObject({
        code: 1,
        out: expect.stringContaining('imported before as the-ice-houses, and has changed since'),
      });
      expect(desk.snapshot('mine')).toEqual(before);
      const bundle = 'mine/locales/en/documents/the-ice-houses.json';
      desk.write(bundle, desk.read(bundle).replace('The ice houses', 'The houses of ice'));
      expect(run('ice.txt').code).toBe(1);
      expect(run('--issued', '2023', '--dry-run', 'ice.txt').out).toContain(
        'ice.txt has the title and file name of the-ice-houses',
      );
      expect(run('--id', 'ice-again', 'ice.txt').out).toContain('imported as ice-again');
    },
    LONG,
  );

  test(
    'together with its like from another folder becomes a document of its own, with a warning',
    () => {
      desk.write('old/a/index.txt', text('Nobody knows why.'));
      desk.write('old/b/index.txt', text('The keys are lost.'));
      const { code, out } = run('old');
      expect(code).toBe(0);
      expect(out).toContain('imported as the-ice-houses-2');
      expect(out).toContain('index.txt has the title and date of the-ice-houses');
      expect(run('old').out.match(/nothing changed/g)).toHaveLength(2);
    },
    LONG,
  );

  test(
    'under another name becomes a document, with a warning',
    () => {
      desk.write('ice.txt', text('Nobody knows why.'));
      desk.write('copy.txt', text('Nobody will say why.'));
      desk.write('other.txt', text('Nobody will say why.', 'The salt houses'));
      const { out } = run('ice.txt', 'copy.txt', 'other.txt');
      expect(out).toContain('3 imported');
      expect(out.match(/\S+ has the title .*/g)).toEqual([
        'copy.txt has the title and date of the-ice-houses (from ice.txt).',
      ]);
    },
    LONG,
  );

  test(
    'with other decisions keeps what the archive has, and says what differs',
    () => {
      desk.write('ice.txt', text('Nobody knows why.'));
      desk.write('salt.txt', text('Nobody knows why.', 'The salt houses'));
      run('ice.txt', 'salt.txt');
      const before = desk.snapshot('mine');
      expect(run('--issued', '1999', 'ice.txt')).toMatchObject({
        code: 0,
        out: expect.stringContaining(
          'the-ice-houses is issued 2022-01-10, not 1999.\n  help: If 1999 is right, change that in documents/the-ice-houses.json.',
        ),
      });
      expect(
        desk.run('import', '--archive', 'mine', '--translation-of', 'the-ice-houses', 'salt.txt'),
      ).toMatchObject({ code: 1, out: expect.stringContaining('not as a translation of') });
      expect(desk.snapshot('mine')).toEqual(before);
    },
    LONG,
  );
});

test(
  '--json gives the figures to programs, and --dry-run writes nothing',
  () => {
    const before = desk.snapshot('mine');
    const { summary, files } = importJson('--dry-run', statement);
    expect(summary).toEqual({ imported: 1, unchanged: 0, refused: 0 });
    const characters = files[0]?.report['characters'] as Record<string, number>;
    const { total = 0, inSegments = 0, recognised = 0, leftOut = 0, whiteSpace = 0 } = characters;
    expect(total).toBe(Array.from(readFileSync(statement, 'utf8')).length);
    expect(inSegments + recognised + leftOut + whiteSpace).toBe(total);
    expect(desk.snapshot('mine')).toEqual(before);
  },
  LONG,
);

test(
  'decisions of the caller win over the page',
  () => {
    desk.run('new', 'collection', 'letters', '--archive', 'mine');
    importJson('--collection', 'letters', '--id', 'a-letter', '--issued', '2022-02', statement);
    expect(desk.json('mine/documents/a-letter.json')).toMatchObject({
      collection: 'letters',
      issued: '2022-02',
    });
  },
  LONG,
);

test(
  'a translation is aligned with its document, shown in pairs, and not overwritten',
  () => {
    const page = (...lines: string[]): string => `${lines.join('\n\n')}\n`;
    desk.write(
      'call.txt',
      page(
        'Statements',
        'A call',
        'We meet on Sunday in the square.',
        'Bring bread.',
        'January 10, 2022',
      ),
    );
    desk.write(
      'appel.txt',
      page(
        'Un appel',
        'Nous nous retrouvons dimanche sur la place.',
        'Apportez du pain.',
        '10 janvier 2022',
      ),
    );
    expect(
      desk.run('import', '--archive', 'mine', '--id', 'call', '--language', 'en', 'call.txt').code,
    ).toBe(0);
    const obsolete = { p1: 'Ancien.', p9: 'Plus ancien.' };
    const ledger = { document: 'call', language: 'fr', segments: {}, obsolete };
    desk.write('mine/ledgers/fr/call.json', JSON.stringify(ledger));
    const args = ['import', '--archive', 'mine', '--translation-of', 'call', '--language', 'fr'];
    const { code, out } = desk.run(...args, 'appel.txt');
    expect(code).toBe(0);
    expect(out).toMatch(/1-1 p1 = "Nous nous retrouvons .*confidence \d/);
    expect(out).not.toContain('/align/');
    expect(desk.json('mine/locales/fr/documents/call.json')).toMatchObject({
      title: 'Un appel',
      p2: 'Apportez du pain.',
    });
    expect(desk.json('mine/ledgers/fr/call.json')).toMatchObject({
      segments: { p1: { from: 'en' } },
      obsolete: { p9: 'Plus ancien.' },
    });
    expect(desk.run('sync', '--archive', 'mine').out).toContain('nothing to do');
    expect(desk.run('check', '--archive', 'mine').code).toBe(0);

    desk.write(
      'autre.txt',
      page('Un autre appel', 'Nous nous retrouvons lundi.', 'Venez.', '10 janvier 2022'),
    );
    expect(desk.run(...args, 'autre.txt')).toMatchObject({
      code: 1,
      out: expect.stringContaining('has a translation into fr'),
    });
    expect(
      desk.run('import', '--archive', 'mine', '--translation-of', 'call', '--id', 'x', 'appel.txt')
        .code,
    ).toBe(2);
    expect(
      desk.run('import', '--archive', 'mine', '--translation-of', 'none', 'appel.txt').code,
    ).toBe(2);
  },
  LONG,
);

test(
  'a translation with too much is told of the desk, and what has no place is kept with what there was',
  () => {
    const page = (...lines: string[]): string => `${lines.join('\n\n')}\n`;
    desk.write('name.txt', page('Statements', 'A name', 'January 10, 2022'));
    desk.write('nom.txt', page('Un nom', 'Nous nous retrouvons dimanche.', '10 janvier 2022'));
    const into = ['import', '--archive', 'mine', '--language'];
    expect(desk.run(...into, 'en', '--id', 'name', 'name.txt').code).toBe(0);
    const obsolete = { 'unplaced-1': 'Ancien.' };
    const ledger = { document: 'name', language: 'fr', segments: {}, obsolete };
    desk.write('mine/ledgers/fr/name.json', JSON.stringify(ledger));
    const { code, out } = desk.run(...into, 'fr', '--translation-of', 'name', 'nom.txt');
    expect(code).toBe(0);
    expect(out).toMatch(/`archive review` has a desk .*\n {2}\/align\/name\/fr$/m);
    expect(desk.json('mine/ledgers/fr/name.json')).toMatchObject({
      obsolete: { 'unplaced-1': 'Ancien.', 'unplaced-2': 'Nous nous retrouvons dimanche.' },
    });
    expect(desk.run('check', '--archive', 'mine').code).toBe(0);
  },
  LONG,
);

test(
  'an import that was killed before its last file is made up for by the next',
  () => {
    desk.write('name.txt', 'A name\n\nWe meet on Sunday.\n\nJanuary 10, 2022\n');
    desk.write('nom.txt', 'Un nom\n\nNous nous retrouvons dimanche.\n\n10 janvier 2022\n');
    const run = (...args: readonly string[]): Report['files'][number] & { written: string[] } =>
      JSON.parse(desk.run('import', '--archive', 'mine', '--json', ...args).out).files[0];
    const original = ['--language', 'en', '--id', 'name', 'name.txt'];
    const translation = ['--language', 'fr', '--translation-of', 'name', 'nom.txt'];
    // The files are put into their places in this order; the last one says that the page was imported.
    const last = 'documents/name.json';
    expect(run(...original).written.at(-1)).toBe(last);
    const imported = desk.snapshot('mine');
    rmSync(join(desk.dir, 'mine', last));
    expect(run(...original).status).toBe('imported');
    expect(desk.snapshot('mine')).toEqual(imported);

    expect(run(...translation).written.at(-1)).toBe(last);
    const mark = ['mark', 'reviewed', 'name', '--language', 'fr', '--by', 'Ada'];
    expect(desk.run(...mark, '--archive', 'mine').code).toBe(0);
    const translated = desk.snapshot('mine');
    desk.write(`mine/${last}`, imported[join(desk.dir, 'mine', last)] ?? '');
    expect(run(...translation).status).toBe('imported');
    expect(desk.snapshot('mine')).toEqual(translated);
  },
  LONG,
);

describe('five broken pages', () => {
  const pages: [string, string | Uint8Array][] = [
    ['binary.txt', Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256)],
    ['empty.txt', ''],
    ['truncated.html', '<html><body><h1>A title</h1><p>It begins but then <b>sto'],
    [
      'titles.html',
      '<html><body><h1>One title</h1><p>A text.</p><h1>Another title</h1><p>A text.</p></body></html>',
    ],
    ['line.txt', 'x'.repeat(20 * 1024 * 1024)],
  ];

  test(
    'get one clear sentence each, write nothing, and do not stop the rest',
    () => {
      for (const [name, content] of pages) desk.write(name, content);
      const before = desk.snapshot('mine');
      const names = pages.map(([name]) => name);
      const { code, out, err } = desk.run(
        'import',
        '--archive',
        'mine',
        '--collection',
        'statements',
        '--language',
        'en',
        '--issued',
        '2022',
        ...names,
      );
      expect(code).toBe(1);
      expect(err).toBe('');
      expect(desk.snapshot('mine')).toEqual(before);
      for (const name of names)
        expect(out).toMatch(new RegExp(`^${name}: not imported\n  \\S.*\n  help: \\S`, 'm'));
      expect(out).toContain(
        '5 files: 0 imported, 0 unchanged, 5 not imported.\nNot imported:\n  1 binary-page: binary.txt\n',
      );

      const { summary } = importJson('--dry-run', ...names, 'none.txt', statement);
      expect(summary).toEqual({ imported: 1, unchanged: 0, refused: 6 });
    },
    LONG,
  );
});

test(
  'the first page goes into the only collection of a new archive, and the summary says so',
  () => {
    desk.write(
      'page.txt',
      'A letter on wages\n\nThe government answered with force. It sent three thousand soldiers to the west.\n\nJanuary 10, 2022\n',
    );
    const { code, out } = desk.run('import', '--archive', 'mine', '--language', 'en', 'page.txt');
    expect(code).toBe(0);
    expect(out).toContain(
      "1 file without a masthead: in statements, the archive's only collection.",
    );
    desk.run('new', 'collection', 'letters', '--archive', 'mine');
    desk.write('other.txt', `${desk.read('page.txt')}\nPS\n`);
    expect(desk.run('import', '--archive', 'mine', 'other.txt').out).toContain('masthead');
  },
  LONG,
);

test(
  'a pipe is not read, which is said',
  () => {
    expect(desk.run('import', '--archive', 'mine', '-')).toMatchObject({
      code: 2,
      err: expect.stringContaining('does not read from a pipe'),
    });
  },
  LONG,
);

test(
  'a page in a charset that cannot be told is read in the one that is named',
  () => {
    const cp866 = new TextDecoder('ibm866');
    const codes = Array.from({ length: 256 }, (_, code) => cp866.decode(Uint8Array.of(code)));
    const text = 'Обращение\n\nМы встречаемся в воскресенье на площади.\n\n10 января 2022\n';
    desk.write(
      'dos.txt',
      Uint8Array.from(text, (letter) => codes.indexOf(letter)),
    );
    const run = (...args: readonly string[]): ReturnType<Desk['run']> =>
      desk.run('import', '--archive', 'mine', '--language', 'ru', ...args, 'dos.txt');
    expect(run('--dry-run').out).toContain('--charset');
    expect(run('--id', 'call', '--issued', '2022').code).toBe(0);
    expect(run('--charset', 'CP866')).toMatchObject({
      code: 0,
      out: expect.stringContaining('imported before as call, whose title it does not have'),
    });
    for (const file of ['documents/call.json', 'locales/ru/documents/call.json'])
      rmSync(join(desk.dir, 'mine', file));
    expect(run('--charset', 'CP866', '--id', 'call').code).toBe(0);
    expect(desk.json('mine/locales/ru/documents/call.json')).toMatchObject({ title: 'Обращение' });
    expect(run('--charset', 'ibm866').out).not.toContain('warning');
    expect(run('--charset', 'cp867')).toMatchObject({
      code: 2,
      err: expect.stringContaining('"cp867" is no charset that can be read; near it are ibm866'),
    });
    expect(run('--charset', 'cp866', '--bundle').code).toBe(2);
  },
  LONG,
);
