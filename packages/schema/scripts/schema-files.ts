import { readFileSync } from 'node:fs';

/** A JSON Schema as this project writes them: an object, never `true` or `false`. */
export type SchemaObject = { [keyword: string]: unknown };

/** Kind of file -> name of its schema's root type. The order is that of the tree, top to bottom. */
export const kinds = {
  archive: 'Archive',
  collection: 'Collection',
  document: 'Skeleton',
  bundle: 'Bundle',
  interface: 'InterfaceBundle',
  ledger: 'Ledger',
  glossary: 'Concept',
  redirects: 'Redirects',
  changes: 'ReleaseHistory',
} as const;

export type Kind = keyof typeof kinds;

export const kindNames = Object.keys(kinds) as Kind[];

/** Reads schemas/<kind>.json of this workspace for every kind. */
export function readSchemas(): Record<Kind, SchemaObject> {
  const entries = kindNames.map((kind) => {
    const url = new URL(`../../../schemas/${kind}.json`, import.meta.url);
    return [kind, JSON.parse(readFileSync(url, 'utf8')) as SchemaObject] as const;
  });
  return Object.fromEntries(entries) as Record<Kind, SchemaObject>;
}
