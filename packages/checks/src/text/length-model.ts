import { parse, plain } from '@archive/markup';
import type { Bundle } from '@archive/schema';

import type { ArchiveIndex, SegmentEntry } from '../archive-index.ts';
import { sourceLanguage } from '../source-language.ts';

/** How long translations of one language from another usually are. */
export interface LengthModel {
  /** How much longer they are than their source. */
  ratio: number;
  /** How widely the lengths are spread, against the square root of the source's length. */
  spread: number;
}

/** Fewer pairs say too little; more than so many say nothing new. */
const ENOUGH = 40;
const MOST = 4000;
/** Shorter texts are names and headings. */
export const SHORTEST = 20;
/** The median of the absolute value of a standard normal variable. */
const MEDIAN_DEVIATION = 0.6745;

const models = new WeakMap<ArchiveIndex, Map<string, Map<string, LengthModel>>>();

/**
 * The model of W. A. Gale and K. W. Church, A program for aligning sentences in bilingual corpora,
 * 1993, with this archive's own constants: by medians, which faulty translations hardly move.
 *
 * @returns Nothing while the archive has too few texts translated from that language.
 */
export function lengthModel(
  index: ArchiveIndex,
  source: string,
  target: string,
): LengthModel | undefined {
  const byTarget = models.get(index) ?? new Map<string, Map<string, LengthModel>>();
  models.set(index, byTarget);
  let bySource = byTarget.get(target);
  if (bySource === undefined) {
    bySource = modelsInto(index, target);
    byTarget.set(target, bySource);
  }
  return bySource.get(source);
}

const ADDRESS = /https?:\/\/\S+/g;

/** How long a text is, in UTF-16 units, without markup and addresses: these are as long in every language. */
export function lengthOf(segment: SegmentEntry): number {
  return withoutAddresses(segment.plain);
}

function withoutAddresses(text: string): number {
  return text.includes('://') ? text.replaceAll(ADDRESS, '').length : text.length;
}

interface Pair {
  source: number;
  target: number;
}

/** Reads texts as they stand in their files: the segments of the whole archive would have to be kept. */
function modelsInto(index: ArchiveIndex, target: string): Map<string, LengthModel> {
  const pairs = new Map<string, Pair[]>();
  for (const { bundles } of index.documents.values()) {
    const bundle = bundles.get(target);
    if (bundle === undefined) continue;
    for (const [id, text] of Object.entries(bundle.value)) {
      const language = sourceLanguage(bundle, id);
      if (language === undefined) continue;
      let known = pairs.get(language);
      if (known === undefined) pairs.set(language, (known = []));
      if (known.length === MOST) continue;
      const source = lengthIn(bundles.get(language)?.value, id);
      if (source < SHORTEST) continue;
      const length = withoutAddresses(plain(parse(text)));
      if (length > 0) known.push({ source, target: length });
    }
  }
  const made = new Map<string, LengthModel>();
  for (const [language, known] of pairs)
    if (known.length >= ENOUGH) made.set(language, modelOf(known));
  return made;
}

function lengthIn(bundle: Bundle | undefined, id: string): number {
  const text = bundle !== undefined && Object.hasOwn(bundle, id) ? (bundle[id] ?? '') : '';
  return text.trim() === '' ? 0 : withoutAddresses(plain(parse(text)));
}

function modelOf(pairs: readonly Pair[]): LengthModel {
  const ratio = median(pairs.map(({ source, target }) => target / source));
  const deviation = median(
    pairs.map(({ source, target }) => Math.abs(target - ratio * source) / Math.sqrt(source)),
  );
  return { ratio, spread: deviation / MEDIAN_DEVIATION };
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).toSorted();
  const half = Math.floor(sorted.length / 2);
  const [lower = 0, upper = 0] = [sorted[half - 1], sorted[half]];
  return sorted.length % 2 === 0 ? (lower + upper) / 2 : upper;
}
