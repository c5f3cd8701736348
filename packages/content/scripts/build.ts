/**
 * Turns the archive in this folder into the modules under src/data/: the catalogue with its
 * literal types, one module a skeleton, one a parsed text, one a bundle as it was written.
 * Inline markup is parsed here and nowhere later. Files that are as they should be are left
 * alone, and stale ones are taken away last, so that a program that reads them meanwhile finds each.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { openArchive } from '@archive/store';

import { catalogueJson } from './catalogue.ts';
import { readContent } from './content.ts';
import { declarations } from './declarations.ts';
import { modules } from './modules.ts';
import { put } from './put.ts';
import { resourceTypes } from './resource-types.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const schemas = join(folder, '../../schemas');

/** Makes a folder hold these files and no others. */
function fill(path: string, files: ReadonlyMap<string, string>): void {
  for (const [name, text] of files) put(join(path, name), text);
  const there = readdirSync(path, { recursive: true, withFileTypes: true });
  for (const entry of there) {
    const file = join(entry.parentPath, entry.name);
    const name = file.slice(path.length + 1).replaceAll('\\', '/');
    if (entry.isFile() && !files.has(name)) rmSync(file);
  }
}

const opened = openArchive(folder);
const content = opened.ok ? readContent(opened.value) : opened;
if (!content.ok) {
  for (const { file, line, column, message, help } of content.findings)
    console.error(`${file}:${line ?? 1}:${column ?? 1}: ${message} ${help}`);
  process.exitCode = 1;
} else {
  const data = new Map(modules(content.value))
    .set('index.d.ts', declarations(content.value))
    .set('resources.d.ts', resourceTypes(content.value));
  fill(join(folder, 'src/data'), data);
  fill(join(folder, 'dist/data'), data);
  const names = readdirSync(schemas);
  fill(
    join(folder, 'dist/schemas'),
    new Map(names.map((name) => [name, readFileSync(join(schemas, name), 'utf8')])),
  );
  put(join(folder, 'dist/catalogue.json'), catalogueJson(content.value));
}
