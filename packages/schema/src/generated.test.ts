import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

import { readSchemas } from '../scripts/schema-files.ts';
import { renderSchemaTypes } from '../scripts/schemas.ts';
import { renderTypes } from '../scripts/types.ts';
import { renderValidators, renderValidatorTypes } from '../scripts/validators.ts';
import { schemas } from './index.ts';
import { workspaceFile } from './testing/fixtures.ts';

const generated = (name: string) => workspaceFile(`packages/schema/src/generated/${name}`);

describe('generated files', () => {
  it('hold the types that the schemas describe today', async () => {
    expect(generated('types.ts')).toBe(await renderTypes(readSchemas()));
  });

  it('declare what the generated modules export', () => {
    expect(generated('validators.d.ts')).toBe(renderValidatorTypes());
    expect(generated('schemas.d.ts')).toBe(renderSchemaTypes());
  });

  it('hold validators compiled from the schemas of today', async () => {
    expect(generated('validators.js')).toBe(await renderValidators(readSchemas()));
  });

  it('hold the schemas of today', () => {
    expect(schemas).toEqual(readSchemas());
  });

  it('say that they are generated', () => {
    for (const name of [
      'types.ts',
      'validators.js',
      'validators.d.ts',
      'schemas.js',
      'schemas.d.ts',
    ]) {
      expect(generated(name)).toMatch(/^\/\/ Generated from schemas\//);
    }
  });
});

async function bundleOf(name: string): Promise<string> {
  const contents = `export { ${name} } from './index.ts'`;
  const stdin = { contents, resolveDir: import.meta.dirname };
  const options = { stdin, bundle: true, write: false, format: 'esm', minify: true } as const;
  const result = await build(options);
  return result.outputFiles[0]?.text ?? '';
}

describe('the compiled validators', () => {
  it('stay out of bundles that do not read', async () => {
    expect((await bundleOf('segments')).length).toBeLessThan(6000);
    expect((await bundleOf('parseEdtf')).length).toBeLessThan(6000);
    expect(await bundleOf('read')).toContain('minItems');
  });

  it('import nothing, in any way', () => {
    const code = generated('validators.js');
    expect(code).not.toContain('require(');
    expect(code).not.toMatch(/(?:^|;)\s*import\b|\bimport\(/m);
    expect(code).not.toMatch(/\beval\b|new Function/);
  });
});
