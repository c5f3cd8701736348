import type { Content } from './content.ts';
import { declarations, documentTypes } from './declarations.ts';
import { modules } from './modules.ts';
import { resourceTypes } from './resource-types.ts';

/**
 * The data of an archive's package, by file name: the catalogue with its literal types, one module
 * a skeleton, one a parsed text, one a bundle as it was written. Inline markup is parsed here and
 * nowhere later.
 */
export function dataFiles(content: Content): Map<string, string> {
  const types = content.documents.map(
    ({ skeleton }) => [`documents/${skeleton.id}.d.ts`, documentTypes()] as const,
  );
  return new Map([...modules(content), ...types])
    .set('index.d.ts', declarations(content))
    .set('resources.d.ts', resourceTypes(content));
}
