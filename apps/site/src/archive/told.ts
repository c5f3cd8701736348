import { hash } from 'node:crypto';

import { segments } from '@archive/schema';
import type { Rights } from '@archive/schema';

import type { CompiledDocument, Version } from './compile-document.ts';
import type { Entry } from './entry.ts';
import type { Facets } from './facets.ts';

/**
 * All that a document tells the rest of the site: what lists, feeds and records say of it. Plain
 * data, little enough to be kept for all documents, and from one build to the next.
 */
export interface Told {
  readonly entry: Entry;
  readonly facets: Facets;
  /** EDTF. */
  readonly modified?: string;
  readonly rights?: Rights;
  /** The addresses of its sources, or else their titles. */
  readonly sources: readonly string[];
  /** By language, in the archive's order. */
  readonly texts: ReadonlyMap<string, TextTold>;
  /** Stands for the passages it has in each language: links to one of them depend on it. */
  readonly passages: string;
}

/** The same of one of its texts. */
export interface TextTold {
  readonly present: number;
  readonly total: number;
  /** Its beginning. */
  readonly summary?: string;
  readonly translators: readonly string[];
  /** The day of the last work on it. */
  readonly on?: string;
  readonly reviewed: number;
  readonly drafts: number;
  readonly open: number;
  readonly outdated: number;
}

/** Gathers what a document tells. */
export function toldOf(document: CompiledDocument, entry: Entry, facets: Facets): Told {
  const { skeleton, original, versions } = document;
  const texts = [original, ...[...versions.values()].map(({ text }) => text)];
  const written = texts.map((text) => Object.keys(text?.segments ?? {}));
  const passages = [segments(skeleton).map(({ id }) => id), ...written];
  return {
    entry,
    facets,
    modified: skeleton.modified,
    rights: skeleton.rights,
    sources: (skeleton.sources ?? []).flatMap(({ title, url }) => url ?? title ?? []),
    texts: new Map([...versions].map(([tag, one]) => [tag, textTold(one)])),
    passages: hash('sha1', JSON.stringify(passages), 'base64url'),
  };
}

function textTold({ present, total, beginning, standing }: Version): TextTold {
  const { translators, on, reviewed, drafts, open, outdated } = standing;
  return {
    present,
    total,
    summary: beginning,
    translators,
    on,
    reviewed,
    drafts,
    open,
    outdated: outdated.size,
  };
}
