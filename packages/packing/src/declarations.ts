import type { Content } from './content.ts';
import { catalogueEntry } from './modules.ts';

/**
 * The declarations of the data's index.js, with every id and tag as a literal type. Written here
 * because inferring them from JSON would cost everyone's compiler seconds.
 */
export function declarations(content: Content): string {
  const { documents, languages, collections } = content;
  const ids = documents.map(({ skeleton }) => skeleton.id);
  const entries = documents.map(
    (document) =>
      `  readonly ${literal(document.skeleton.id)}: CatalogueEntry & { readonly languages: ${tuple(catalogueEntry(document).languages)} };`,
  );
  return `// Made from the archive by its build.
import type { Documents, Redirect, Resources } from '@archive/loaders';

/** The id of a document of the archive. */
export type DocumentId = (typeof documentIds)[number];
/** A BCP 47 tag of a language the archive is kept in. */
export type LanguageTag = (typeof languages)[number];
/** The id of a collection. */
export type CollectionId = (typeof collections)[number];
/** An i18next namespace of the archive. */
export type Namespace = 'archive' | 'collections' | 'interface' | \`documents/\${DocumentId}\`;

/** What can be said of a document without loading it. */
export interface CatalogueEntry {
  readonly collection: CollectionId;
  readonly originalLanguage: LanguageTag;
  /** When it was issued, in EDTF. */
  readonly issued: string;
  /** The languages it can be read in, the original's among them. */
  readonly languages: readonly LanguageTag[];
  /** Those of them in which some segment is not yet translated. */
  readonly partial?: readonly LanguageTag[];
}

/** The languages of the archive, as switchers list them. */
export declare const languages: ${tuple(languages)};
/** The collections of the archive, in their order. */
export declare const collections: ${tuple(collections)};
/** The documents of the archive, by id. */
export declare const documentIds: ${tuple(ids)};
/** Every document of the archive, without its text. */
export declare const catalogue: {
${entries.join('\n')}
};
/** What became of ids that were once published. */
export declare const redirects: readonly Redirect[];

export declare const documents: Documents<DocumentId>;
export declare const resources: Resources<LanguageTag>;
`;
}

/** The declarations of one document's module, which programs import that show it and no other. */
export function documentTypes(): string {
  const constants = (['skeleton', 'rights', 'translations', 'texts'] as const).map(
    (name) => `export declare const ${name}: DocumentModule['${name}'];\n`,
  );
  return `// Made from the archive by its build.
import type { DocumentModule } from '@archive/loaders';

${constants.join('')}`;
}

function tuple(values: readonly string[]): string {
  return `readonly [${values.map(literal).join(', ')}]`;
}

function literal(value: string): string {
  return `'${value}'`;
}
