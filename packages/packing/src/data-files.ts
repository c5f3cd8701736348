import type { Content } from './content.ts';
import { declarations } from './declarations.ts';
import { modules } from './modules.ts';
import { resourceTypes } from './resource-types.ts';

/**
 * The data of an archive's package, by file name: the catalogue with its literal types, one module
 * a skeleton, one a parsed text, one a bundle as it was written. Inline markup is parsed here and
 * nowhere later.
 */
export function dataFiles(content: Content): Map<string, string> {
  return new Map(modules(content))
    .set('index.d.ts', declarations(content))
    .set('resources.d.ts', resourceTypes(content));
}
