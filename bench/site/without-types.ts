/**
 * Writes the programs of this folder as JavaScript: to take the types out, Node needs a tenth of a
 * second and 17 MB in each run, which nobody's build does.
 * `node --disable-warning=ExperimentalWarning without-types.ts DIR`
 */
import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { put } from './markdown-corpus.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = pathToFileURL(join(here, '../..')).href;

const [dir = ''] = process.argv.slice(2);
for (const path of globSync('{*,furniture/*}.ts', { cwd: here })) {
  const source = stripTypeScriptTypes(readFileSync(join(here, path), 'utf8'))
    .replaceAll(/(from '\.[^']*)\.ts'/g, "$1.js'")
    .replaceAll(/'\.\.\/\.\.\/([^']*)'/g, `'${root}/$1'`);
  put(join(dir, path.replace(/ts$/, 'js')), source);
}
put(join(dir, 'package.json'), '{ "type": "module" }');
