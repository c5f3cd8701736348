import { kindNames, type Kind, type SchemaObject } from './schema-files.ts';

/** The schemas as a module, since a package at run time has no files to read. */
export function renderSchemas(schemas: Record<Kind, SchemaObject>): string {
  const entries = kindNames.map((kind) => `  ${kind}: ${JSON.stringify(schemas[kind])},`);
  return `// Generated from schemas/ by scripts/generate.ts.
// @ts-nocheck
export const schemas = {
${entries.join('\n')}
};
`;
}

/** Declares what renderSchemas exports. */
export function renderSchemaTypes(): string {
  const kinds = kindNames.map((kind) => `'${kind}'`).join(' | ');
  return `// Generated from schemas/ by scripts/generate.ts.

/** The JSON Schema (2020-12) of each kind of file. */
export declare const schemas: Readonly<Record<${kinds}, Readonly<Record<string, unknown>>>>;
`;
}
