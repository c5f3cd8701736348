import type { SchemaChange } from '@archive/schema';

import { compareSchemas } from './compare-schemas.ts';

/** What became of the schemas, by name; one that is gone accepts nothing any more. */
export function schemaChanges(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): SchemaChange[] | undefined {
  const changes: SchemaChange[] = [];
  for (const schema of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(schema), after.get(schema)];
    if (was === undefined) changes.push({ schema, widened: ['/: the schema is new.'] });
    else if (is === undefined) changes.push({ schema, narrowed: ['/: the schema is gone.'] });
    else {
      const { narrowed, widened } = compareSchemas(was, is);
      if (narrowed.length + widened.length === 0) continue;
      changes.push({
        schema,
        ...(narrowed.length > 0 && { narrowed }),
        ...(widened.length > 0 && { widened }),
      });
    }
  }
  return changes.length === 0 ? undefined : changes;
}
