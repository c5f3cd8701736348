import { type DocumentId, findDocument, type LanguageTag, languages } from '@archive/content';

/** What is being read. */
export interface Place {
  readonly document: DocumentId;
  readonly language: LanguageTag;
}

/** The place an address means. What it lacks, or says wrongly, is taken from the start page. */
export function readPlace(search: string): Place {
  const asked = new URLSearchParams(search);
  const found = findDocument(asked.get('document') ?? '');
  const language = languages.find((tag) => tag === asked.get('language')) ?? 'en';
  const known = found?.type === 'present' || found?.type === 'moved';
  return { document: known ? found.id : 'what-this-archive-keeps', language };
}

/** The address of a place. */
export function addressOf({ document, language }: Place): string {
  return `?${new URLSearchParams({ document, language }).toString()}`;
}

/** The address of what a document links to: `id`, `id#segment`, or nothing of the archive's. */
export function resolveLink(href: string, language: LanguageTag): string | undefined {
  const [id = '', segment] = href.split('#');
  const found = findDocument(id);
  if (found?.type !== 'present' && found?.type !== 'moved') return undefined;
  const address = addressOf({ document: found.id, language });
  return segment === undefined ? address : `${address}#${segment}`;
}
