export { makeAnalyser, type Analyser, type Stem } from './analyser.ts';
export { excerptOf, type Excerpt } from './excerpt.ts';
export { CHUNK, EDITION } from './format.ts';
export type { IndexChunk, IndexedText, IndexManifest, Listing } from './format.ts';
export { IndexWriter, type WrittenShard } from './index-writer.ts';
export { markedText } from './marked-text.ts';
export type { Piece } from './pieces.ts';
export type { Group } from './query.ts';
export { SearchIndex, type Filter, type Found, type Hit, type IndexFiles } from './search.ts';
