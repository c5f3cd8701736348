import { describe, expect, it } from 'vitest';

import { schemas, write } from './index.ts';
import { propertiesOf } from './schema-place.ts';
import { kindNames, workspaceFile } from './testing/fixtures.ts';
import { valueOf } from './testing/outcomes.ts';

describe('docs/schemas', () => {
  it.each(kindNames)('shows examples that are right, in the canonical form: %s', (kind) => {
    const examples = workspaceFile(`docs/schemas/${kind}.md`).matchAll(/```json\n(.*?)```/gs);
    const texts = [...examples].map(([, text = '']) => text);
    expect(texts).not.toEqual([]);
    for (const text of texts) {
      expect(text).toBe(write(kind, valueOf(kind, text)));
    }
  });

  it.each(kindNames)('explains every property: %s', (kind) => {
    const page = workspaceFile(`docs/schemas/${kind}.md`);
    const definitions = Object.values((schemas[kind]['$defs'] ?? {}) as Record<string, object>);
    const names = [schemas[kind], ...definitions].flatMap((schema) =>
      Object.keys(propertiesOf({ ...schema })),
    );
    const unexplained = names.filter(
      (name) => name !== '$schema' && !page.includes(`\`${name}\``) && !page.includes(`"${name}"`),
    );
    expect(unexplained).toEqual([]);
  });
});
