import { compile } from 'json-schema-to-typescript';

import { kindNames, kinds, type Kind, type SchemaObject } from './schema-files.ts';

/** Definitions whose own name would say too little outside their schema. */
const renamed: Record<string, string> = {
  'ledger#record': 'LedgerRecord',
  'glossary#texts': 'TextsByLanguage',
};

/**
 * Writes TypeScript types for all schemas as one module.
 *
 * json-schema-to-typescript follows neither `urn:` references nor a definition's name from
 * another file, so the schemas are first merged into one with a definition for each type.
 */
export async function renderTypes(schemas: Record<Kind, SchemaObject>): Promise<string> {
  const $defs: Record<string, SchemaObject> = {};
  for (const kind of kindNames) {
    const { $defs: own, $schema: _, $id: __, ...root } = schemas[kind];
    add($defs, kinds[kind], forTypes(kind, { ...root, title: undefined }));
    for (const [name, definition] of Object.entries((own ?? {}) as Record<string, SchemaObject>)) {
      add($defs, typeName(kind, name), forTypes(kind, definition));
    }
  }
  const merged = { $defs, title: 'AllKinds', type: 'object', additionalProperties: false };
  const code = await compile(merged as Parameters<typeof compile>[0], 'AllKinds', {
    bannerComment:
      '// Generated from schemas/ by scripts/generate.ts. Change the schemas, then run it again.',
    unreachableDefinitions: true,
    // Arrays with minItems stay arrays: callers build them with map and push.
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 100 },
  });
  return tidy(code);
}

function add($defs: Record<string, SchemaObject>, name: string, definition: SchemaObject): void {
  if (name in $defs) throw new Error(`Two schema definitions would both be the type ${name}.`);
  $defs[name] = definition;
}

function typeName(kind: string, definition: string): string {
  const short = definition[0]?.toUpperCase() + definition.slice(1);
  return renamed[`${kind}#${definition}`] ?? short;
}

/**
 * The same schema with each reference as the name of its type, and unions bare of what repeats
 * them. A reference left to the compiler loses its name wherever a description stands beside it.
 */
function forTypes(kind: Kind, schema: SchemaObject): SchemaObject {
  const { $ref, description } = schema;
  if (typeof $ref === 'string') {
    const [file, name] = $ref.split('#/$defs/') as [string, string];
    const owner = file === '' ? kind : file.slice('urn:archive:schema:'.length);
    return { tsType: typeName(owner, name), ...(description !== undefined && { description }) };
  }
  const { discriminator: _, propertyNames: __, default: ___, ...rest } = schema;
  if ('oneOf' in rest) {
    delete rest['type'];
    delete rest['required'];
  }
  const children = Object.entries(rest).map(([key, value]) => [key, descend(kind, value)] as const);
  return Object.fromEntries(children);
}

function descend(kind: Kind, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => descend(kind, item));
  if (typeof value === 'object' && value !== null) return forTypes(kind, value as SchemaObject);
  return value;
}

/** Drops the wrapper type and the remarks on how each type was reached. */
function tidy(code: string): string {
  return code
    .replace(/export interface AllKinds \{\}\n/, '')
    .replace(/ \*\n \* This interface was referenced by [\s\S]*?(?= \*\/)/g, '')
    .replace(/\/\*\*\n \* This interface was referenced by [\s\S]*?\*\/\n/g, '');
}
