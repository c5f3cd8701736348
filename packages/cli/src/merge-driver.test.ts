import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { GitDesk } from './testing/git-desk.ts';
import { Desk } from './testing/run-archive.ts';

const BUNDLE = 'locales/fr/documents/a-note.json';
const LEDGER = 'ledgers/fr/a-note.json';
const LONG = 60_000;

const texts = { title: 'Une note', p1: 'Un.', p2: 'Deux.', p3: 'Trois.' };
const record = {
  from: 'en',
  source: '1'.repeat(16),
  target: 'a'.repeat(16),
  state: 'translated',
  by: 'Ada',
  on: '2026-01-01',
};

let desk: GitDesk;
beforeEach(() => {
  desk = new GitDesk();
});
afterEach(() => desk.remove());

/** An archive with one document in French, committed on `main`. */
function begin(): void {
  desk.run('init', '.', '--languages', 'en,fr');
  desk.write(
    'documents/a-note.json',
    JSON.stringify({
      id: 'a-note',
      collection: 'statements',
      originalLanguage: 'en',
      issued: '2022-01-10',
      title: 'title',
      body: ['p1', 'p2', 'p3'].map((id) => ({ type: 'paragraph', id })),
    }),
  );
  desk.write('locales/en/documents/a-note.json', pretty({ title: 'A', p1: '1', p2: '2', p3: '3' }));
  write(texts, { title: record, p1: record, p2: record });
  desk.commit('Begin');
}

function write(bundle: object, segments: object): void {
  desk.write(BUNDLE, pretty(bundle));
  desk.write(LEDGER, pretty({ document: 'a-note', language: 'fr', segments }));
}

const pretty = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

describe('two branches of an archive', () => {
  test(
    'merge by themselves where two people changed different texts, even side by side',
    () => {
      begin();
      const edited = { ...record, target: 'b'.repeat(16), by: 'Ben' };
      desk.onBranch('ben', () => {
        write(
          { ...texts, p1: 'Un !', tn1: 'Note.' },
          { title: record, p1: edited, p2: { ...record, comments: [{ text: 'Why?' }] } },
        );
      });
      write(
        { ...texts, p2: 'Deux !' },
        {
          title: record,
          p1: record,
          p2: { ...record, state: 'reviewed', comments: [{ text: 'So.' }] },
          p3: record,
        },
      );
      desk.commit('Here');

      expect(desk.merge('ben').clean).toBe(true);
      expect(desk.read(BUNDLE)).toBe(pretty({ ...texts, p1: 'Un !', p2: 'Deux !', tn1: 'Note.' }));
      expect(desk.json(LEDGER)).toMatchObject({
        segments: {
          p1: edited,
          p2: { state: 'reviewed', comments: [{ text: 'So.' }, { text: 'Why?' }] },
          p3: record,
        },
      });
    },
    LONG,
  );

  test(
    'keep both texts where two people changed the same one, and check says so in its place',
    () => {
      begin();
      desk.onBranch('ben', () => write({ ...texts, p1: 'Ben.', p3: 'Trois !' }, {}));
      write({ ...texts, p1: 'Ada.' }, {});
      desk.commit('Here');

      const { clean, said } = desk.merge('ben');
      expect(clean).toBe(false);
      expect(said).toContain(`Two people changed the same text in ${BUNDLE}.`);
      expect(desk.read(BUNDLE)).toBe(
        [
          '{',
          '  "title": "Une note",',
          '<<<<<<< ours',
          '  "p1": "Ada.",',
          '=======',
          '  "p1": "Ben.",',
          '>>>>>>> theirs',
          '  "p2": "Deux.",',
          '  "p3": "Trois !"',
          '}',
          '',
        ].join('\n'),
      );
      expect(desk.git('diff', '--name-only', '--diff-filter=U')).toBe(BUNDLE);

      const checked = desk.run('check', BUNDLE);
      expect(checked.code).toBe(1);
      expect(checked.out).toContain(`${BUNDLE}:3:1: error json-syntax`);
      expect(checked.out).toContain('Two people changed this in different ways');
      expect(checked.out).toContain('keep one');
    },
    LONG,
  );

  test(
    'keep a text that one side took away and the other changed, for somebody to choose',
    () => {
      begin();
      const { p3, ...without } = texts;
      desk.onBranch('ben', () => write(without, {}));
      write({ ...texts, p3: `${p3} Encore.` }, {});
      desk.commit('Here');
      expect(desk.merge('ben').clean).toBe(false);
      expect(desk.read(BUNDLE)).toContain(
        '<<<<<<< ours\n  "p2": "Deux.",\n  "p3": "Trois. Encore."\n=======\n  "p2": "Deux."\n>>>>>>> theirs\n}',
      );
    },
    LONG,
  );

  test(
    'are merged line by line where a file was no JSON before, or the program is gone',
    () => {
      begin();
      desk.write(BUNDLE, '{\n  "p1": "Un.",\n');
      desk.commit('Broken');
      desk.onBranch('ben', () => desk.write(BUNDLE, '{\n  "p1": "Ben.",\n'));
      desk.write(BUNDLE, '{\n  "p1": "Ada.",\n');
      desk.commit('Here');
      const marked = '{\n<<<<<<< ours\n  "p1": "Ada.",\n=======\n  "p1": "Ben.",\n>>>>>>> theirs\n';
      expect(desk.merge('ben').clean).toBe(false);
      expect(desk.read(BUNDLE)).toBe(marked);

      desk.git('merge', '--abort');
      const driver = desk.git('config', 'merge.archive.driver');
      desk.git('config', 'merge.archive.driver', driver.replace(/^'[^']*'/, '/nowhere/node'));
      expect(desk.merge('ben').clean).toBe(false);
      expect(desk.read(BUNDLE)).toBe(marked);
    },
    LONG,
  );
});

describe('archive merge-driver --install', () => {
  test(
    'tells the git of a clone, and names the lines that .gitattributes lacks',
    () => {
      desk.run('init', 'packages/it’s 100% mine');
      const args = ['merge-driver', '--install', '--archive', 'packages/it’s 100% mine'];
      expect(desk.run(...args)).toEqual({
        code: 0,
        out: 'Git now merges this archive text by text, in this clone.\n',
        err: '',
      });
      expect(desk.git('config', 'merge.archive.driver')).toContain('merge-driver -- %O %A %B %P');

      desk.write('packages/it’s 100% mine/.gitattributes', '');
      expect(desk.run(...args).out).toContain('locales/**/*.json merge=archive');
    },
    LONG,
  );

  test(
    'says what is missing outside a repository, and what git is for when it is run by hand',
    () => {
      const alone = new Desk();
      alone.run('init', 'mine', '--no-git');
      const installed = alone.run('merge-driver', '--install', '--archive', 'mine');
      const byHand = alone.run('merge-driver', 'one', 'two');
      alone.remove();
      expect(installed).toMatchObject({ code: 1, err: expect.stringContaining('git init') });
      expect(byHand).toMatchObject({ code: 2, err: expect.stringContaining('--install') });
    },
    LONG,
  );
});
