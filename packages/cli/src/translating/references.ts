import { canonicalTag, segments } from '@archive/schema';
import type { Store } from '@archive/store';
import type { TranslatedDocument } from '@archive/translation';

import type { Mistake } from '../terminal/misuse.ts';

/** A document, or one segment of it, as the caller names it: `a-note`, `a-note:p1`. */
export interface Reference {
  document: string;
  segment?: string;
}

/** Divides `a-note:p1` where the segment begins. */
export function reference(named: string): Reference {
  const [document = '', ...rest] = named.split(':');
  return rest.length === 0 ? { document } : { document, segment: rest.join(':') };
}

/** What the caller named that the archive does not have, if anything. */
export function documentMistake(store: Store, document: string | undefined): Mistake | undefined {
  if (document === undefined || store.documentIds().includes(document)) return undefined;
  return {
    message: `The archive has no document "${document}".`,
    help: 'Look at the names in its documents folder.',
  };
}

/** The language the caller named, in its canonical form, or what is wrong with it. */
export function languageNamed(store: Store, named: string): string | Mistake {
  const tag = canonicalTag(named);
  if (tag === undefined)
    return {
      message: `"${named}" is no language tag.`,
      help: 'Write a BCP 47 tag, such as fr, pt-BR or zh-Hant.',
    };
  if (store.languages.includes(tag)) return tag;
  return {
    message: `"${named}" is no language of the archive.`,
    help: `Name one of ${store.languages.join(', ')}; or add it with: archive new language ${tag}`,
  };
}

/** Whether a document lacks the segment the caller named. */
export function segmentMistake(
  { skeleton }: TranslatedDocument,
  segment: string | undefined,
): Mistake | undefined {
  if (segment === undefined) return undefined;
  const ids = segments(skeleton).map(({ id }) => id);
  if (ids.includes(segment)) return undefined;
  return {
    message: `${skeleton.id} has no segment "${segment}".`,
    help: `Its segments are ${ids.slice(0, 12).join(', ')}${ids.length > 12 ? ', …' : ''}.`,
  };
}
