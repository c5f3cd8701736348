import {
  kindNames,
  readSchemas,
  type Kind,
  type SchemaObject,
} from '../../scripts/schema-files.ts';

export const schemas = readSchemas();

/** One keyword at one place of the schemas: something that must be able to refuse. */
export interface Rule {
  /** `document#/$defs/heading/properties/level/maximum`; of `required`, with the property's name. */
  name: string;
  keyword: string;
  /** The very object of `schemas` in which the keyword stands. */
  schema: SchemaObject;
}

/** Keywords that refuse nothing themselves. */
const structure = new Set(
  '$schema $id $ref $defs title description default properties items oneOf'.split(' '),
);

/** Keywords whose value is a schema, or an object of schemas. */
const holders = new Set(
  'properties $defs items oneOf additionalProperties propertyNames'.split(' '),
);

/** Lists every rule of every schema. */
export function listRules(): Rule[] {
  return kindNames.flatMap((kind) => rulesIn(schemas[kind], `${kind}#`));
}

function rulesIn(schema: SchemaObject, pointer: string): Rule[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const name = `${pointer}/${keyword}`;
    const own = structure.has(keyword) ? [] : rulesOf(schema, keyword, name);
    return holders.has(keyword) ? [...own, ...rulesBelow(keyword, value, name)] : own;
  });
}

function rulesOf(schema: SchemaObject, keyword: string, name: string): Rule[] {
  if (keyword === 'required') {
    return (schema['required'] as string[]).map((property) => ({
      name: `${name}/${property}`,
      keyword,
      schema,
    }));
  }
  // As a schema, it says what other properties may be; its own rules are listed below it.
  if (keyword === 'additionalProperties' && schema[keyword] !== false) return [];
  return [{ name, keyword, schema }];
}

function rulesBelow(keyword: string, value: unknown, name: string): Rule[] {
  if (typeof value !== 'object' || value === null) return [];
  const isOne = keyword !== 'properties' && keyword !== '$defs' && keyword !== 'oneOf';
  if (isOne) return rulesIn(value as SchemaObject, name);
  return Object.entries(value as Record<string, SchemaObject>).flatMap(([key, schema]) =>
    rulesIn(schema, `${name}/${key}`),
  );
}

/** Where a definition stands that a reference names. */
export function follow(kind: Kind, $ref: string): { kind: Kind; schema: SchemaObject } {
  const [file = '', name = ''] = $ref.split('#/$defs/');
  const owner = file === '' ? kind : (file.replace('urn:archive:schema:', '') as Kind);
  const definitions = schemas[owner]['$defs'] as Record<string, SchemaObject>;
  return { kind: owner, schema: definitions[name] as SchemaObject };
}
