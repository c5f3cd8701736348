import { hashText } from '@archive/translation';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { Report } from './report/report.ts';
import { GitDesk } from './testing/git-desk.ts';
import { Desk } from './testing/run-archive.ts';

const LONG = 60_000;
const english = { title: 'A note', p1: 'Six people died.[^n1]', p2: 'Nobody came.', n1: 'A note.' };
const french = { title: 'Une note', p1: 'Six personnes sont mortes.[^n1]', n1: 'Une note.' };

let desk: GitDesk;
beforeEach(() => {
  desk = new GitDesk();
  desk.write(
    'archive.json',
    pretty({
      id: 'mine',
      defaultLanguage: 'en',
      languages: [
        { tag: 'en', name: 'English' },
        { tag: 'fr', name: 'Français' },
        { tag: 'ar', name: 'العربية' },
      ],
    }),
  );
  desk.write('collections/statements.json', pretty({ id: 'statements' }));
  desk.write(
    'documents/a-note.json',
    pretty({
      id: 'a-note',
      collection: 'statements',
      originalLanguage: 'en',
      issued: '2022-01-10',
      title: 'title',
      body: [
        { type: 'paragraph', id: 'p1' },
        { type: 'paragraph', id: 'p2' },
      ],
      notes: [{ id: 'n1' }],
    }),
  );
  write('en', english);
  write('fr', french, english);
  desk.commit('Begin');
});
afterEach(() => desk.remove());

const pretty = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** Writes a bundle, and its ledger where it is a translation. */
function write(tag: string, texts: Record<string, string>, source?: Record<string, string>): void {
  desk.write(`locales/${tag}/documents/a-note.json`, pretty(texts));
  if (source === undefined) return;
  const segments = Object.entries(texts).map(([id, text]) => [
    id,
    {
      from: 'en',
      source: hashText(source[id] ?? ''),
      target: hashText(text),
      state: 'translated',
    },
  ]);
  desk.write(
    `ledgers/${tag}/a-note.json`,
    pretty({ document: 'a-note', language: tag, segments: Object.fromEntries(segments) }),
  );
}

function report(...args: readonly string[]): Report {
  const { code, out, err } = desk.run('report', '--format', 'json', ...args);
  expect(err).toBe('');
  expect(code).toBe(0);
  return JSON.parse(out) as Report;
}

