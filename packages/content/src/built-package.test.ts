import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { beforeAll, describe, expect, it } from 'vitest';

import { catalogue, documentIds, loadDocument } from './index.ts';
import { builtPackage } from './testing/built-package.ts';

const execute = promisify(execFile);
const packageFolder = builtPackage();
const dist = join(packageFolder, 'dist');
const SLOW = 60_000;

/** What a built module imports, at its beginning or later. */
function importedBy(file: string): string[] {
  const code = readFileSync(join(dist, file), 'utf8');
  const imports = code.matchAll(/\b(?:from|import|require)\s*\(?\s*(["'`])(?<name>.*?)\1/g);
  return Array.from(imports, ({ groups }) => groups?.['name'] ?? '');
}

describe('the built modules', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const modules = files.filter((file) => file.endsWith('.js'));

  it('import nothing of Node, so that they also run in a browser', () => {
    expect(modules).toContain('index.js');
    expect(modules.filter((file) => importedBy(file).some((name) => isBuiltin(name)))).toEqual([]);
  });

  it('import no other package: the markup was parsed when they were built', () => {
    expect(new Set(importedBy('index.js'))).toEqual(new Set(['./data/index.js']));
  });
});

describe('a program in plain Node', () => {
  const [id] = documentIds;
  const language = catalogue[id].originalLanguage;
  const program = fileURLToPath(new URL('testing/loaded-modules.ts', import.meta.url));
  let steps: Record<'onImport' | 'onDocument' | 'onResources', string[]> & { text: unknown };

  beforeAll(async () => {
    const { NODE_OPTIONS: _, ...env } = process.env;
    const entry = pathToFileURL(join(dist, 'index.js')).href;
    const { stdout } = await execute(process.execPath, [program, entry, id, language], { env });
    steps = JSON.parse(stdout) as typeof steps;
  }, SLOW);

  function loadedBy(step: keyof Omit<typeof steps, 'text'>): string[] {
    const root = pathToFileURL(`${dist}/`).href;
    return steps[step].map((url) => url.replace(root, '')).toSorted();
  }

  it('loads the catalogue and no text when it imports the package', () => {
    expect(loadedBy('onImport')).toEqual(['data/index.js', 'index.js']);
  });

  it('loads one document in one language, and nothing else', async () => {
    expect(loadedBy('onDocument')).toEqual([
      `data/documents/${id}.js`,
      `data/texts/${id}/${language}.js`,
    ]);
    expect(steps.text).toEqual((await loadDocument(id, language)).text);
  });

  it('loads one namespace of one language', () => {
    expect(loadedBy('onResources')).toEqual([
      `data/resources/${language}.js`,
      `data/resources/${language}/interface.js`,
    ]);
  });
});

/** The files at or below a path of a folder, with `/` between folders. */
function filesAt(folder: string, path: string): string[] {
  if (!statSync(join(folder, path)).isDirectory()) return [path];
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap(({ name }) =>
    filesAt(folder, `${path}/${name}`),
  );
}

describe('what the package exports', () => {
  const require = createRequire(join(packageFolder, 'package.json'));
  const manifest = require('@archive/content/package.json') as {
    exports: Record<string, string | Record<string, string>>;
    files: string[];
    publishConfig: { exports: typeof manifest.exports };
  };
  const schemas = readdirSync(join(packageFolder, '../../schemas'));

  it.each(schemas)('has the schema %s', (name) => {
    const exported: unknown = require(`@archive/content/schemas/${name}`);
    const source = readFileSync(join(packageFolder, '../../schemas', name), 'utf8');
    expect(exported).toEqual(JSON.parse(source));
  });

  it.each([
    'archive.json',
    'redirects.json',
    `documents/${documentIds[0]}.json`,
    `locales/${catalogue[documentIds[0]].originalLanguage}/interface.json`,
    `locales/${catalogue[documentIds[0]].originalLanguage}/documents/${documentIds[0]}.json`,
  ])('has the archive’s own file %s', (path) => {
    const resolved = require.resolve(`@archive/content/${path}`);
    expect(resolved).toBe(join(packageFolder, path));
  });

  it('has the sum of every file that is published, and of no other', () => {
    const sums = require('@archive/content/checksums.json') as Record<string, string>;
    // The changelog is not there before the first release.
    const there = manifest.files.filter((path) => existsSync(join(packageFolder, path)));
    const published = there.flatMap((path) => filesAt(packageFolder, path));
    const expected = [...published, 'LICENSE', 'README.md'].filter(
      (file) => file !== 'dist/checksums.json',
    );
    expect(Object.keys(sums).toSorted()).toEqual(expected.toSorted());
    const wrong = Object.entries(sums).filter(([file, sum]) => {
      const bytes = readFileSync(join(packageFolder, file));
      return sum !== createHash('sha256').update(bytes).digest('hex');
    });
    expect(wrong).toEqual([]);
  });

  it('has the catalogue as JSON, with titles and how each text stands', () => {
    const { documents } = require('@archive/content/catalogue.json') as {
      documents: Record<string, { titles: object; translations: Record<string, object> }>;
    };
    expect(Object.keys(documents)).toEqual(documentIds);
    for (const id of documentIds) {
      const { originalLanguage, languages } = catalogue[id];
      expect(documents[id]).toMatchObject({ originalLanguage, languages });
      expect(Object.keys(documents[id]?.translations ?? {})).toEqual(
        languages.filter((tag) => tag !== originalLanguage),
      );
    }
  });

  it('is the same once it is published, except for the sources', () => {
    const published = structuredClone(manifest.exports);
    for (const target of Object.values(published))
      if (typeof target === 'object') delete target['@archive/source'];
    expect(manifest.publishConfig.exports).toEqual(published);
  });
});
