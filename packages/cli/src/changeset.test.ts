import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { NoteDesk } from './testing/note-desk.ts';

const LONG = 60_000;

let desk: NoteDesk;
beforeEach(() => {
  desk = new NoteDesk({
    it: { title: 'Nota', p1: 'Sei operai morirono.', p2: 'Nessuno parlò.' },
    fr: { title: 'Note', p1: 'Six ouvriers moururent.', p2: 'Personne ne parla.' },
  });
  desk.write('package.json', '{ "name": "our-archive", "version": "1.4.0", "private": true }\n');
  desk.write('.changeset/config.json', '{ "baseBranch": "main" }\n');
  desk.commit('Publish');
  desk.git('switch', '--quiet', '--create', 'work');
}, LONG);
afterEach(() => desk.remove());

function changesets(): string[] {
  const folder = join(desk.dir, '.changeset');
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Gives the note a neighbour. */
function addDocument(): void {
  desk.write(
    'documents/a-letter.json',
    desk.read('documents/a-note.json').replace('a-note', 'a-letter'),
  );
  desk.write('locales/it/documents/a-letter.json', '{ "title": "Una lettera a *tutti*" }\n');
}

describe('archive changeset', () => {
  test(
    'writes what a branch changes, and thanks those who did it',
    async () => {
      desk.git('config', 'user.name', 'Bo');
      desk.edit('fr', 'p1', 'Six ouvriers sont morts.');
      desk.commit('Mend');
      const { code, out } = await desk.archive('changeset');
      expect(code).toBe(0);
      expect(out).toMatch(/^Wrote \.changeset\/content-[0-9a-f]{12}\.md \(patch\)\n$/);
      expect(changesets()).toEqual([
        '---\n"our-archive": patch\n---\n\nFrench: “Nota” (`a-note`) (p1 edited).\n\nThanks to Bo.\n',
      ]);
    },
    LONG,
  );

  test(
    'takes the place of what it wrote before, and of nothing that a person wrote',
    async () => {
      desk.edit('fr', 'p1', 'Six ouvriers sont morts.');
      await desk.archive('changeset');
      const own = '---\n"our-archive": patch\n---\n\nA correction by hand.\n';
      desk.write('.changeset/brave-owls-sing.md', own);
      addDocument();
      const { out } = await desk.archive('changeset');
      expect(out).toMatch(/^Removed .*\nWrote .* \(minor\)\n$/);
      expect(changesets()).toHaveLength(2);
      expect(changesets()).toContain(own);
      expect(changesets().join('')).toContain(
        'New: “Una lettera a tutti” (`a-letter`) in Italian.',
      );
      const again = await desk.archive('changeset');
      expect(again.out).toMatch(/^Kept .* \(minor\)\n$/);
    },
    LONG,
  );

  test(
    'leaves it to a person who has said enough',
    async () => {
      desk.edit('it', 'p1', 'Sei operai sono morti.');
      desk.write('.changeset/brave-owls-sing.md', '---\n"our-archive": minor\n---\n\nMore.\n');
      const { out } = await desk.archive('changeset');
      expect(out).toBe('The changesets say minor already; the change is patch.\n');
      expect(changesets()).toHaveLength(1);
    },
    LONG,
  );

  test(
    'has nothing to say of a branch that changes nothing',
    async () => {
      const { code, out } = await desk.archive('changeset', '--base', 'main');
      expect({ code, out }).toEqual({ code: 0, out: 'The archive is as it is in main.\n' });
      expect(changesets()).toEqual([]);
    },
    LONG,
  );

  test(
    'tells of an id that nobody can find any more',
    async () => {
      rmSync(join(desk.dir, 'documents/a-note.json'));
      for (const tag of ['it', 'fr'])
        rmSync(join(desk.dir, `locales/${tag}/documents/a-note.json`));
      const { code, out, err } = await desk.archive('changeset');
      expect(code).toBe(0);
      expect(out).toContain('(major)');
      expect(err).toBe(
        'archive: No redirect says what became of a-note.\n  Old links lead nowhere until there is one in redirects.json.\n',
      );
      desk.write('package.json', '{ "name": "our-archive", "version": "1.4.0" }\n');
      const published = await desk.archive('changeset');
      expect(published.err).toContain(
        '  A release is refused until there is one in redirects.json.',
      );
    },
    LONG,
  );
});

describe('archive changeset --check', () => {
  test(
    'fails where no changeset says what changed, with the command that mends it',
    async () => {
      addDocument();
      const { code, err } = await desk.archive('changeset', '--check', '--base', 'main');
      expect(code).toBe(1);
      expect(err).toBe(
        'archive: The archive changed (minor), and no changeset says so.\n  Write it with: archive changeset --base main\n',
      );
      await desk.archive('changeset', '--base', 'main');
      expect((await desk.archive('changeset', '--check', '--base', 'main')).code).toBe(0);
    },
    LONG,
  );

  test(
    'fails where the changesets say less than the change does',
    async () => {
      addDocument();
      desk.write('.changeset/brave-owls-sing.md', '---\n"our-archive": patch\n---\n\nA fix.\n');
      const { code, err } = await desk.archive('changeset', '--check', '--base', 'main');
      expect(code).toBe(1);
      expect(err).toContain('The changesets say patch, the change is minor.');
    },
    LONG,
  );

  test(
    'asks no translator for one',
    async () => {
      desk.edit('fr', 'p1', 'Six ouvriers sont morts.');
      const { code, out } = await desk.archive('changeset', '--check', '--base', 'main');
      expect({ code, out }).toEqual({
        code: 0,
        out: 'A translation needs no changeset of its own: the release writes it.\n',
      });
    },
    LONG,
  );

  test(
    'names a changeset that nobody can read',
    async () => {
      addDocument();
      desk.write('.changeset/broken.md', 'No head.\n');
      const { code, err } = await desk.archive('changeset', '--check', '--base', 'main');
      expect(code).toBe(1);
      expect(err).toContain('broken.md is no changeset that can be read.');
    },
    LONG,
  );
});

describe('a caller who got it wrong is told in one sentence', () => {
  test(
    'a base that is not there',
    async () => {
      const { code, err } = await desk.archive('changeset', '--base', 'nowhere');
      expect(code).toBe(2);
      expect(err).toContain('Git knows no commit, branch or tag called "nowhere" here.');
    },
    LONG,
  );

  test(
    'an archive that no package carries',
    async () => {
      rmSync(join(desk.dir, 'package.json'));
      const { code, err } = await desk.archive('changeset');
      expect(code).toBe(2);
      expect(err).toContain('No package carries the archive');
    },
    LONG,
  );

  test(
    'a private package has no last release: what a registry has under its name is not asked for',
    async () => {
      // Whoever listened here would be asked.
      const registry = ['--registry', 'http://127.0.0.1:9/'];
      for (const command of [['changeset', '--released'], ['diff-release']]) {
        const { code, err } = await desk.archive(...command, ...registry);
        expect([command, code]).toEqual([command, 2]);
        expect(err).toMatch(/^archive: our-archive is private [^\n]+\n {2}[^\n]+ --base NAME\./);
      }
    },
    LONG,
  );

  test(
    'a package without a folder of changesets',
    async () => {
      rmSync(join(desk.dir, '.changeset'), { recursive: true });
      const { code, err } = await desk.archive('changeset');
      expect(code).toBe(2);
      expect(err).toContain('There is no folder of changesets for our-archive.');
    },
    LONG,
  );
});
