import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, test } from 'vitest';

import { brokenForms, type Broken } from './testing/broken-values.ts';
import { fixtureText, kindNames } from './testing/fixtures.ts';
import { findingsOf } from './testing/outcomes.ts';
import { listRules, schemas, type Rule } from './testing/schema-rules.ts';

// Not the compiled validators, but the schemas themselves: `verbose` tells which object of
// theirs refused, so that each refusal counts for one rule at one place.
const ajv = new Ajv2020({
  schemas: Object.values(schemas),
  allErrors: true,
  discriminator: true,
  verbose: true,
  strictRequired: false,
});

const forms = kindNames.flatMap((kind) => brokenForms(kind, JSON.parse(fixtureText(kind))));

function refuses({ against, keyword, schema, property, data }: Broken): boolean {
  const id = against.includes('#') ? against : `urn:archive:schema:${against}`;
  const validate = ajv.getSchema(id);
  if (validate?.(data) !== false) return false;
  return (validate.errors ?? []).some((error) => {
    const { missingProperty } = error.params as { missingProperty?: string };
    return (
      error.keyword === keyword && error.parentSchema === schema && missingProperty === property
    );
  });
}

function formsFor({ name, keyword, schema }: Rule) {
  return forms.filter(
    (form) =>
      form.schema === schema &&
      form.keyword === keyword &&
      (form.property === undefined || name.endsWith(`/${form.property}`)),
  );
}

describe('each rule of each schema refuses something', () => {
  test.each(listRules())('$name', (rule) => {
    expect(formsFor(rule).some(refuses)).toBe(true);
  });
});

describe('each broken form of a file', () => {
  const jargon = /must |instancePath|schema|pattern|regex|undefined|\[object|additionalProp|NaN/;

  it.each(kindNames)('is refused by read with sentences of its own: %s', (kind) => {
    for (const form of forms.filter(({ against }) => against === kind)) {
      const found = findingsOf(kind, JSON.stringify(form.data, null, 2));
      expect(found, `${form.keyword}: ${JSON.stringify(form.data)}`).not.toEqual([]);
      for (const { message, help, line, column, file } of found) {
        // What stands in quotation marks is the file's own.
        expect(`${message} ${help}`.replaceAll(/"[^"]*"/g, '')).not.toMatch(jargon);
        expect(message).toMatch(/^[A-Z"].*\.$/);
        expect(help).toMatch(/^[A-Z].*[.?)]$/s);
        expect({ file, line, column }).toEqual({
          file: 'file.json',
          line: expect.any(Number) as number,
          column: expect.any(Number) as number,
        });
      }
    }
  });

  it('is reported once for each fault', () => {
    const single = forms.filter(({ keyword }) => keyword !== 'type' && keyword !== 'discriminator');
    for (const { against, keyword, data } of single) {
      const kind = kindNames.find((name) => name === against);
      if (kind === undefined) continue;
      const count = findingsOf(kind, JSON.stringify(data)).length;
      // The second form of an unknown property has two of them.
      expect(count).toBeLessThanOrEqual(keyword === 'additionalProperties' ? 2 : 1);
    }
  });
});

describe('the schemas', () => {
  it('stay off keywords that the types could not follow', () => {
    const text = JSON.stringify(schemas);
    expect(text).not.toContain('prefixItems');
    expect(text).not.toContain('unevaluatedProperties');
  });

  it('describe every kind of file', () => {
    for (const kind of kindNames) {
      expect(schemas[kind]).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `urn:archive:schema:${kind}`,
        description: expect.any(String) as string,
      });
    }
  });
});
