export { writeEpub, type Book } from './epub/write-epub.ts';
export { writeJson } from './json/write-json.ts';
export type { Edition, EditionFacts, FormatOptions, Revision } from './edition.ts';
export { stableUrn } from './stable-urn.ts';
export { writeTei } from './tei/write-tei.ts';
