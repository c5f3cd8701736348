import { type Kind, type SchemaObject } from '../../scripts/schema-files.ts';
import { follow, schemas } from './schema-rules.ts';

/** Data in which one value breaks one rule. */
export interface Broken {
  /** Of what the data is to be: a kind, for a whole file, or else the `$ref` of a definition. */
  against: string;
  schema: SchemaObject;
  keyword: string;
  /** Of `required`. */
  property?: string;
  data: unknown;
}

interface Visit {
  against: string;
  kind: Kind;
  schema: SchemaObject;
  value: unknown;
  /** Makes the whole file's data with another value here. */
  replace: (value: unknown) => unknown;
}

type Breaks = (argument: never, value: never, schema: SchemaObject) => unknown[];

/** For each keyword, values that it refuses, made from one that it accepts. */
const breaks: Record<string, Breaks> = {
  type: (type: string) => [{ string: 5, array: {}, object: [] }[type] ?? 'seven', null],
  enum: () => ['no such value', 7],
  const: () => ['no such value'],
  pattern: () => ['§ 1'],
  minLength: () => [''],
  maxLength: (limit: number) => ['a'.repeat(limit + 1)],
  minimum: (limit: number) => [limit - 1],
  maximum: (limit: number) => [limit + 1],
  minItems: (limit: number, value: unknown[]) => [value.slice(0, limit - 1)],
  minProperties: () => [{}],
  uniqueItems: (_: true, value: unknown[]) => [[...value, value[0]]],
  additionalProperties: (_: false, value: object) => [
    { ...value, stranger: 1 },
    { ...value, ['__proto__']: null, toString: 'a' },
  ],
  propertyNames: (_: unknown, value: object) => [{ ...value, 'No Name': Object.values(value)[0] }],
  discriminator: (_: unknown, value: object) => [
    { ...value, type: 'no such type' },
    { ...value, type: 5 },
  ],
};

/** Makes every broken form of a kind's data that its schema gives reason to try. */
export function brokenForms(kind: Kind, data: unknown): Broken[] {
  return formsOf({
    against: kind,
    kind,
    schema: schemas[kind],
    value: data,
    replace: (value) => value,
  });
}

function formsOf(visit: Visit): Broken[] {
  const { schema, value } = visit;
  return [
    ...Object.keys(schema).flatMap((keyword) => brokenBy(keyword, visit)),
    ...referred(visit),
    ...namesOf(visit),
    ...childrenOf(visit),
  ].filter((form) => form.data !== value);
}

function brokenBy(keyword: string, { against, schema, value, replace }: Visit): Broken[] {
  if (keyword === 'required') {
    return (schema['required'] as string[]).map((property) => {
      const { [property]: _, ...rest } = value as Record<string, unknown>;
      return { against, schema, keyword, property, data: replace(rest) };
    });
  }
  if (keyword === 'additionalProperties' && schema[keyword] !== false) return [];
  const made = breaks[keyword]?.(schema[keyword] as never, value as never, schema) ?? [];
  return made.map((broken) => ({ against, schema, keyword, data: replace(broken) }));
}

function referred(visit: Visit): Broken[] {
  const { kind, schema, value } = visit;
  const $ref = schema['$ref'] as string | undefined;
  if ($ref !== undefined) return formsOf({ ...visit, ...follow(kind, $ref) });
  const options = (schema['oneOf'] ?? []) as SchemaObject[];
  const type = (value as { type?: unknown }).type;
  return options.flatMap((option) => {
    const ref = option['$ref'] as string;
    const branch = follow(kind, ref);
    if (typeConst(branch.schema) !== type) return [];
    // The union asks for an object with a `type` before the branch does, so the branch's own
    // rules about that show only where it stands alone.
    const alone = {
      against: `urn:archive:schema:${kind}${ref}`,
      replace: (broken: unknown) => broken,
    };
    return [...formsOf({ ...visit, ...branch }), ...formsOf({ ...visit, ...branch, ...alone })];
  });
}

function typeConst(schema: SchemaObject): unknown {
  return (schema['properties'] as Record<string, SchemaObject>)['type']?.['const'];
}

/** Breaks the rules for names by adding a property with a broken name. */
function namesOf({ against, kind, schema, value, replace }: Visit): Broken[] {
  const names = schema['propertyNames'] as SchemaObject | undefined;
  if (names === undefined) return [];
  const [name = '', held] = Object.entries(value as object)[0] ?? [];
  const forms = formsOf({
    against,
    kind,
    schema: names,
    value: name,
    replace: (broken) => replace({ ...(value as object), [String(broken)]: held as unknown }),
  });
  // A name is always a text.
  return forms.filter(({ keyword }) => keyword !== 'type');
}

function childrenOf({ against, kind, schema, value, replace }: Visit): Broken[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) =>
      formsOf({
        against,
        kind,
        schema: (schema['items'] ?? {}) as SchemaObject,
        value: item,
        replace: (broken) => replace(value.with(index, broken)),
      }),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  const properties = (schema['properties'] ?? {}) as Record<string, SchemaObject>;
  return Object.entries(value).flatMap(([key, held]: [string, unknown]) => {
    const child = properties[key] ?? schema['additionalProperties'];
    if (typeof child !== 'object') return [];
    return formsOf({
      against,
      kind,
      schema: child as SchemaObject,
      value: held,
      replace: (broken) => replace({ ...value, [key]: broken }),
    });
  });
}
