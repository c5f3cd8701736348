import { linkPlaces } from '../markup/link-places.ts';
import type { SegmentRule } from '../rule.ts';
import { TRAIT } from '../text/traits.ts';
import { languageName } from '../wording.ts';

// `a-document`, `a-document#p3`: everything else stays in this document or leads out of the archive.
const DOCUMENT = /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?:#.+)?$/;

/** A reader who follows a link goes on reading in the same language. */
export const linkLanguage: SegmentRule = {
  id: 'link-language',
  severity: 'info',
  description: 'Documents that a text links to exist in its language too.',
  scope: 'segment',
  holds: TRAIT.square,
  sentences: {
    none: {
      message:
        '"{{document}}" has no edition in {{language}} yet: the link leads to another language.',
      help: 'Translate "{{document}}", or say in the text which language the reader will find.',
    },
  },
  *check(segment, index) {
    const { language } = segment.bundle;
    for (const { href, at } of linkPlaces(segment)) {
      const document = index.documents.get(DOCUMENT.exec(href)?.[1] ?? '');
      if (document === undefined || document.languages.has(language)) continue;
      const values = { document: document.id, language: languageName(index, language) };
      yield { at, says: 'none', values };
    }
  },
};
