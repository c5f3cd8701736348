import { segments } from '@archive/schema';

import type { Content, ContentDocument } from './content.ts';

/**
 * The declarations of resources.d.ts: every namespace with its keys, for i18next's typed
 * `t`. A file of their own, since they are long, and of use to i18next alone.
 */
export function resourceTypes(content: Content): string {
  const names = [...(content.names.get(content.defaultLanguage) ?? [])].map(
    ([namespace, texts]) => `  ${quoted(namespace)}: ${keyed(Object.keys(texts))};`,
  );
  const documents = content.documents.map(
    (document) => `  ${quoted(`documents/${document.skeleton.id}`)}: ${keyed(keysOf(document))};`,
  );
  return `// Made from the archive by its build.

/**
 * The archive's namespaces and their keys, for i18next's typed \`t\`.
 *
 * @example
 * declare module 'i18next' {
 *   interface CustomTypeOptions {
 *     resources: ArchiveResources;
 *   }
 * }
 */
export interface ArchiveResources {
${[...names, ...documents].join('\n')}
}
`;
}

/** The segments of a document, and the translators' notes that some language has. */
function keysOf({ skeleton, bundles }: ContentDocument): string[] {
  const places = segments(skeleton).map(({ id }) => id);
  const written = [...bundles.values()].flatMap((bundle) => Object.keys(bundle));
  return [...new Set([...places, ...written])];
}

function keyed(keys: readonly string[]): string {
  if (keys.length === 0) return '{}';
  return `{ ${keys.map((key) => `${quoted(key)}: string`).join('; ')} }`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
