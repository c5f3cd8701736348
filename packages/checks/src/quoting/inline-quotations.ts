import { CHARACTER, kindOf } from '@archive/dates';

import type { ArchiveIndex, BundleEntry, SegmentEntry } from '../archive-index.ts';
import { quotedRuns } from './quoted-runs.ts';
import { rowOf, wordsOf } from './words.ts';

/** A quotation in a running text, and the passage of another document that has the same words. */
export interface InlineQuotation {
  quotation: string;
  passage: SegmentEntry;
}

/** So many words in a row are no accident. */
const WINDOW = 6;
const MARK = /[“„«»‹「『"]/;

const known = new WeakMap<ArchiveIndex, ReadonlyMap<SegmentEntry, readonly InlineQuotation[]>>();

/**
 * The quotations of each original that another original has, word for word. All originals are read
 * once: first for what they quote, then for the beginnings of what was quoted.
 */
export function inlineQuotations(
  index: ArchiveIndex,
): ReadonlyMap<SegmentEntry, readonly InlineQuotation[]> {
  let found = known.get(index);
  if (found === undefined) {
    found = findAll(index);
    known.set(index, found);
  }
  return found;
}

/** What is looked for in one language, by the hash of its first words. */
type Wanted = Map<number, { segment: SegmentEntry; quotation: string; row: string }[]>;

function findAll(index: ArchiveIndex): Map<SegmentEntry, InlineQuotation[]> {
  const originals = [...index.documents.values()].flatMap((document) => {
    const bundle = document.bundles.get(document.skeleton.originalLanguage);
    return bundle === undefined ? [] : [bundle];
  });
  const byLanguage = new Map<string, Wanted>();
  for (const bundle of originals) collect(bundle, byLanguage);
  const found = new Map<SegmentEntry, InlineQuotation[]>();
  for (const bundle of originals) {
    const wanted = byLanguage.get(bundle.language);
    if (wanted !== undefined) search(bundle, wanted, found);
  }
  return found;
}

function collect(bundle: BundleEntry, byLanguage: Map<string, Wanted>): void {
  for (const segment of bundle.segments.values()) {
    if (!MARK.test(segment.text)) continue;
    for (const { text } of quotedRuns(segment.own)) {
      const words = wordsOf(text);
      if (words.length < WINDOW) continue;
      let wanted = byLanguage.get(bundle.language);
      if (wanted === undefined) byLanguage.set(bundle.language, (wanted = new Map()));
      const [hash = 0] = windows(hashesOf(words.slice(0, WINDOW).join(' ')));
      const list = wanted.get(hash) ?? [];
      list.push({ segment, quotation: text, row: rowOf(words) });
      wanted.set(hash, list);
    }
  }
}

function search(
  bundle: BundleEntry,
  wanted: Wanted,
  found: Map<SegmentEntry, InlineQuotation[]>,
): void {
  for (const passage of bundle.segments.values()) {
    let row: string | undefined;
    for (const hash of windows(hashesOf(passage.own.toLowerCase()))) {
      for (const one of wanted.get(hash) ?? []) {
        if (one.segment.bundle === bundle) continue;
        row ??= rowOf(wordsOf(passage.own));
        if (!row.includes(one.row)) continue;
        const list = found.get(one.segment) ?? [];
        if (list.every(({ quotation }) => quotation !== one.quotation))
          list.push({ quotation: one.quotation, passage });
        found.set(one.segment, list);
      }
    }
  }
}

const BASE = 0x01_00_01_93;
/** The base to the power of the window's length, by which the word that leaves it is taken away. */
const LEAVING = Array.from({ length: WINDOW }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** A hash for each row of words of the window's length (Rabin and Karp). */
function* windows(hashes: readonly number[]): Generator<number> {
  let hash = 0;
  for (let at = 0; at < hashes.length; at++) {
    hash = Math.imul(hash, BASE) + (hashes[at] ?? 0);
    if (at >= WINDOW) hash -= Math.imul(hashes[at - WINDOW] ?? 0, LEAVING);
    hash |= 0;
    if (at >= WINDOW - 1) yield hash;
  }
}

/** A hash for each word of a text in small letters, divided as in `wordsOf`. */
function hashesOf(text: string): number[] {
  const hashes: number[] = [];
  let hash: number | undefined;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === CHARACTER.unseen) continue;
    if (kind === CHARACTER.space || kind === CHARACTER.sign) {
      if (hash !== undefined) hashes.push(hash);
      hash = undefined;
    } else if (kind === CHARACTER.letter && isSpaceless(code)) {
      if (hash !== undefined) hashes.push(hash);
      hashes.push(code);
      hash = undefined;
    } else hash = (Math.imul(hash ?? 0, 31) + code) | 0;
  }
  if (hash !== undefined) hashes.push(hash);
  return hashes;
}

/** Kana and Chinese characters, each of which counts as a word. */
function isSpaceless(code: number): boolean {
  return (code >= 0x30_41 && code <= 0x30_ff) || (code >= 0x34_00 && code <= 0x9f_ff);
}
