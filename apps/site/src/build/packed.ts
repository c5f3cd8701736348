import type { Told } from '../archive/told.ts';
import type { BuiltDocument } from './build-document.ts';

/**
 * What was built of a document as JSON in UTF-8: as the record has it, and as one thread hands it to
 * another. Of a large archive all of it would take three times the memory as objects.
 */
export type Packed = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Packs what was built of a document. */
export function pack(built: BuiltDocument): Packed {
  return encoder.encode(JSON.stringify({ ...built, told: plainTold(built.told) }));
}

/** What was packed. */
export function unpack(packed: Packed): BuiltDocument {
  return revived(JSON.parse(decoder.decode(packed)) as PlainBuilt);
}

type PlainBuilt = Omit<BuiltDocument, 'told'> & { readonly told: PlainTold };
type PlainTold = ReturnType<typeof plainTold>;

/** What a document tells without maps, which JSON has none of. */
export function plainTold({ entry, texts, ...told }: Told) {
  const { languages, titles } = entry;
  return {
    ...told,
    entry: { ...entry, languages: [...languages], titles: [...titles] },
    texts: [...texts],
  };
}

/** What a document was, out of what JSON made of it. */
export function revived({ told, ...built }: PlainBuilt): BuiltDocument {
  const { entry, texts } = told;
  const { languages, titles } = entry;
  return {
    ...built,
    told: {
      ...told,
      entry: { ...entry, languages: new Map(languages), titles: new Map(titles) },
      texts: new Map(texts),
    },
  };
}