describe('archive report', () => {
  test(
    'tells a translator’s change: texts beside their source, coverage, states and findings',
    () => {
      const base = desk.git('rev-parse', 'HEAD');
      desk.onBranch('fr', () =>
        write(
          'fr',
          { ...french, p1: 'Six personnes sont mortes hier.', p2: 'Personne n’est venu.' },
          english,
        ),
      );
      const head = desk.git('rev-parse', 'fr');
      const { languages, findings, ...about } = report('--base', 'main', '--head', 'fr');
      expect(about).toEqual({ base, head, authors: ['Ada'], otherFiles: [] });
      expect(languages).toMatchObject([
        {
          tag: 'fr',
          name: 'Français',
          before: { segments: 4, missing: 1 },
          after: { segments: 4, missing: 0 },
          documents: [
            {
              id: 'a-note',
              title: 'Une note',
              original: false,
              unreadable: false,
              before: { translated: 3 },
              after: { translated: 4 },
              states: [],
              texts: [
                {
                  segment: 'p1',
                  before: french.p1,
                  after: 'Six personnes sont mortes hier.',
                  source: { language: 'en', text: english.p1 },
                },
                {
                  segment: 'p2',
                  after: 'Personne n’est venu.',
                  source: { language: 'en', text: english.p2 },
                  state: { before: { state: 'missing' }, after: { state: 'translated' } },
                },
              ],
            },
          ],
        },
      ]);
      expect(languages[0]?.documents[0]?.texts[0]?.words.map(({ type }) => type)).toContain(
        'added',
      );
      expect(findings.added).toContainEqual(
        expect.objectContaining({ rule: expect.stringMatching(/^note-call/), language: 'fr' }),
      );
      expect(findings.cleared).toContainEqual(
        expect.objectContaining({ rule: 'missing-segment', segment: 'p2', language: 'fr' }),
      );
    },
    LONG,
  );

  test(
    'tells what a correction of the original makes outdated',
    () => {
      write('en', { ...english, p1: 'Sixteen people died.[^n1]' });
      const { languages } = report('--base', 'HEAD');
      expect(languages.map(({ tag }) => tag)).toEqual(['en', 'fr']);
      expect(languages[0]?.documents).toMatchObject([
        { original: true, texts: [{ segment: 'p1' }] },
      ]);
      expect(languages[1]).toMatchObject({
        before: { outdated: 0 },
        after: { outdated: 1 },
        documents: [
          {
            texts: [],
            states: [
              {
                segment: 'p1',
                before: { state: 'translated', outdated: false },
                after: { state: 'translated', outdated: true },
              },
            ],
          },
        ],
      });
      const markdown = desk.run('report', '--base', 'HEAD').out;
      expect(markdown).toContain('<del>Six</del><ins>Sixteen</ins> people died.');
      expect(markdown).toContain('- Now outdated: p1');
    },
    LONG,
  );

  test(
    'warns where a change of one language touches files outside it, but for its own ledgers',
    () => {
      write('fr', { ...french, title: 'Une autre note' }, english);
      desk.write('locales/ar/archive.json', pretty({ name: 'أرشيف' }));
      const both = report('--base', 'HEAD');
      expect(both.outside).toBeUndefined();
      expect(both.languages).toMatchObject([
        { tag: 'fr' },
        {
          tag: 'ar',
          direction: 'rtl',
          documents: [{ id: 'archive', texts: [{ segment: 'name' }] }],
        },
      ]);

      desk.git('clean', '--quiet', '--force', 'locales/ar');
      expect(report('--base', 'HEAD').outside).toBeUndefined();
      desk.write('redirects.json', pretty({ redirects: [] }) + '\n');
      desk.write('.github/workflows/x.yml', 'on: push\n');
      expect(report('--base', 'HEAD').outside).toEqual({
        language: 'fr',
        files: [
          { path: '.github/workflows/x.yml', inside: true, status: 'added' },
          { path: 'redirects.json', inside: true, status: 'added' },
        ],
      });
      const markdown = desk.run('report', '--base', 'HEAD').out;
      expect(markdown).toContain(
        '> [!WARNING]\n> The texts are Français (fr), but it touches files outside that language too:\n>\n> - .github/workflows/x.yml: added\n',
      );
    },
    LONG,
  );

  test(
    'works in a clone that has the two commits and no others, and writes a file',
    () => {
      desk.onBranch('fr', () => write('fr', { ...french, p2: 'Personne n’est venu.' }, english));
      desk.commit('Something else');
      desk.merge('fr');
      desk.git('clone', '--quiet', '--depth=2', `file://${desk.dir}`, 'clone');
      expect(desk.git('-C', 'clone', 'rev-list', '--count', 'HEAD')).toBe('3');
      const { code, out } = desk.runIn('clone', 'report', '--base', 'HEAD^1', '--output', 'it.md');
      expect({ code, out }).toEqual({ code: 0, out: '' });
      const markdown = desk.read('clone/it.md');
      expect(markdown).toContain('| Français (fr) | 1 | 1 | 75% → 100% | 0 | 0 | 2 → 0 |');
      expect(markdown).toContain(
        '| p2<br>new: missing → translated | en: Nobody came. | Personne n’est venu. |',
      );
    },
    LONG,
  );

  test(
    'says that a file cannot be compared when it was broken, and takes no text for lost',
    () => {
      desk.write('locales/fr/documents/a-note.json', '{ "title": "Une note", }');
      const { languages, findings } = report('--base', 'HEAD');
      expect(languages).toMatchObject([
        { tag: 'fr', documents: [{ unreadable: true, texts: [], states: [] }] },
      ]);
      expect(findings.added).toContainEqual(expect.objectContaining({ rule: 'json-syntax' }));
      const markdown = desk.run('report', '--base', 'HEAD').out;
      expect(markdown).toContain('Its files cannot be read');
      expect(markdown).toContain(
        '## To be put right\n\n- **error** in locales/fr/documents/a-note.json',
      );
    },
    LONG,
  );

  test(
    'keeps hostile texts, names and paths inert, and the whole below 60,000 characters',
    () => {
      const nasty = '<img src=x> @everyone | ![x](https://evil.example) `\n# x\n';
      const texts = Object.fromEntries(
        Array.from({ length: 300 }, (_, index) => [`p${index}`, nasty.repeat(20)]),
      );
      write('fr', texts, english);
      desk.write(`<b>@ada ${'x'.repeat(100)}`, '');
      desk.git('config', 'user.name', '@everyone');
      desk.commit('Nasty');
      const { out } = desk.run('report', '--base', 'HEAD~1', '--head', 'HEAD');
      expect(out.length).toBeLessThan(60_000);
      expect(out).toMatch(/\*\*Cut here\.\*\* \d+ changed texts found no room\./);
      expect(out).not.toMatch(/@\w|<img|<b>|:\/\/|^# x/m);
    },
    LONG,
  );

  test(
    'says what is missing: a commit, a repository, a place to write to',
    () => {
      expect(desk.run('report', '--base', 'nowhere')).toMatchObject({
        code: 2,
        err: expect.stringContaining('Git knows no commit, branch or tag called "nowhere" here.'),
      });
      expect(desk.run('report')).toMatchObject({ code: 2, err: expect.stringContaining('--base') });
      for (const place of ['documents/report.json', 'archive.json', 'locales'])
        expect(desk.run('report', '--base', 'HEAD', '--output', place).code).toBe(2);
      const alone = new Desk();
      alone.run('init', '.', '--languages', 'en', '--no-git');
      const ran = alone.run('report', '--base', 'HEAD');
      alone.remove();
      expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('no git history') });
    },
    LONG,
  );
});
