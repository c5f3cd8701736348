import type { Subject } from '../subject.ts';

/** The archive's own package, from tarballs, and one of its documents in French. */
export function ours(tarballs: readonly string[], document: string): Subject {
  return {
    package: '@archive/content',
    install: tarballs,
    item: `our document \`${document}\` in French`,
    program: `import { loadDocument } from '@archive/content';
export const item = await loadDocument('${document}', 'fr');`,
    text: `@archive/content/locales/fr/documents/${document}.json`,
    right: `import { loadDocument } from '@archive/content';
export const item = await loadDocument('${document}', 'fr');`,
    wrong: `import { loadDocument } from '@archive/content';
export const item = await loadDocument('${document}s', 'fr');`,
    ids: `import { redirects } from '@archive/content';
export const ids = redirects.map(({ from }) => from);`,
    follow: `import { findDocument } from '@archive/content';
export const follow = (id) => findDocument(id);`,
  };
}
