import { kindNames, type Kind, type SchemaObject } from './schema-files.ts';

/** Keywords that refuse nothing: the compiled code would only carry them along. */
const remarks = ['$id', '$schema', 'title', 'description', 'default'];

const reference = /^(?:urn:archive:schema:)?([a-z]*)#\/\$defs\//;

/**
 * Makes all schemas definitions of one, named `ledger` and `ledger.record`: Ajv compiles a
 * definition that several files refer to once for each of them, but only once within a file.
 */
export function mergeForCompiler(schemas: Record<Kind, SchemaObject>): SchemaObject {
  const $defs: Record<string, SchemaObject> = {};
  for (const kind of kindNames) {
    const { $defs: own = {}, ...root } = schemas[kind];
    $defs[kind] = rewrite(kind, root);
    for (const [name, definition] of Object.entries(own as Record<string, SchemaObject>)) {
      $defs[`${kind}.${name}`] = rewrite(kind, definition);
    }
  }
  for (const definition of Object.values($defs)) typeUniqueItems(definition, $defs);
  return { $id: 'all', $defs };
}

function rewrite(kind: Kind, schema: SchemaObject): SchemaObject {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
    // A property of the data may bear a remark's name; its value is a schema.
    if (remarks.includes(key) && typeof value !== 'object') return undefined;
    if (key !== '$ref') return value;
    return String(value).replace(reference, (_, file: string) => `#/$defs/${file || kind}.`);
  }) as SchemaObject;
}

/**
 * Says beside a reference what type it leads to. Ajv looks for equal items with a table if it
 * knows that they are texts, and else compares each with each.
 */
function typeUniqueItems(schema: SchemaObject, $defs: Record<string, SchemaObject>): void {
  const items = schema['items'] as SchemaObject | undefined;
  if (schema['uniqueItems'] === true && typeof items?.['$ref'] === 'string') {
    items['type'] = $defs[items['$ref'].slice('#/$defs/'.length)]?.['type'];
  }
  for (const value of Object.values(schema)) {
    if (typeof value === 'object' && value !== null) typeUniqueItems(value as SchemaObject, $defs);
  }
}
