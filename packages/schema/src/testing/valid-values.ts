import * as fc from 'fast-check';

import { type Kind, type SchemaObject } from '../../scripts/schema-files.ts';
import {
  parseEdtf,
  type Archive,
  type KindTypes,
  type Redirects,
  type Skeleton,
} from '../index.ts';
import { follow, schemas } from './schema-rules.ts';

/** Any data of a kind that its schema allows, all text in NFC. */
export function validValue<K extends Kind>(kind: K): fc.Arbitrary<KindTypes[K]> {
  const any = arbitrary(kind, schemas[kind], 0) as fc.Arbitrary<KindTypes[K]>;
  return any.map(consistent[kind] ?? ((value) => value));
}

/** What no schema can ask for: see src/beyond/. */
const consistent: { [K in Kind]?: (value: KindTypes[K]) => KindTypes[K] } = {
  archive: ({ url, ...archive }: Archive) => {
    const byTag = new Map(archive.languages.map((language) => [language.tag, language]));
    const languages = [...byTag.values()].map((language) =>
      language.formats === undefined ? language : { ...language, formats: language.tag },
    );
    return {
      ...archive,
      languages,
      defaultLanguage: languages[0]?.tag ?? '',
      ...(url !== undefined && { url: 'https://archive.example/papers' }),
    };
  },
  document: (skeleton: Skeleton) => renumbered(skeleton),
  redirects: ({ redirects, ...rest }: Redirects) => ({
    ...rest,
    redirects: redirects.map((redirect, index) => ({ ...redirect, from: `gone-${index}` })),
  }),
};

/** Gives each segment an id that no other has. */
function renumbered(skeleton: Skeleton): Skeleton {
  let count = 0;
  const segmentKeys = [
    'title',
    'subtitle',
    'attribution',
    'alt',
    'caption',
    'signature',
    'dateline',
  ];
  const visit = (key: string, value: unknown): unknown => {
    if (Array.isArray(value)) {
      return key === 'segments'
        ? value.map(() => `s${++count}`)
        : value.map((one) => visit(key, one));
    }
    if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value).map(([name, held]) => [name, visit(name, held)]);
      return Object.fromEntries(entries) as unknown;
    }
    return key === 'id' || segmentKeys.includes(key) ? `s${++count}` : value;
  };
  const { sources, ...rest } = skeleton;
  return { ...(visit('', rest) as Skeleton), id: skeleton.id, ...(sources && { sources }) };
}

function arbitrary(kind: Kind, schema: SchemaObject, depth: number): fc.Arbitrary<unknown> {
  const $ref = schema['$ref'];
  if (typeof $ref === 'string') {
    const target = follow(kind, $ref);
    const made = arbitrary(target.kind, target.schema, depth + 1);
    return /\/(?:edtf|day)$/.test($ref)
      ? made.filter((text) => parseEdtf(String(text)) !== undefined)
      : made;
  }
  const options = schema['oneOf'] as SchemaObject[] | undefined;
  if (options !== undefined) {
    return fc.oneof(...options.map((option) => arbitrary(kind, option, depth)));
  }
  if ('const' in schema) return fc.constant(schema['const']);
  if ('enum' in schema) return fc.constantFrom(...(schema['enum'] as unknown[]));
  switch (schema['type']) {
    case 'object':
      return objects(kind, schema, depth);
    case 'array':
      return arrays(kind, schema, depth);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({
        min: schema['minimum'] as number,
        max: (schema['maximum'] ?? 9999) as number,
      });
    case 'number':
      return fc.double({ min: 0, max: 1, noNaN: true }).map((number) => number + 0);
    default:
      return texts(schema);
  }
}

function objects(kind: Kind, schema: SchemaObject, depth: number): fc.Arbitrary<unknown> {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, SchemaObject>);
  const required = (schema['required'] ?? []) as string[];
  if (properties.length > 0) {
    // Lists lie in lists: what need not be is left out further down.
    const wanted = properties.filter(([name]) => depth < 8 || required.includes(name));
    const model = wanted.map(([name, child]) => [name, arbitrary(kind, child, depth + 1)] as const);
    return fc.record(Object.fromEntries(model), { requiredKeys: required });
  }
  const names = arbitrary(kind, schema['propertyNames'] as SchemaObject, depth);
  const values = arbitrary(kind, schema['additionalProperties'] as SchemaObject, depth + 1);
  const minKeys = (schema['minProperties'] ?? 0) as number;
  const dictionary = fc.dictionary(names as fc.Arbitrary<string>, values, { minKeys, maxKeys: 5 });
  return dictionary.map((entries) => ({ ...entries }));
}

function arrays(kind: Kind, schema: SchemaObject, depth: number): fc.Arbitrary<unknown> {
  const items = arbitrary(kind, schema['items'] as SchemaObject, depth + 1);
  const minLength = (schema['minItems'] ?? 0) as number;
  const length = { minLength, maxLength: Math.max(minLength, 4) };
  return schema['uniqueItems'] === true ? fc.uniqueArray(items, length) : fc.array(items, length);
}

function texts({ pattern, minLength, maxLength }: SchemaObject): fc.Arbitrary<string> {
  if (typeof pattern === 'string') {
    const whole = new RegExp(pattern, 'u');
    // fast-check makes no texts from a pattern that looks ahead.
    const source = pattern.replace(/\(\?!(?:[^()]|\([^()]*\))*\)/, '');
    const limit = (maxLength ?? Infinity) as number;
    return fc
      .stringMatching(new RegExp(source))
      .filter((text) => whole.test(text) && text.length <= limit);
  }
  const limits = { minLength: minLength as number, maxLength: (maxLength ?? 20) as number };
  return fc
    .string({ ...limits, unit: 'binary' })
    .map((text) => text.normalize('NFC'))
    .filter(
      (text) =>
        text.length >= (limits.minLength ?? 0) && Array.from(text).length <= limits.maxLength,
    );
}
