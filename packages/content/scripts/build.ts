/**
 * Turns the archive in this folder into the modules under src/data/, and puts them, the schemas and
 * the catalogue into dist. Inline markup is parsed here and nowhere later.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { catalogueJson, dataFiles, fill, put, readContent } from '@archive/packing';
import { openArchive } from '@archive/store';

const folder = fileURLToPath(new URL('..', import.meta.url));
const schemas = join(folder, '../../schemas');

const opened = openArchive(folder);
const content = opened.ok ? readContent(opened.value) : opened;
if (!content.ok) {
  for (const { file, line, column, message, help } of content.findings)
    console.error(`${file}:${line ?? 1}:${column ?? 1}: ${message} ${help}`);
  process.exitCode = 1;
} else {
  const data = dataFiles(content.value);
  fill(join(folder, 'src/data'), data);
  fill(join(folder, 'dist/data'), data);
  const names = readdirSync(schemas);
  fill(
    join(folder, 'dist/schemas'),
    new Map(names.map((name) => [name, readFileSync(join(schemas, name), 'utf8')])),
  );
  put(join(folder, 'dist/catalogue.json'), catalogueJson(content.value));
}
