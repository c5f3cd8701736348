import type { Kind, KindTypes } from './kinds.ts';
import { childOf, place, propertiesOf, type SchemaPlace } from './schema-place.ts';
import { schemas } from './schemas.ts';
import { write } from './write.ts';

/**
 * Whether a file is as `write` writes it: the same as `write(kind, value) === text`, and several times
 * faster for bundles and ledgers, of which an archive has thousands.
 *
 * @param value What `read` made of the text.
 */
export function isCanonical<K extends Kind>(kind: K, value: KindTypes[K], text: string): boolean {
  const hasFreeNames = kind === 'bundle' || kind === 'interface';
  // Lists are laid out in a way of their own.
  if (!hasFreeNames && text.includes('[')) return write(kind, value) === text;
  if (`${JSON.stringify(value, null, 2)}\n` !== text) return false;
  if (text.normalize('NFC') !== text) return false;
  return hasFreeNames || isOrdered(place({ value, schema: schemas[kind], kind, name: kind }));
}

/** Whether properties are in the order of the schema, all the way down. */
function isOrdered(here: SchemaPlace): boolean {
  const { value, schema } = here;
  const keys = Object.keys(value as object);
  if (schema['additionalProperties'] === false && !isSubsequence(keys, propertiesOf(schema)))
    return false;
  return keys.every((key) => {
    const child: unknown = Reflect.get(value as object, key);
    return typeof child !== 'object' || child === null || isOrdered(childOf(here, key));
  });
}

function isSubsequence(
  keys: readonly string[],
  properties: Readonly<Record<string, unknown>>,
): boolean {
  let next = 0;
  for (const known in properties) if (known === keys[next]) next += 1;
  return next === keys.length;
}
