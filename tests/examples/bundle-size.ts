import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { beforeAll, expect, it } from 'vitest';

import type { Project } from './example.ts';

const MOST_BYTES = 10_000;

// Its ids come from outside, so that a bundler has to keep the way to every document.
const ENTRY = `import { loadDocument } from '@archive/content';
const [id, language] = process.argv.slice(2);
const document = await loadDocument(id, language, { fallback: false });
if (document.segment('title')?.language !== language) throw new Error('There is no title.');
`;

// Unless told otherwise, esbuild writes each letter beyond ASCII as an escape of six bytes.
const ESBUILD_ALONE = `import { build } from 'esbuild';
const { outputFiles } = await build({
  stdin: { contents: process.argv[2], resolveDir: '.' }, bundle: true, format: 'esm', minify: true,
  charset: 'utf8', target: 'es2022', write: false,
});
console.log(outputFiles[0].contents.length);
`;

const ESBUILD = `import { build } from 'esbuild';
await build({
  entryPoints: ['entry.js'], outdir: 'esbuild', bundle: true, splitting: true, format: 'esm',
  minify: true, charset: 'utf8', target: 'es2022',
});
`;

const ROLLUP = `import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
const bundle = await rollup({ input: 'entry.js', plugins: [nodeResolve(), terser()] });
await bundle.write({ dir: 'rollup', format: 'es' });
await bundle.close();
`;

// Prints each file of the bundle that Node really loads, as a browser would.
const LISTEN = `import { registerHooks } from 'node:module';
registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) console.log(new URL(url).pathname);
    return next(url, context);
  },
});
`;

/**
 * What a bundle loads for one document in one language, the program's own chunk and those of the
 * document, less the document's text as JSON: no more than ten kilobytes, not compressed.
 */
export function testBundleSize(project: () => Project): void {
  beforeAll(() => {
    project().write('entry.js', ENTRY);
    project().write('listen.js', LISTEN);
    project().write('with-esbuild.js', ESBUILD);
    project().write('alone.js', ESBUILD_ALONE);
    project().write('with-rollup.js', ROLLUP);
  });

  async function loaded(bundler: string, id: string, language: string): Promise<Buffer[]> {
    const program = `./${bundler}/entry.js`;
    const out = await project().must('node', '--import', './listen.js', program, id, language);
    const files = out.trim().split('\n');
    return files.filter((file) => file.includes(`/${bundler}/`)).map((file) => readFileSync(file));
  }

  function read(path: string): unknown {
    const file = join(project().dir, 'node_modules/@archive/content', path);
    return JSON.parse(readFileSync(file, 'utf8'));
  }

  function originals(): [id: string, language: string][] {
    const { documents } = read('dist/catalogue.json') as {
      documents: Record<string, { originalLanguage: string }>;
    };
    return Object.entries(documents).map(([id, { originalLanguage }]) => [id, originalLanguage]);
  }

  it('is smaller still for a program that names the document, however many there are', async () => {
    const program = `import { loadDocument } from '@archive/loaders';
      import * as texts from '@archive/content/documents/how-we-date';
      console.log(await loadDocument({ it: async () => texts }, 'it', 'fr'));`;
    const all = Number(await project().must('node', 'alone.js', program));
    // All its languages are in the one file: what is beyond the text is measured against them.
    const { languages } = read('dist/catalogue.json') as { languages: string[] };
    const texts = languages.map((tag) => read(`locales/${tag}/documents/how-we-date.json`));
    const bytes = Buffer.byteLength(JSON.stringify(texts));
    expect(all).toBeGreaterThan(bytes);
    expect(all - bytes).toBeLessThan(MOST_BYTES);
  });

  it.each(['esbuild', 'rollup'])('is small beside the text itself, by %s', async (bundler) => {
    await project().must('node', `with-${bundler}.js`);
    const beyond: Record<string, number> = {};
    for (const [id, language] of originals()) {
      const files = await loaded(bundler, id, language);
      // The program's chunk, the document's and the text's at least; whatever is shared besides.
      expect(files.length).toBeGreaterThanOrEqual(3);
      const segments = read(`locales/${language}/documents/${id}.json`);
      const text = Buffer.from(JSON.stringify(segments));
      const bytes = files.reduce((sum, file) => sum + file.length, 0) - text.length;
      const packed = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
      expect(packed - gzipSync(text).length).toBeLessThan(MOST_BYTES);
      beyond[id] = bytes;
    }
    const tooLarge = Object.entries(beyond).filter(([, bytes]) => bytes >= MOST_BYTES);
    expect(tooLarge).toEqual([]);
  });
}
