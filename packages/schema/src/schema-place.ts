import type { Kind } from './kinds.ts';
import { schemas } from './schemas.ts';

export type Schema = Readonly<Record<string, unknown>>;

/** A value of a file together with the part of the schema that speaks of it. */
export interface SchemaPlace {
  value: unknown;
  schema: Schema;
  /** The kind whose file in schemas/ holds that part. */
  kind: Kind;
  /**
   * What the part is called: the definition referred to, such as `id` or `heading`, the kind for
   * a whole file, or else `<name of the object>.<property>`.
   */
  name: string;
  /** What the schema says about it, the nearest remark first. */
  description?: string;
}

const prefix = 'urn:archive:schema:';

/** Follows references, and goes into the branch of a union that the value's `type` names. */
export function place(unresolved: SchemaPlace): SchemaPlace {
  const { schema, value } = unresolved;
  const description = unresolved.description ?? (schema['description'] as string | undefined);
  const $ref = schema['$ref'];
  if (typeof $ref === 'string') return place({ ...follow(unresolved, $ref), description });

  const here = { ...unresolved, description };
  if (schema['oneOf'] === undefined) return here;
  const type = (value as { type?: unknown } | null | undefined)?.type;
  return branches(here).find((branch) => typeOf(branch) === type) ?? here;
}

/**
 * Follows the way to a value through its kind's schema. Ajv names the keyword that refused a
 * value, but not the definition it stands in.
 */
export function locate(kind: Kind, root: unknown, steps: readonly string[]): SchemaPlace {
  const start = place({ value: root, schema: schemas[kind], kind, name: kind });
  return steps.reduce(childOf, start);
}

/** Goes on to a property or an item, also one that the value does not have. */
export function childOf(parent: SchemaPlace, step: string): SchemaPlace {
  const { schema, name, kind, value } = parent;
  const property = propertiesOf(schema)[step];
  return place({
    value: isOwn(value, step) ? value[step] : undefined,
    schema: asSchema(property ?? schema['items'] ?? schema['additionalProperties']),
    kind,
    name: property === undefined ? name : `${name}.${step}`,
  });
}

/** The rules for the names of an object's properties. */
export function nameRules(parent: SchemaPlace, name: string): SchemaPlace {
  const { kind, schema } = parent;
  return place({ value: name, schema: asSchema(schema['propertyNames']), kind, name: parent.name });
}

/** The properties an object may have. */
export function propertiesOf(schema: Schema): Record<string, Schema> {
  return (schema['properties'] ?? {}) as Record<string, Schema>;
}

/** The values of `type` that a union knows; empty if it is none. */
export function branchTypes(union: SchemaPlace): string[] {
  return branches(union).map(typeOf);
}

function branches(union: SchemaPlace): SchemaPlace[] {
  const { description: _, ...bare } = union;
  const options = (union.schema['oneOf'] ?? []) as Schema[];
  return options.map((schema) => place({ ...bare, schema }));
}

function typeOf(branch: SchemaPlace): string {
  return String(propertiesOf(branch.schema)['type']?.['const']);
}

function follow(from: SchemaPlace, $ref: string): SchemaPlace {
  const [file = '', name = ''] = $ref.split('#/$defs/');
  const kind = file === '' ? from.kind : (file.slice(prefix.length) as Kind);
  const definitions = schemas[kind]['$defs'] as Record<string, Schema>;
  return { ...from, kind, name, schema: asSchema(definitions[name]) };
}

function asSchema(schema: unknown): Schema {
  return typeof schema === 'object' && schema !== null ? (schema as Schema) : {};
}

function isOwn(value: unknown, key: string): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
