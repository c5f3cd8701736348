import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { documentIds, languages, redirects } from './index.ts';
import { builtPackage } from './testing/built-package.ts';

const [id] = documentIds;
const [language] = languages;
const earlier = redirects[0]?.from ?? '';
const SLOW = 120_000;

const programs = {
  'right.ts': `
    import { catalogue, findDocument, loadDocument, loadResources } from '@archive/content';
    import type { DocumentId, LanguageTag, LoadedDocument } from '@archive/content';
    const document: LoadedDocument = await loadDocument('${id}', '${language}', { fallback: false });
    export const title: string | undefined = document.segment('title')?.language;
    export const issued: string = catalogue['${id}'].issued;
    export const words: Readonly<Record<string, string>> =
      await loadResources('${language}', 'documents/${id}');
    export async function find(id: string, language: LanguageTag) {
      const found = findDocument(id);
      return found?.type === 'moved' ? loadDocument(found.id, language) : undefined;
    }
    export const ids: readonly DocumentId[] = ['${id}'];
  `,
  'wrong-id.ts': `
    import { loadDocument } from '@archive/content';
    await loadDocument('no-such-document', '${language}');
  `,
  'earlier-id.ts': `
    import { loadDocument } from '@archive/content';
    await loadDocument('${earlier}', '${language}');
  `,
  'wrong-language.ts': `
    import { loadDocument } from '@archive/content';
    await loadDocument('${id}', 'tlh');
  `,
  'wrong-namespace.ts': `
    import { loadResources } from '@archive/content';
    await loadResources('${language}', 'documents/no-such-document');
  `,
};

/** What the compiler says of a project that has the package installed, line by line. */
async function compile(folder: string): Promise<string[]> {
  const installed = join(folder, 'node_modules/@archive');
  mkdirSync(installed, { recursive: true });
  symlinkSync(builtPackage(), join(installed, 'content'), 'junction');
  const compilerOptions = { strict: true, noEmit: true, module: 'nodenext', types: [] };
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  for (const [name, text] of Object.entries(programs)) writeFileSync(join(folder, name), text);

  const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
  const tsc = join(dirname(manifest), 'bin/tsc');
  return new Promise((resolve) => {
    execFile(process.execPath, [tsc, '--pretty', 'false'], { cwd: folder }, (_, stdout, stderr) => {
      resolve(`${stdout}${stderr}`.split('\n').filter((line) => /^\S/.test(line)));
    });
  });
}

describe('a project that has the package installed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-content-types-'));
  let errors: string[];
  beforeAll(async () => {
    errors = await compile(folder);
  }, SLOW);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('compiles with right ids, languages and namespaces, the package’s own declarations checked too', () => {
    const wrong = Object.keys(programs).filter((name) => name !== 'right.ts');
    expect(errors.filter((line) => !wrong.some((name) => line.startsWith(name)))).toEqual([]);
  });

  it.each([
    ['a document that is not there', 'wrong-id.ts', 'no-such-document'],
    ['an id of earlier days', 'earlier-id.ts', earlier],
    ['a language that is not there', 'wrong-language.ts', 'tlh'],
    ['a namespace that is not there', 'wrong-namespace.ts', 'documents/no-such-document'],
  ])('does not compile with %s, and the error names it', (_, file, literal) => {
    const [error, ...more] = errors.filter((line) => line.startsWith(file));
    expect(error).toContain(`'"${literal}"' is not assignable`);
    expect(more).toEqual([]);
  });
});
