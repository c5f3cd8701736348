import type { Log } from 'sarif';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { Desk, planted } from './testing/run-archive.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.remove());

const LONG = 60_000;
const bundle = 'locales/fr/documents/a-note.json';

/** An archive with one note, in Italian and in French. */
function begin(french: string): void {
  desk.run('init', '.', '--languages', 'it,fr');
  desk.write(
    'documents/a-note.json',
    `${JSON.stringify({
      id: 'a-note',
      collection: 'statements',
      originalLanguage: 'it',
      issued: '2022',
      title: 'title',
      body: [{ type: 'paragraph', id: 'p1' }],
    })}\n`,
  );
  desk.write(
    'locales/it/documents/a-note.json',
    '{\n  "title": "Una nota",\n  "p1": "Che cosa?"\n}\n',
  );
  desk.write(bundle, french);
}

const faulty = '{\n  "title": "Une  note",\n  "p1": "Quoi ?",\n}\n';

describe('--fix', () => {
  test(
    'repairs what has one right answer, file by file, and says so',
    () => {
      begin(faulty);
      const { code, out } = desk.run('check', '--fix');
      expect(desk.read(bundle)).toBe('{\n  "title": "Une note",\n  "p1": "Quoi\u202F?"\n}\n');
      expect(out).toContain(`Wrote ${bundle}\n`);
      expect(out).toMatch(/^locales\/fr\S+:3:17: fixed json-syntax: A comma stands after/m);
      expect(out).toMatch(/^locales\/fr\S+:2:16: fixed double-space: /m);
      expect(out).toMatch(/^locales\/fr\S+:\d+:\d+: fixed french-spacing: /m);
      expect(out).toMatch(/: no errors/);
      expect(code).toBe(0);
      const before = desk.snapshot('.');
      expect(desk.run('check', '--fix').out).toContain('There was nothing to fix.');
      expect(desk.snapshot('.')).toEqual(before);
    },
    LONG,
  );

  test(
    '--dry-run says what would be done, and writes nothing',
    () => {
      begin(faulty);
      const before = desk.snapshot('.');
      const { out } = desk.run('check', '--fix', '--dry-run');
      expect(out).toMatch(/^locales\/fr\S+: would fix json-syntax: /m);
      expect(out).not.toContain('Wrote');
      expect(desk.snapshot('.')).toEqual(before);
      expect(desk.run('check', '--dry-run')).toMatchObject({
        code: 2,
        err: expect.stringContaining('--dry-run goes with --fix'),
      });
    },
    LONG,
  );

  test(
    'repairs what was asked for alone: these files, these rules',
    () => {
      begin(faulty.replace(',\n}', '\n}'));
      desk.write(
        'locales/it/documents/a-note.json',
        '{\n  "title": "Una  nota",\n  "p1": "Che?"\n}\n',
      );
      desk.run('check', bundle, '--fix', '--rule', 'double-space');
      expect(desk.read(bundle)).toBe('{\n  "title": "Une note",\n  "p1": "Quoi ?"\n}\n');
      expect(desk.read('locales/it/documents/a-note.json')).toContain('Una  nota');
    },
    LONG,
  );

  test(
    'in a format for programs, what was written is said on the other stream',
    () => {
      begin(faulty);
      const { out, err } = desk.run('check', '--fix', '--format', 'json');
      const { fixed } = JSON.parse(out) as { fixed: { rule: string }[] };
      expect(fixed.map(({ rule }) => rule)).toContain('json-syntax');
      expect(err).toContain(`Wrote ${bundle}`);
    },
    LONG,
  );
});

describe('what is shown', () => {
  test(
    'is what is grave enough, and all of it where that is asked for',
    () => {
      const run = (...args: string[]): string =>
        desk.run('check', '--archive', planted, ...args).out;
      expect(run('--severity', 'error')).not.toMatch(/: (warning|info) /);
      expect(run()).not.toMatch(/: info /);
      expect(run('--all')).toMatch(/: info /);
      expect(run('--severity', 'error')).toMatch(/\d+ warnings, \d+ infos/);
      expect(desk.run('check', '--all', '--severity', 'error').code).toBe(2);
    },
    LONG,
  );

  test(
    'is what some rules find, and an unknown rule is refused',
    () => {
      const { out } = desk.run(
        'check',
        '--archive',
        planted,
        '--rule',
        'redirect',
        'missing-media',
      );
      expect(out).toContain('error redirect');
      expect(out).toContain('error missing-media');
      expect(out).not.toContain('note-call');
      expect(desk.run('check', '--rule', 'nothing')).toMatchObject({
        code: 2,
        err: expect.stringContaining('"nothing" is no rule'),
      });
    },
    LONG,
  );

  test(
    'leaves out what a ledger suppresses, and counts it',
    () => {
      begin('{\n  "title": "Une note",\n  "p1": "Quoi\u202F?  Oui\u202F?"\n}\n');
      desk.run('sync');
      const ledger = desk.json('ledgers/fr/a-note.json') as object;
      const suppressions = [{ rule: 'double-space', segment: 'p1', reason: 'As printed.' }];
      desk.write('ledgers/fr/a-note.json', JSON.stringify({ ...ledger, suppressions }));
      const { out } = desk.run('check');
      expect(out).not.toContain('double-space');
      expect(out).toContain('; 1 suppressed.');
    },
    LONG,
  );
});

