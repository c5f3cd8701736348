import type { Content } from './content.ts';

const HEADER = '// Made from the archive by its build.\n';

const INDEX = `${HEADER}import {
  findDocument as find,
  loadDocument as load,
  loadResources as loadNamespace,
} from '@archive/loaders';

import { catalogue, documents, redirects, resources } from './data/index.js';

export { catalogue, collections, documentIds, languages, redirects } from './data/index.js';

export function findDocument(id) {
  return find({ catalogue, redirects }, id);
}

export function loadDocument(id, language, options) {
  return load(documents, id, language, options);
}

export function loadResources(language, namespace) {
  return loadNamespace(resources, language, namespace);
}
`;

const I18NEXT = `${HEADER}import { backendFor } from '@archive/loaders/i18next';

import { loadResources } from './index.js';

export { proseOptions } from '@archive/loaders/i18next';
export const archiveBackend = /* @__PURE__ */ backendFor(loadResources);
`;

const I18NEXT_TYPES = `${HEADER}import type { BackendModule } from 'i18next';

export { proseOptions } from '@archive/loaders/i18next';
export type { ArchiveResources } from './data/resources.d.ts';

/**
 * An i18next backend that loads the archive's namespaces, each when it is first asked for. A
 * namespace or a language that the archive does not have is empty, so that i18next falls back.
 */
export declare const archiveBackend: BackendModule;
`;

/** The modules that a program imports, by file name, with their declarations. They need `@archive/loaders`. */
export function entries(content: Content): Map<string, string> {
  return new Map([
    ['index.js', INDEX],
    ['index.d.ts', indexTypes(content)],
    ['i18next.js', I18NEXT],
    ['i18next.d.ts', I18NEXT_TYPES],
  ]);
}

function indexTypes({ documents, defaultLanguage }: Content): string {
  const skeleton = documents[0]?.skeleton;
  const id = skeleton?.id ?? 'a-letter';
  const language = skeleton?.originalLanguage ?? defaultLanguage;
  return `${HEADER}import type {
  Found as FoundIn,
  LoadedDocument as LoadedFrom,
  LoadOptions,
} from '@archive/loaders';

import type { DocumentId, LanguageTag, Namespace } from './data/index.js';

export type { LoadOptions, Translation } from '@archive/loaders';
export { catalogue, collections, documentIds, languages, redirects } from './data/index.js';
export type {
  CatalogueEntry,
  CollectionId,
  DocumentId,
  LanguageTag,
  Namespace,
} from './data/index.js';

/** What became of an id that was once published. */
export type Found = FoundIn<DocumentId>;
/** One document in one language, its inline markup already parsed. */
export type LoadedDocument = LoadedFrom<DocumentId, LanguageTag>;

/**
 * Finds a document by an id of today or of earlier days.
 *
 * @returns Where it is now, or \`undefined\` for an id that was never published.
 */
export declare function findDocument(id: string): Found | undefined;

/**
 * Loads one document in one language, and nothing else.
 *
 * @param id One of \`documentIds\`; an id of earlier days goes through \`findDocument\` first.
 * @param language One of \`languages\`. A language the document is not in gives the original's text,
 *   each segment marked as such; without fallback, no text.
 * @returns What \`@archive/render\` takes as its input.
 * @throws TypeError for an id the archive does not have: the type system refuses it earlier.
 *
 * @example
 * const document = await loadDocument('${id}', '${language}');
 */
export declare function loadDocument(
  id: DocumentId,
  language: LanguageTag,
  options?: LoadOptions,
): Promise<LoadedDocument>;

/**
 * Loads one i18next namespace in one language: \`interface\`, \`collections\`, \`archive\`, or
 * \`documents/<id>\` for the segments of a document with their markup as it was written.
 *
 * @returns The flat i18next resource, empty where the language has nothing of that name.
 */
export declare function loadResources(
  language: LanguageTag,
  namespace: Namespace,
): Promise<Readonly<Record<string, string>>>;
`;
}
