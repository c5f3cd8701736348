import { childOf, propertiesOf, type SchemaPlace } from '../schema-place.ts';
import { show } from './show.ts';

/** Texts that many look for in a kind of file, and the files of a language that have them. */
const inBundles: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  archive: new Map([
    ['name', '"name" in locales/<tag>/archive.json'],
    ['title', '"name" in locales/<tag>/archive.json'],
    ['description', '"description" in locales/<tag>/archive.json'],
  ]),
  collection: new Map([
    ['name', '"<id>" in locales/<tag>/collections.json'],
    ['title', '"<id>" in locales/<tag>/collections.json'],
    ['description', '"<id>-description" in locales/<tag>/collections.json'],
  ]),
};

/** Says where a property belongs that stands where none is; `undefined` where nothing has one of its name. */
export function elsewhere(located: SchemaPlace, name: string): string | undefined {
  const text = inBundles[located.name]?.get(name);
  if (text !== undefined) return `It is text, so each language has its own: ${text}.`;
  for (const key of Object.keys(propertiesOf(located.schema))) {
    const inside = childOf(located, key);
    if (hasProperty(inside, name)) return `Write it inside ${show(key)}.`;
    if (hasProperty(childOf(inside, '0'), name)) return `Write it into an item of ${show(key)}.`;
  }
  return undefined;
}

function hasProperty({ schema }: SchemaPlace, name: string): boolean {
  return Object.hasOwn(propertiesOf(schema), name);
}
