/** Makes everything under src/generated from schemas/. Run by every build, before it. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

import { readSchemas } from './schema-files.ts';
import { renderSchemas, renderSchemaTypes } from './schemas.ts';
import { renderTypes } from './types.ts';
import { renderValidators, renderValidatorTypes } from './validators.ts';

const folder = new URL('../src/generated/', import.meta.url);

/** Leaves a file alone that is as it should be, and never shows one half-written. */
function put(name: string, text: string): void {
  const file = new URL(name, folder);
  if (readIfThere(file) === text) return;
  const temporary = new URL(`${name}.${process.pid}.tmp`, folder);
  writeFileSync(temporary, text);
  renameSync(temporary, file);
}

function readIfThere(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

const schemas = readSchemas();
mkdirSync(folder, { recursive: true });
put('types.ts', await renderTypes(schemas));
put('schemas.js', renderSchemas(schemas));
put('schemas.d.ts', renderSchemaTypes());
put('validators.js', await renderValidators(schemas));
put('validators.d.ts', renderValidatorTypes());
