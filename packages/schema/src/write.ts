import type { Kind, KindTypes } from './kinds.ts';
import { childOf, place, propertiesOf, type SchemaPlace } from './schema-place.ts';
import { schemas } from './schemas.ts';

/** Lines may be this long, the comma at their end included. */
const width = 100;

/**
 * Writes a file of an archive in its one canonical form, so that a diff shows only what a person
 * changed: properties in the order of the schema, two spaces to a level, all text in NFC, a line
 * feed at the end. Where names are free (a bundle's texts, a ledger's segments), and in lists,
 * the caller's order is kept.
 *
 * A list of plain values stands on one line, and so does an object of plain values inside a
 * list, if the line keeps within 100 characters: a paragraph of a skeleton is a line. Everything
 * else has a line for each entry.
 *
 * @throws TypeError if the value has a property its schema does not know: a fault of the program
 *   that made it. Values that break other rules are written; `read` says so.
 * @example
 * ```ts
 * write('collection', { sort: 'oldest-first', id: 'statements' });
 * // '{\n  "id": "statements",\n  "sort": "oldest-first"\n}\n'
 * ```
 */
export function write<K extends Kind>(kind: K, value: KindTypes[K]): string {
  const root = place({ value, schema: schemas[kind], kind, name: kind });
  return `${layOut(root, '', 0, false)}\n`;
}

/** `taken`: how much of the line stands before the value. */
function layOut(here: SchemaPlace, indent: string, taken: number, inList: boolean): string {
  const { value } = here;
  if (!isNested(value)) return scalar(value);
  const isList = Array.isArray(value);
  const keys = isList ? [...value.keys()].map(String) : orderedKeys(here);
  const [open, close] = isList ? '[]' : '{}';
  if (keys.length === 0) return `${open}${close}`;

  const names = keys.map((key) => (isList ? '' : `${scalar(key)}: `));
  const children = keys.map((key) => Reflect.get(value, key) as unknown);
  if ((isList || inList) && !children.some(isNested)) {
    const entries = children.map((child, index) => `${names[index]}${scalar(child)}`);
    const line = isList ? `[${entries.join(', ')}]` : `{ ${entries.join(', ')} }`;
    if (taken + line.length < width) return line;
  }
  const inner = `${indent}  `;
  const lines = keys.map((key, index) => {
    const start = `${inner}${names[index]}`;
    const child = children[index];
    // Most values are plain: what the schema says of them is of no matter here.
    if (!isNested(child)) return start + scalar(child);
    return start + layOut(childOf(here, key), inner, start.length, isList);
  });
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function scalar(value: unknown): string {
  return JSON.stringify(typeof value === 'string' ? value.normalize('NFC') : value);
}

function orderedKeys({ value, schema, name }: SchemaPlace): string[] {
  const present = Object.entries(value as object).filter(([, held]) => held !== undefined);
  const keys = present.map(([key]) => key);
  if (schema['additionalProperties'] !== false) return keys;
  const known = propertiesOf(schema);
  const stranger = keys.find((key) => !Object.hasOwn(known, key));
  if (stranger !== undefined) throw new TypeError(`"${stranger}" is no property of ${name}.`);
  return Object.keys(known).filter((key) => keys.includes(key));
}