describe('--lang', () => {
  const words = {
    'check-double-space-two': 'Deux espaces se suivent.',
    'check-double-space-two-help': 'N’en laissez qu’une.',
    'label-warning': 'attention',
    'label-help': 'conseil',
  };
  beforeEach(() => {
    begin('{\n  "title": "Une  note",\n  "p1": "Quoi ?"\n}\n');
    const [finding] = (
      JSON.parse(desk.run('check', '--rule', 'double-space', '--format', 'json').out) as {
        findings: { says: string }[];
      }
    ).findings;
    const key = `check-double-space-${finding?.says}`;
    desk.write(
      'locales/fr/messages.json',
      JSON.stringify({
        ...words,
        [key]: 'Deux espaces se suivent.',
        [`${key}-help`]: 'N’en laissez qu’une.',
      }),
    );
  });

  test(
    'says it in that language, and in English what has no words there',
    () => {
      const { out } = desk.run('check', '--lang', 'fr-CA');
      expect(out).toContain('attention double-space\n  Deux espaces se suivent.\n');
      expect(out).toContain('conseil: N’en laissez qu’une.');
      expect(out).toContain('french-spacing\n');
    },
    LONG,
  );

  test(
    'is refused where it is no language tag',
    () => {
      expect(desk.run('check', '--lang', '???')).toMatchObject({
        code: 2,
        err: expect.stringContaining('"???" is no language tag'),
      });
    },
    LONG,
  );

  test(
    'is refused where there are no words in it, and those there are are named',
    () => {
      expect(desk.run('check', '--lang', 'tlh')).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringMatching(/cannot be said in tlh\.\n {2}[^\n]*\bfr\b[^\n]*--lang/),
      });
    },
    LONG,
  );
});

test(
  '--format github has a command for each finding, and the summary',
  () => {
    const { code, out } = desk.run('check', '--archive', planted, '--format', 'github');
    expect(code).toBe(1);
    const lines = out.trimEnd().split('\n');
    expect(lines.at(-1)).toMatch(/^Checked /);
    for (const line of lines.slice(0, -1))
      expect(line).toMatch(/^::(error|warning) title=[a-z-]+,file=/);
  },
  LONG,
);

test(
  '--format sarif has the rules, each finding with its region, and the repairs',
  () => {
    begin('{\n  "title": "Une note",\n  "p1": "Quoi ?"\n}\n');
    const { code, out } = desk.run('check', '--format', 'sarif');
    expect(code).toBe(0);
    const log = JSON.parse(out) as Log;
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    const rules = run?.tool.driver.rules ?? [];
    const result = run?.results?.find(({ ruleId }) => ruleId === 'french-spacing');
    expect(rules[result?.ruleIndex ?? -1]).toMatchObject({
      id: 'french-spacing',
      shortDescription: { text: expect.stringContaining('French') },
      defaultConfiguration: { level: 'warning' },
    });
    const artifactLocation = { uri: bundle, uriBaseId: 'ARCHIVE' };
    expect(run?.originalUriBaseIds?.['ARCHIVE']?.uri).toMatch(/^file:\/\/\/.*\/$/);
    expect(result).toMatchObject({
      level: 'warning',
      locations: [
        {
          physicalLocation: {
            artifactLocation,
            region: { startLine: 3, startColumn: 14, endLine: 3, endColumn: 15 },
          },
          logicalLocations: [{ name: 'p1', fullyQualifiedName: 'fr/a-note#p1' }],
        },
      ],
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation,
              replacements: [
                {
                  deletedRegion: { startLine: 3, startColumn: 14, endLine: 3, endColumn: 15 },
                  insertedContent: { text: '\u202F' },
                },
              ],
            },
          ],
        },
      ],
    });
  },
  LONG,
);

test.each(['fr', 'ar', 'ru'])(
  'a translator whose file is broken is told so in the language asked for: %s',
  (tag) => {
    desk.run('init', '.', '--languages', 'en,fr');
    desk.write('locales/fr/collections.json', '{ "statements": 5, "Not A Name": "x" }\n');
    desk.write('locales/fr/archive.json', Buffer.from([0xff, 0xfe, 0x00]));
    const read = (lang: string) => {
      const { out } = desk.run('check', '--format', 'json', '--lang', lang);
      return (JSON.parse(out) as { findings: { message: string; help: string }[] }).findings;
    };
    const [english, other] = [read('en'), read(tag)];
    expect(english.length).toBeGreaterThanOrEqual(3);
    expect(other).toHaveLength(english.length);
    const { out } = desk.run('check', '--lang', tag);
    expect(out).not.toMatch(/Checked|error|warning/);
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/ \d+\. .* [1-9]\d*\. /);
    const said = new Set(english.flatMap(({ message, help }) => [message, help]));
    expect(other.filter(({ message, help }) => said.has(message) || said.has(help))).toEqual([]);
  },
  30_000,
);
