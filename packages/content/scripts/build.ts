/**
 * Turns the archive in this folder into the modules under src/data/: the catalogue with its
 * literal types, one module a skeleton, one a parsed text, one a bundle as it was written.
 * Inline markup is parsed here and nowhere later.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { openArchive } from '@archive/store';

import { readContent } from './content.ts';
import { declarations } from './declarations.ts';
import { modules } from './modules.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const opened = openArchive(folder);
const content = opened.ok ? readContent(opened.value) : opened;
if (!content.ok) {
  for (const { file, line, column, message, help } of content.findings)
    console.error(`${file}:${line ?? 1}:${column ?? 1}: ${message} ${help}`);
  process.exitCode = 1;
} else {
  const data = join(folder, 'src/data');
  rmSync(data, { recursive: true, force: true });
  const files = new Map(modules(content.value)).set('index.d.ts', declarations(content.value));
  for (const [name, text] of files) {
    mkdirSync(dirname(join(data, name)), { recursive: true });
    writeFileSync(join(data, name), text);
  }
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  cpSync(data, join(folder, 'dist/data'), { recursive: true });
  cpSync(join(folder, '../../schemas'), join(folder, 'dist/schemas'), { recursive: true });
}
