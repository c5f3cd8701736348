import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

import { mergeForCompiler } from './merge-for-compiler.ts';
import { kindNames, type Kind, type SchemaObject } from './schema-files.ts';

/**
 * Compiles every schema to one ES module of plain functions, by kind, that imports nothing.
 * Ajv's own output calls `require()` for its small run-time, which no browser and no ES module
 * has; esbuild puts it in.
 */
export async function renderValidators(schemas: Record<Kind, SchemaObject>): Promise<string> {
  const ajv = new Ajv2020({
    schemas: [mergeForCompiler(schemas)],
    code: { source: true, esm: true, optimize: 2 },
    allErrors: true,
    discriminator: true,
    strict: true,
    // A union names what its branches require beside them.
    strictRequired: false,
    // The sentences are this package's own, and a function called twice is smaller than its code twice.
    messages: false,
    inlineRefs: false,
  });
  const ids = kindNames.map((kind) => [variable(kind), `all#/$defs/${kind}`]);
  const code = standalone.default(ajv, Object.fromEntries(ids)).replaceAll('export const', 'const');
  const entries = kindNames.map((kind) => `${kind}: ${variable(kind)}`);
  const functions = withBoundedPatterns(withLinearErrors(withOwnLength(code)));
  const contents = `export const validators = (() => {
${functions}
return { ${entries.join(', ')} };
})();`;
  const result = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    banner: { js: '// Generated from schemas/ by scripts/generate.ts.\n// @ts-nocheck' },
  });
  // Whoever bundles this package and calls no `read` is spared them; minified, the mark is lost.
  return (result.outputFiles[0]?.text ?? '').replace('=(()=>{', '=/* @__PURE__ */(()=>{');
}

/** Ajv's function that counts characters carries a `require()` of itself along, as text. */
function withOwnLength(code: string): string {
  return code.replaceAll(
    'require("ajv/dist/runtime/ucs2length").default',
    '(text) => { let n = 0; for (const _ of text) n++; return n; }',
  );
}

/**
 * Ajv copies the list of all errors so far for each value that adds one: a file with a hundred
 * thousand faults would take minutes.
 */
function withLinearErrors(code: string): string {
  const append =
    'function append(list, more) { for (const one of more) list.push(one); return list; }';
  return `${code.replaceAll('vErrors.concat(', 'append(vErrors, ')}\n${append}`;
}

/**
 * A pattern tried on a text of megabytes can exhaust the engine's stack, which throws. Nothing that
 * has a pattern is longer than an address, so what is far longer is refused untried.
 */
function withBoundedPatterns(code: string): string {
  const bounded = `function bounded(source, flags) {
    const pattern = new RegExp(source, flags);
    return { test: (text) => text.length <= 10000 && pattern.test(text) };
  }`;
  return `${code.replaceAll('new RegExp(', 'bounded(')}\n${bounded}`;
}

/** Declares what renderValidators exports. */
export function renderValidatorTypes(): string {
  const kinds = kindNames.map((kind) => `'${kind}'`).join(' | ');
  return `// Generated from schemas/ by scripts/generate.ts.

/** One keyword that refused the data, as Ajv reports it. */
export interface Violation {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  /** The property whose name, not its value, was refused. */
  propertyName?: string;
}

/** Tells whether data is of a kind; what refused it stands in \`errors\` until the next call. */
export interface Validator {
  (data: unknown): boolean;
  errors?: Violation[] | null;
}

export declare const validators: Readonly<Record<${kinds}, Validator>>;
`;
}

/** `interface` is a reserved word, so no kind is a variable's whole name. */
function variable(kind: Kind): string {
  return `${kind}Validator`;
}
