import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import type { Project } from './example.ts';

const LONG = 120_000;

const tsc = join(
  dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
  'bin/tsc',
);

const CONFIG = JSON.stringify({
  compilerOptions: { strict: true, noEmit: true, module: 'nodenext', types: [] },
});

/** A program that uses the types of the package, with the id of a document. */
const typed = (id: string): string => `
  import { catalogue, findDocument, loadDocument, loadResources } from 'harbour-letters';
  import type { DocumentId, LanguageTag, LoadedDocument } from 'harbour-letters';
  const document: LoadedDocument = await loadDocument('${id}', 'fr');
  export const title: string | undefined = document.segment('title')?.language;
  export const issued: string = catalogue['to-the-harbour-office'].issued;
  export const ids: readonly DocumentId[] = ['aux-pecheurs-de-la-cote'];
  export const tag: LanguageTag = 'en';
  export const words: Readonly<Record<string, string>> = await loadResources(tag, 'interface');
  export const found: string | undefined = findDocument('any')?.type;
`;

const RUN = `import { loadDocument } from 'harbour-letters';
const { segment } = await loadDocument('aux-pecheurs-de-la-cote', 'en');
console.log(segment('title').content.join(''));
`;

/** The example of an archive of one's own that builds on this one. */
export function testOwnArchiveExample(project: () => Project): void {
  const path = (name: string): string => join(project().dir, name);
  const read = (name: string): string => readFileSync(path(name), 'utf8');

  it(
    'is what `archive init` gives, with documents and a theme of its own',
    async () => {
      const named = ['--name', 'Harbour letters', '--languages', 'en,fr'];
      const kept = ['--collections', 'letters', '--no-git'];
      await project().must('npm', 'run', 'archive', '--', 'init', 'fresh', ...named, ...kept);
      const same = [
        '.changeset/config.json',
        '.gitattributes',
        '.github/workflows/pull-request.yml',
        '.github/workflows/release.yml',
        '.gitignore',
        'collections/letters.json',
      ];
      expect(same.map(read)).toEqual(same.map((name) => read(`fresh/${name}`)));
      const { theme, ...settings } = JSON.parse(read('archive.json')) as Record<string, unknown>;
      expect(theme).toBeDefined();
      expect(settings).toEqual(JSON.parse(read('fresh/archive.json')));
      const ranges = /"(@archive\/[a-z]+)": "[^"]+"/g;
      expect(read('package.json')).toBe(read('fresh/package.json').replace(ranges, '"$1": "*"'));
      const [, ...sections] = read('fresh/README.md').split(/^(?=## )/m);
      expect(read('README.md')).toContain(sections.join(''));
    },
    LONG,
  );

  it(
    'passes its check, and has a site with the interface’s words of the archive it builds on',
    async () => {
      expect(await project().must('npm', 'run', 'check')).toContain('2 documents: no errors');
      await project().must('npm', 'run', 'build');
      const page = read('public/fr/letters/to-the-harbour-office/index.html');
      expect(page).toContain('Au bureau du port');
      const words = JSON.parse(
        read('node_modules/@archive/content/locales/fr/interface.json'),
      ) as Record<string, string>;
      expect(existsSync(path('locales/fr/interface.json'))).toBe(false);
      expect(page).toContain(words['skip']);
    },
    LONG,
  );

  it('has a site in its own colours, with a foot of its own', () => {
    const page = read('public/fr/letters/to-the-harbour-office/index.html');
    const [, style = ''] = /<link rel="stylesheet" href="\/([^"]+)"/.exec(page) ?? [];
    expect(read(`public/${style}`)).toContain(read('theme/style.css'));
    const [, foot = ''] = /<footer class="foot">([^]*)<\/footer>/.exec(page) ?? [];
    const [, picture = ''] = /<img class="foot-light" src="\/([^"]+)"/.exec(foot) ?? [];
    expect(read(`public/${picture}`)).toBe(read('theme/lighthouse.svg'));
    expect(foot).toContain('Lettres du port');
  });

  describe('as a package that a program has installed', () => {
    beforeAll(async () => {
      await project().must('npm', 'run', 'package');
      await project().must('npm', 'pack');
      project().write('consumer/package.json', '{ "type": "module", "private": true }');
      project().write('consumer/.npmrc', read('.npmrc'));
      const install = ['install', '--prefix', 'consumer', '--no-audit', '--no-fund'];
      await project().must('npm', ...install, './harbour-letters-0.0.0.tgz');
      project().write('consumer/tsconfig.json', CONFIG);
    }, LONG);

    const compile = async (id: string): Promise<string> => {
      project().write('consumer/program.ts', typed(id));
      return (await project().run('node', tsc, '--pretty', 'false', '-p', 'consumer')).out;
    };

    it(
      'has its ids and languages as types',
      async () => {
        expect(await compile('to-the-harbour-office')).toBe('');
        expect(await compile('how-we-date')).toContain(`'"how-we-date"' is not assignable`);
      },
      LONG,
    );

    it('gives a document in a language, and needs little else', async () => {
      project().write('consumer/run.js', RUN);
      const said = await project().must('node', 'consumer/run.js');
      expect(said).toBe('To the fishers of the coast\n');
      expect(existsSync(path('consumer/node_modules/@archive/loaders'))).toBe(true);
      expect(existsSync(path('consumer/node_modules/@archive/cli'))).toBe(false);
    });
  });
}
