import { validateXML } from 'xmllint-wasm';

/** A schema, and those it takes in by the names of their files. */
export interface SchemaFiles {
  readonly schema: string;
  readonly language: 'XML Schema' | 'RELAX NG';
  readonly beside?: ReadonlyMap<string, string>;
}

/** What libxml2 objects to in one or more files, by a schema. */
export async function schemaFaults(
  xml: string | readonly string[],
  { schema, language, beside = new Map() }: SchemaFiles,
): Promise<string[]> {
  const { errors } = await validateXML({
    xml,
    schema,
    extension: language === 'RELAX NG' ? 'relaxng' : 'schema',
    preload: [...beside].map(([fileName, contents]) => ({ fileName, contents })),
  });
  return errors.map(({ message }) => message);
}
