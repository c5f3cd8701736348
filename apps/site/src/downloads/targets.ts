import { links } from '@archive/markup';

import type { CompiledDocument, Version } from '../archive/compile-document.ts';
import { resolver } from '../archive/links.ts';
import type { Site } from '../archive/site.ts';

/**
 * All that the files of a text may link to: what its texts do, those in the place of a picture too, and
 * the documents it quotes.
 */
export function targetsOf(
  { skeleton, original }: CompiledDocument,
  { text }: Version,
): readonly string[] {
  const texts = original === undefined ? [text] : [text, original];
  return [
    ...skeleton.body.flatMap((block) => (block.type === 'quote' ? (block.document ?? []) : [])),
    ...texts.flatMap(({ segments }) => Object.values(segments).flatMap(links)),
  ];
}

/**
 * Asks about all that the files of a document may link to, more than its pages do: so it is known to
 * rest on these documents.
 */
export function askForTargets(site: Site, document: CompiledDocument): void {
  for (const version of document.versions.values()) {
    const find = resolver(site, version.text.language);
    for (const target of targetsOf(document, version)) find(target);
  }
}
